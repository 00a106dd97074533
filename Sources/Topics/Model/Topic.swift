public import Documents
public import LocatedYAML
public import Vocabularies

/// A matter that a policy may disclose, such as how long information is kept, with the words by
/// which it is recognised in each language.
public struct Topic: Sendable {
  /// The name that rules, reports and corpora use, such as `rights.access`.
  public let id: String

  /// What it is about, for people.
  public let title: LocalizedText

  /// The points of a vocabulary that a policy makes by disclosing the topic.
  public let points: [String]

  /// Points that are a part of the topic: without a passage about it, no policy makes them.
  public let parts: [String]

  /// The names of topics that it belongs to: under their headings it is as much at home as under
  /// its own.
  public let hosts: [String]

  /// How its passages are told from passing mentions.
  public let traits: Traits

  /// Where its file begins.
  public let place: Place

  private let lexicons: [DocumentLanguage: Lexicon]

  init(
    id: String, title: LocalizedText, points: [String], parts: [String], hosts: [String],
    traits: Traits, place: Place, lexicons: [DocumentLanguage: Lexicon]
  ) {
    self.id = id
    self.title = title
    self.points = points
    self.parts = parts
    self.hosts = hosts
    self.traits = traits
    self.place = place
    self.lexicons = lexicons
  }

  /// The words of a language; `nil` where nobody wrote them yet.
  public func lexicon(for language: DocumentLanguage) -> Lexicon? { lexicons[language] }

  /// The languages that the topic is recognised in.
  public var languages: [DocumentLanguage] {
    DocumentLanguage.allCases.filter { lexicons[$0] != nil }
  }
}

extension Topic {
  /// How the passages of a topic are told from passing mentions.
  public struct Traits: Sendable, Hashable {
    /// Whether statements elsewhere than in a section of its own never disclose it, however many
    /// they are, since its words occur everywhere. Facts still do.
    public let needsSection: Bool

    /// Whether everything under its heading is about it, matched or not.
    public let ownsSection: Bool

    /// Whether its statements under the heading of another topic belong to that topic alone.
    public let yields: Bool
  }
}
