public import CEL
public import LocatedYAML
public import Vocabularies

/// A published document that requirements come from, as `standard.yaml` introduces it.
public struct Standard: Sendable {
  public let kind: Kind
  /// The short name that `--rules` and cross-references use, such as `gbt-35273-2020`.
  public let id: String
  /// The number under which it was published, such as `GB/T 35273-2020`.
  public let number: String
  public let edition: String
  public let title: LocalizedText
  public let issuer: LocalizedText?
  public let issued: CalendarDate?
  /// The first day on which it is to be applied.
  public let effective: CalendarDate?
  /// The document that it takes the place of.
  public let predecessor: Predecessor?
  /// Whether it is in force.
  public let status: LocalizedText?
  /// The identifier of the vocabulary whose facts its rules speak about.
  public let vocabulary: String
  /// What every reader of the rule set has to know.
  public let note: LocalizedText?
  /// The figures that its rules use.
  public let parameters: [Parameter]
  /// Shared conditions and values of its rules.
  public let derivedFacts: [DerivedFact]
  /// Where `standard.yaml` begins.
  public let place: Place

  /// The languages that every text of the rule set is written in: those of the title.
  public var languages: [Language] { title.languages }
}

extension Standard {
  /// What the requirements are asked of.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Of a company: what it does.
    case standard
    /// Of a description: that its parts agree with each other.
    case consistency
  }

  /// An edition that another one took the place of.
  public struct Predecessor: Sendable, Hashable {
    /// The number under which it was published, such as `GB/T 35273-2017`.
    public let number: String
    public let edition: String
    public let issued: CalendarDate?
    /// The first day on which it was to be applied.
    public let effective: CalendarDate?
  }

  /// A named figure of a rule set, such as the days within which a request is answered.
  public struct Parameter: Sendable {
    /// Who chose the value.
    public enum Source: String, Sendable, Hashable, CaseIterable {
      /// The standard says so.
      case standard
      /// The standard has no figure; the authors of the rule set chose one.
      case ours
    }

    /// The name that expressions use.
    public let name: String
    public let value: Value
    public let title: LocalizedText
    public let source: Source
    /// Why the value was chosen; always there where the standard does not give it.
    public let because: LocalizedText?
    public let place: Place
  }
}
