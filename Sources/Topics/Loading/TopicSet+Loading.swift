import ConcurrentMap
import Digests
public import LocatedYAML
public import Vocabularies

extension TopicSet {
  /// Reads topics from their files: one for each topic, and files with groups of words that their
  /// phrases mention. The phrases of a language are prepared when a text in it is first judged.
  ///
  /// - Throws: Everything that is wrong with them.
  public static func load(_ paths: [String]) throws(DiagnosticsError) -> TopicSet {
    let collector = DiagnosticCollector()
    let files = paths.concurrentMap { path in
      Result { () throws(YAMLError) in try YAMLFile(path: path) }
    }
    var read: [YAMLFile] = []
    for file in files {
      switch file {
      case .success(let file): read.append(file)
      case .failure(let error): collector.report(Diagnostic(error))
      }
    }
    let source = read.first.map {
      Source(folder: $0.source.folder, files: read.map(\.source))
    }
    return try TopicSet(read.map(\.root), source: source, collector)
  }

  /// Reads topics from the roots of their files.
  ///
  /// - Throws: Everything that is wrong with them.
  public init(_ roots: [Node]) throws(DiagnosticsError) {
    try self.init(roots, source: nil, DiagnosticCollector())
  }

  private init(
    _ roots: [Node], source: Source?, _ collector: DiagnosticCollector
  ) throws(DiagnosticsError) {
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
    self.init(topics, source: source, diagnostics: try collector.finish())
  }
}

extension Node {
  fileprivate func isOfFormat(_ format: String) -> Bool {
    mapping?["format"]?.scalar?.text == format
  }
}
