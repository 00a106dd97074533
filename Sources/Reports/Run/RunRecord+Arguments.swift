extension RunRecord {
  /// The arguments of `lacuna check` that make the report again.
  ///
  /// - Parameter place: Where an input is to be read now.
  public func arguments(reading place: (RunInput) -> String = \.path) -> [String] {
    let options =
      settings.filter { $0.setting != .engine }.map { "--\($0.setting.rawValue)=\($0.value)" }
      + inputs.filter(\.role.isOption).map { "--\($0.role.rawValue)=\(place($0))" }
    return options + ["--"] + inputs.filter { $0.role == .description }.map(place)
  }
}

extension RunInput.Role {
  /// Whether an option names such an input; other inputs are found by way of these.
  fileprivate var isOption: Bool {
    switch self {
    case .ruleSet, .profile, .document, .waivers, .baseline: true
    case .vocabulary, .topics, .description: false
    }
  }
}
