public import CEL
public import LocatedYAML
public import Vocabularies

/// What a profile changed in a rule set.
public struct Tailoring: Sendable {
  public let profile: Profile
  /// What is left out, in the order of the profile.
  public let exclusions: [Exclusion]
  /// The figures that are not those of the rule set, in the order of the profile.
  public let settings: [Setting]
  /// The weights that are not those of the rule set, in the order of the profile.
  public let weightings: [Weighting]

  private let reasons: [String: LocalizedText]

  init(
    profile: Profile, exclusions: [Exclusion], settings: [Setting], weightings: [Weighting]
  ) {
    self.profile = profile
    self.exclusions = exclusions
    self.settings = settings
    self.weightings = weightings
    reasons = Dictionary(
      exclusions.flatMap { exclusion in
        exclusion.requirements.map { ($0.id, exclusion.reason) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// What is judged by instead of a parameter's own value; `nil` if that is judged by.
  public func setting(of parameter: Standard.Parameter) -> Setting? {
    settings.first { $0.parameter.name == parameter.name }
  }

  /// Why a requirement of the rule set is left out; `nil` if it is not.
  public func reasonToLeaveOut(_ requirement: Requirement) -> LocalizedText? {
    reasons[requirement.id]
  }
}

extension Tailoring {
  /// Requirements that are not judged, and why.
  public struct Exclusion: Sendable {
    /// The clause or requirement that the profile names; `nil` for the rest beside what it
    /// includes.
    public let name: String?
    public let reason: LocalizedText
    /// The requirements that would have been judged, each under one exclusion only, in the order
    /// of the rule set.
    public let requirements: [Requirement]
    /// Where the profile says so.
    public let place: Place
  }

  /// A figure that is judged by instead of the rule set's own.
  public struct Setting: Sendable {
    /// The parameter as the rule set has it.
    public let parameter: Standard.Parameter
    /// What is judged by.
    public let value: Value
    public let because: LocalizedText
    /// Where the profile says so.
    public let place: Place
  }

  /// A weight of gaps instead of the rule set's own.
  public struct Weighting: Sendable {
    /// The requirement with the weight that the profile gives it.
    public let requirement: Requirement
    /// What a gap weighs in the rule set.
    public let original: Gravity
    public let because: LocalizedText
    /// Where the profile says so.
    public let place: Place
  }
}
