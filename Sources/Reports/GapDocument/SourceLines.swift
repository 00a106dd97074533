import Descriptions
import Digests

/// The lines of the files of a description, to be shown beside what was found in them.
struct SourceLines: Sendable {
  /// How many lines one finding shows, and how many characters of each.
  private static let mostLines = 16
  private static let longestLine = 160

  private let lines: [String: [Substring]]

  init(_ description: Description) {
    self.init(
      Dictionary(
        description.sources.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The lines of texts, by the paths of their files.
  init(_ texts: [String: String]) { lines = texts.mapValues(Self.lines) }

  /// The lines at some places, a single line between two of them included, file by file.
  func excerpts(around places: [(file: String, line: Int)], name: (String) -> String)
    -> [SourceExcerpt]
  {
    var files: [String] = []
    for place in places where !files.contains(place.file) { files.append(place.file) }
    return files.compactMap { file in
      guard let all = lines[file] else { return nil }
      let meant = Set(places.filter { $0.file == file }.map(\.line))
      let between = meant.filter { meant.contains($0 + 2) }.map { $0 + 1 }
      let numbers = meant.union(between).filter(all.indices.shifted.contains).sorted()
      guard !numbers.isEmpty else { return nil }
      return SourceExcerpt(
        file: name(file),
        lines: numbers.prefix(Self.mostLines).map { number in
          SourceExcerpt.Line(
            number: number, text: String(all[number - 1]).cut(to: Self.longestLine),
            isMeant: meant.contains(number))
        })
    }
  }

  /// Lines as places count them: they end at a line feed, a carriage return or both together.
  private static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
  }
}

extension Range<Int> {
  /// The numbers of lines that the positions stand for.
  fileprivate var shifted: Range<Int> { (lowerBound + 1)..<(upperBound + 1) }
}
