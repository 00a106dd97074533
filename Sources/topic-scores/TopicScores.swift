import Topics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Measures how well topics are found in labelled policies: `topic-scores TOPICS CORPUS...`.
///
/// `TOPICS` is a folder of topics, each `CORPUS` a file of labelled policies. Prints precision,
/// recall and F1 by label, as tables in Markdown.
@main
enum TopicScores {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let folder = arguments.first, arguments.count > 1 else {
      print("usage: topic-scores TOPICS CORPUS...")
      return
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".yaml") }.sorted()
    let topics = try TopicSet.load(files.map { "\(folder)/\($0)" })
    for path in arguments.dropFirst() {
      print(try Corpus(path: path).scores(of: topics))
    }
  }
}
