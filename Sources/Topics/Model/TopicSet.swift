public import Documents
public import Vocabularies

/// All topics of a folder, ready to be looked for.
public struct TopicSet: Sendable {
  /// The topics, in the order of their files' names.
  public let topics: [Topic]

  /// What the reader noticed that does not keep the topics from being used.
  public let diagnostics: [Diagnostic]

  /// The indices of the topics that each topic belongs to.
  let hosts: [Set<Int>]

  private let matchers: [DocumentLanguage: Matcher]

  init(_ topics: [Topic], matchers: [DocumentLanguage: Matcher], diagnostics: [Diagnostic]) {
    self.topics = topics
    hosts = topics.map { topic in
      Set(topics.indices.filter { topic.hosts.contains(topics[$0].id) })
    }
    self.matchers = matchers
    self.diagnostics = diagnostics
  }

  /// The topic of a name, if there is one.
  public func topic(_ id: String) -> Topic? { topics.first { $0.id == id } }

  /// The languages in which policies can be judged.
  public var languages: [DocumentLanguage] {
    DocumentLanguage.allCases.filter { matchers[$0] != nil }
  }

  func matcher(for language: DocumentLanguage) -> Matcher? { matchers[language] }
}
