import ConcurrentMap
public import Digests
public import Documents
public import Vocabularies

/// All topics of a folder, ready to be looked for.
public struct TopicSet: Sendable {
  /// The topics, in the order of their files' names.
  public let topics: [Topic]

  /// The folder that they were read from; `nil` for topics from elsewhere.
  public let source: Source?

  /// What the reader noticed that does not keep the topics from being used.
  public let diagnostics: [Diagnostic]

  /// The indices of the topics that each topic belongs to.
  let hosts: [Set<Int>]

  private let matchers: [DocumentLanguage: LanguageMatcher]

  init(_ topics: [Topic], source: Source?, diagnostics: [Diagnostic]) {
    self.topics = topics
    self.source = source
    hosts = topics.map { topic in
      Set(topics.indices.filter { topic.hosts.contains(topics[$0].id) })
    }
    let languages = Set(topics.flatMap(\.languages))
    matchers = Dictionary(
      uniqueKeysWithValues: languages.map { language in
        (language, LanguageMatcher(language, topics.map { $0.lexicon(for: language) }))
      })
    self.diagnostics = diagnostics
  }

  /// The topic of a name, if there is one.
  public func topic(_ id: String) -> Topic? { topics.first { $0.id == id } }

  /// The languages in which policies can be judged.
  public var languages: [DocumentLanguage] {
    DocumentLanguage.allCases.filter { matchers[$0] != nil }
  }

  /// Prepares the phrases of all languages, several at a time, which finds what is wrong with them
  /// before a text is judged.
  ///
  /// - Throws: Which phrases cannot be searched for.
  public func prepare() throws(DiagnosticsError) {
    let results = languages.concurrentMap { language in
      Result { () throws(DiagnosticsError) in _ = try matcher(for: language) }
    }
    let errors = results.flatMap { result -> [Diagnostic] in
      if case .failure(let error) = result { error.diagnostics } else { [] }
    }
    guard errors.isEmpty else { throw DiagnosticsError(errors) }
  }

  /// What looks for phrases of a language; `nil` for one without lexicons.
  func matcher(for language: DocumentLanguage) throws(DiagnosticsError) -> Matcher? {
    try matchers[language]?.matcher()
  }
}
