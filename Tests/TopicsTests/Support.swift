import Documents
import LocatedYAML
import Topics
import Vocabularies

/// A topic with a lexicon in English, for tests that change one thing of it.
enum Sample {
  static let words = """
    format: topic-words/1
    en:
      keep: [keep, keeps, 'retain*']
      unit: [days, months]
    """

  static let retention = """
    format: topic/1
    topic: retention
    title: How long information is kept
    en:
      share: 10%
      headings: ['retention', how long]
      facts: ['<keep> … # <unit>']
      statements: ['<keep> … (your )?data']
      words: [delete]
      exclusions: [keep in mind]
    """
}

extension TopicSet {
  /// Reads topics from texts.
  init(texts: [String]) throws {
    try self.init(texts.enumerated().map { try YAML.parse($1, file: "\($0).yaml") })
  }

  /// The answer for a topic about a plain text.
  func answer(_ topic: String, in text: String) throws -> TopicAnswer? {
    let document = try PolicyDocument.parse(
      Array(text.utf8), file: "policy.txt", format: .plainText)
    return try findings(in: document).first { $0.topic.id == topic }?.answer
  }
}

/// What reading some topics complains of.
func complaints(_ texts: [String]) throws -> [String] {
  do {
    _ = try TopicSet(texts: texts)
    return []
  } catch let error as DiagnosticsError {
    return error.diagnostics.map(\.description)
  }
}

/// A text with more sentences that say nothing, each another one.
func padded(_ text: String, by count: Int) -> String {
  text
    + (0..<count).map {
      "\nThe weather of day \($0) is what it is, and it will stay so for a while."
    }
    .joined()
}
