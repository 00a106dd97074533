import CEL
import LocatedYAML
import Vocabularies

/// Fits a rule set to a profile while it is loaded, and reports what does not fit.
struct Tailor {
  private let profile: Profile
  private let collector = DiagnosticCollector()

  init(_ profile: Profile) { self.profile = profile }

  /// What was noticed so far.
  var diagnostics: [Diagnostic] { collector.diagnostics }
}

// MARK: - Figures

extension Tailor {
  /// The figures to judge by that are not those of the rule set.
  func settings(of parameters: [Standard.Parameter]) -> [Tailoring.Setting] {
    profile.settings.compactMap { setting in
      guard let parameter = parameters.first(where: { $0.name == setting.parameter.text }) else {
        let names = parameters.map(\.name)
        collector.error(
          .unknownName, at: setting.parameter.place,
          "`\(profile.standard)` has no parameter `\(setting.parameter.text)`",
          hint: .didYouMean(setting.parameter.text, among: names)
            ?? (names.isEmpty ? "it has none at all" : "there are \(names.listed())"))
        return nil
      }
      guard let value = setting.value.fitting(parameter.value) else {
        collector.error(
          .wrongType, at: setting.valuePlace,
          "`\(parameter.name)` is of type \(parameter.value.staticType), found "
            + "\(setting.value.staticType)")
        return nil
      }
      guard value != parameter.value else { return nil }
      if parameter.source == .standard {
        collector.warning(
          .tailoredFigure, at: setting.parameter.place,
          "the standard itself gives `\(parameter.name)` as \(parameter.value); judged is by "
            + "\(value)",
          hint: "a figure that is less strict hides gaps against the standard")
      }
      return Tailoring.Setting(
        parameter: parameter, value: value, because: setting.because,
        place: setting.parameter.place)
    }
  }
}

extension Value {
  /// The value as one of the type that another has; `nil` if it is of a different type.
  fileprivate func fitting(_ other: Value) -> Value? {
    // A plain `nil` would be the null of the expression language, which is a value.
    switch (self, other) {
    case (.int(let number), .double): .double(Double(number))
    default: staticType == other.staticType ? self : Optional.none
    }
  }
}

// MARK: - Requirements

extension Tailor {
  /// Gives the requirements their weights and finds out what is left out.
  func tailoring(of clauses: inout [Clause], _ settings: [Tailoring.Setting]) -> Tailoring {
    let weightings = weightings(in: &clauses)
    let requirements = clauses.flatMap(\.requirements)
    let names = clauses.map(\.number) + requirements.map(\.id)
    var rest = requirements.filter { !$0.checks.isEmpty }
    let exclusions = profile.exclusions.compactMap { exclusion -> Tailoring.Exclusion? in
      let place = exclusion.name.place
      guard isKnown(exclusion.name, among: requirements, names) else { return nil }
      let own = rest.filter { $0.isNamed(by: exclusion.name.text) }
      guard !own.isEmpty else {
        collector.warning(
          .emptyExclusion, at: place,
          "`\(exclusion.name.text)` leaves nothing out that is not left out already or could be "
            + "violated")
        return nil
      }
      rest.removeAll { $0.isNamed(by: exclusion.name.text) }
      return Tailoring.Exclusion(
        name: exclusion.name.text, reason: exclusion.reason, requirements: own, place: place)
    }
    return Tailoring(
      profile: profile,
      exclusions: exclusions + remainder(of: rest, in: requirements, names),
      settings: settings, weightings: weightings)
  }

  /// What is left out because it is not among what is included.
  private func remainder(
    of candidates: [Requirement], in requirements: [Requirement], _ names: [String]
  ) -> [Tailoring.Exclusion] {
    guard let inclusion = profile.inclusion else { return [] }
    let included = inclusion.names.filter { isKnown($0, among: requirements, names) }
    let others = candidates.filter { requirement in
      !included.contains { requirement.isNamed(by: $0.text) }
    }
    guard !others.isEmpty else { return [] }
    return [
      Tailoring.Exclusion(
        name: nil, reason: inclusion.reason, requirements: others, place: inclusion.place)
    ]
  }

  private func isKnown(
    _ name: Profile.Name, among requirements: [Requirement], _ names: [String]
  ) -> Bool {
    if requirements.contains(where: { $0.isNamed(by: name.text) }) { return true }
    collector.error(
      .unknownName, at: name.place,
      "`\(profile.standard)` has no clause or requirement `\(name.text)`",
      hint: .didYouMean(name.text, among: names))
    return false
  }

  private func weightings(in clauses: inout [Clause]) -> [Tailoring.Weighting] {
    let identifiers = clauses.flatMap(\.requirements).map(\.id)
    return profile.weightings.compactMap { weighting in
      let name = weighting.requirement
      for clause in clauses.indices {
        guard
          let number = clauses[clause].requirements.firstIndex(where: { $0.id == name.text })
        else { continue }
        guard let original = clauses[clause].requirements[number].gravity else {
          collector.error(
            .format, at: name.place,
            "`\(name.text)` cannot be violated, so there is no gap to weigh")
          return nil
        }
        guard original != weighting.gravity else { return nil }
        clauses[clause].requirements[number].gravity = weighting.gravity
        return Tailoring.Weighting(
          requirement: clauses[clause].requirements[number], original: original,
          because: weighting.because, place: name.place)
      }
      collector.error(
        .unknownName, at: name.place,
        "`\(profile.standard)` has no requirement `\(name.text)`",
        hint: .didYouMean(name.text, among: identifiers) ?? "name single requirements here")
      return nil
    }
  }
}

extension Diagnostic.ID {
  /// A profile replaces a figure that the standard itself gives.
  static let tailoredFigure: Self = "tailored-figure"
  /// A profile leaves something out that is not there to be left out.
  static let emptyExclusion: Self = "empty-exclusion"
}
