import ArgumentParser
import ConcurrentMap
import Documents
import Reports
import Topics
import Vocabularies

/// `lacuna topics`: tells what policies say about each topic.
struct TopicsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "topics",
    abstract: "Show what privacy policies say about each topic.",
    discussion: """
      Reads documents and tells of each topic, such as retention or cross-border transfer, \
      whether the document discloses it, only mentions it, or has no passage about it, with its \
      sentences. No rule set and no description is needed.

      EXAMPLES
        lacuna topics policy.md                      each topic with its best passage
        lacuna topics *.md --format jsonl > all.jsonl  all passages, for programs
        lacuna topics policy.md --only retention     one topic
      """)

  /// How the answers are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case jsonl
  }

  @Argument(help: "Documents in Chinese, English, German or French.", completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp("Show only this topic (repeatable).", valueName: "topic"))
  var only: [String] = []

  @Option(help: "Text for people, or a JSON object a line for programs.")
  var format = Format.text

  @OptionGroup var language: LanguageOption

  func run() throws {
    let topics = try TopicOptions.load()
    let known = topics.topics.map(\.id)
    for id in only where !known.contains(id) {
      throw InputError(
        "there is no topic `\(id)`",
        hint: .didYouMean(id, among: known) ?? "the topics are \(known.listed())")
    }
    let reader = PolicyReader(topics: topics, only: only)
    switch format {
    case .text:
      let readings = try files.concurrentMap(reader.result).map { try $0.get() }
      try language.print { TopicsText(readings, topics: topics, presentation: $0).text }
    case .jsonl:
      // What is written needs no memory any more.
      for start in stride(from: 0, to: files.count, by: Self.filesAtATime) {
        let part = Array(files[start...].prefix(Self.filesAtATime))
        let lines = part.concurrentMap { file in
          reader.result(file).map { TopicsJSONLines([$0]).text }
        }
        for line in lines { StandardStream.output.write(try line.get()) }
      }
    }
  }

  /// How many documents are read before what they say is written.
  private static let filesAtATime = 64
}

/// Reads policies for what they say about all topics, or some of them.
private struct PolicyReader: Sendable {
  let topics: TopicSet
  let only: [String]

  /// What comes of reading a policy.
  func result(_ file: String) -> Result<TopicReading, DiagnosticsError> {
    Result { () throws(DiagnosticsError) in try reading(of: file) }
  }

  private func reading(of file: String) throws(DiagnosticsError) -> TopicReading {
    let document: PolicyDocument
    do {
      document = try PolicyDocument.load(path: file)
    } catch {
      throw DiagnosticsError([
        Diagnostic(.error, .document, at: error.place, error.message, hint: error.hint)
      ])
    }
    let reading = try TopicReading(document, by: topics)
    return only.isEmpty ? reading : reading.restricted(to: only)
  }
}
