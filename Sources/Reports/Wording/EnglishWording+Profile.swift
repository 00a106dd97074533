import Standards

extension EnglishWording {
  var profile: String { "Profile" }
  var leftOutByProfile: String { "Left out by the profile" }
  var changedByProfile: String { "Changed by the profile" }
  func profile(_ title: String, by author: String) -> String { "\(title), by \(author)" }

  func tailored(leftOut: Int, figures: Int, weights: Int) -> String {
    let parts = [
      leftOut > 0 ? "leaves out \(counted(leftOut, "requirement"))" : nil,
      figures > 0 ? "sets \(counted(figures, "figure"))" : nil,
      weights > 0 ? "weighs \(counted(weights, "requirement")) otherwise" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? "changes nothing" : parts.joined(separator: ", ")
  }

  var everythingElse: String { "The rest" }

  func tailoredFigure(
    _ title: String, value: String, instead original: String, of source: Standard.Parameter.Source
  ) -> String {
    let origin = source == .standard ? "of the standard" : "of the rule set"
    return "\(title): \(value) instead of the \(original) \(origin)"
  }

  func tailoredWeight(_ item: String, gravity: Gravity, instead original: Gravity) -> String {
    "\(item): \(name(of: gravity)) instead of \(name(of: original))"
  }
}
