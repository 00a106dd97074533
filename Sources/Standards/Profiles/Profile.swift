public import CEL
public import Digests
public import LocatedYAML
public import Vocabularies

/// How somebody tailors a standard for an assessment: what is left out and why, which other figures
/// are judged by, and which gaps weigh more or less.
///
/// A profile says what is asked, never what the answer is: whatever it changes is told in reports.
public struct Profile: Sendable {
  /// The identifier of the standard.
  public let standard: String
  public let title: LocalizedText
  /// Who answers for the tailoring.
  public let by: LocalizedText
  /// What alone is judged; everything, if `nil`.
  public let inclusion: Inclusion?
  /// What is left out, in the order of the file.
  public let exclusions: [Exclusion]
  /// The figures that it chooses, in the order of the file.
  public let settings: [Setting]
  /// The weights that it chooses, in the order of the file.
  public let weightings: [Weighting]
  /// Where it names the standard.
  public let place: Place
  public let source: Source
}

extension Profile {
  /// Clauses and requirements that alone are judged.
  public struct Inclusion: Sendable {
    public let names: [Name]
    /// Why the rest is left out.
    public let reason: LocalizedText
    public let place: Place
  }

  /// A clause or requirement that is left out.
  public struct Exclusion: Sendable {
    public let name: Name
    public let reason: LocalizedText
  }

  /// A value for a parameter of the standard.
  public struct Setting: Sendable {
    public let parameter: Name
    public let value: Value
    /// Why it is chosen.
    public let because: LocalizedText
    /// Where the value stands.
    public let valuePlace: Place
  }

  /// A weight for the gaps of a requirement.
  public struct Weighting: Sendable {
    public let requirement: Name
    public let gravity: Gravity
    /// Why it is chosen.
    public let because: LocalizedText
  }

  /// Something of the standard by its name: a requirement, a clause, everything that a name is a
  /// beginning of at a dot, or a parameter.
  public struct Name: Sendable {
    public let text: String
    public let place: Place
  }
}
