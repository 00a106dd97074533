import ConcurrentMap
import Documents
public import LocatedYAML
public import Vocabularies

extension TopicSet {
  /// Reads topics from their files: one for each topic, and files with groups of words that their
  /// phrases mention.
  ///
  /// - Throws: Everything that is wrong with them.
  public static func load(_ paths: [String]) throws(DiagnosticsError) -> TopicSet {
    let collector = DiagnosticCollector()
    let files = paths.concurrentMap { path in
      Result { () throws(YAMLError) in try YAML.load(path: path) }
    }
    var roots: [Node] = []
    for file in files {
      switch file {
      case .success(let root): roots.append(root)
      case .failure(let error): collector.report(Diagnostic(error))
      }
    }
    return try TopicSet(roots, collector)
  }

  /// Reads topics from the roots of their files.
  ///
  /// - Throws: Everything that is wrong with them.
  public init(_ roots: [Node]) throws(DiagnosticsError) {
    try self.init(roots, DiagnosticCollector())
  }

  private init(_ roots: [Node], _ collector: DiagnosticCollector) throws(DiagnosticsError) {
    let formats = [TopicReader.format, WordGroups.format]
    for root in roots {
      let format = root.mapping?["format"]
      if formats.contains(format?.scalar?.text ?? "") { continue }
      collector.error(
        .format, at: format?.place ?? root.place, "this is no file of topics",
        hint: "begin it with `format: \(TopicReader.format)` or `format: \(WordGroups.format)`")
    }
    let words = WordGroups(roots.filter { $0.isOfFormat(WordGroups.format) }, collector)
    let reader = TopicReader(words: words, collector: collector)
    var names = UniqueNames(collector)
    let topicRoots = roots.filter { $0.isOfFormat(TopicReader.format) }
    let topics = topicRoots.compactMap(reader.topic)
      .filter { names.insert($0.id, at: $0.place, "topic") }
    reader.checkHosts(topicRoots, among: topics)
    if collector.hasErrors { throw DiagnosticsError(try collector.finish()) }
    let matchers = Self.matchers(topics, collector)
    let diagnostics = try collector.finish()
    self.init(topics, matchers: matchers, diagnostics: diagnostics)
  }

  /// The matchers for the languages that have lexicons, made at the same time.
  private static func matchers(
    _ topics: [Topic], _ collector: DiagnosticCollector
  ) -> [DocumentLanguage: Matcher] {
    let languages = DocumentLanguage.allCases.filter { language in
      topics.contains { $0.lexicon(for: language) != nil }
    }
    let made = languages.concurrentMap { language in
      Result { () throws(Matcher.UnusablePhrase) in
        try Matcher(topics.map { $0.lexicon(for: language) })
      }
    }
    var matchers: [DocumentLanguage: Matcher] = [:]
    for (language, result) in zip(languages, made) {
      switch result {
      case .success(let matcher): matchers[language] = matcher
      case .failure(let error):
        collector.error(
          .expression, at: error.phrase?.place ?? Place(file: "topics", line: 1, column: 1),
          "phrases for `\(language.rawValue)` cannot be searched for: \(error.reason)")
      }
    }
    return matchers
  }
}

extension Node {
  fileprivate func isOfFormat(_ format: String) -> Bool {
    mapping?["format"]?.scalar?.text == format
  }
}
