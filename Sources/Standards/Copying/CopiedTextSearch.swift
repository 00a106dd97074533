import LocatedYAML
public import Vocabularies

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Finds passages of rule files that are copied from other texts, such as the standard's own.
public struct CopiedTextSearch {
  private let paths: [String]
  private let texts: [[TextTokens.Token]]
  private let numbers: TokenNumbers
  private let grams: [TextGrams]

  /// Reads the texts to compare with.
  ///
  /// - Parameters:
  ///   - paths: Files of text in UTF-8.
  ///   - words: How many words in a row make a passage of Latin and similar script.
  ///   - characters: How many characters in a row make a passage of Chinese; a word between them
  ///     counts as one.
  /// - Throws: Which files cannot be read.
  public init(
    comparingWith paths: [String], words: Int = 12, characters: Int = 20
  ) throws(DiagnosticsError) {
    var numbers = TokenNumbers()
    var texts: [[TextTokens.Token]] = []
    for path in paths {
      guard let text = Self.contents(of: path) else {
        throw DiagnosticsError([
          Diagnostic(
            .error, .missingFile, at: Place(file: path, line: 1, column: 1),
            "the text to compare with cannot be read")
        ])
      }
      texts.append(TextTokens(text, &numbers).tokens)
    }
    self.paths = paths
    self.texts = texts
    self.numbers = numbers
    grams = [
      TextGrams(.words, length: words, of: texts),
      TextGrams(.characters, length: characters, of: texts),
    ]
  }

  private static func contents(of path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The copied passages in a rule set's files, as warnings in the order of the files.
  public func diagnostics(of ruleSet: RuleSet) -> [Diagnostic] {
    let folder = Folder(ruleSet.path)
    return folder.names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
      .map(folder.path(of:))
      .flatMap { path in
        Self.contents(of: path).map { diagnostics(of: $0, file: path) } ?? []
      }
  }

  /// The copied passages in a text.
  func diagnostics(of text: String, file: String) -> [Diagnostic] {
    var numbers = numbers
    let tokens = TextTokens(text, &numbers).tokens
    return passages(in: tokens).map { range, origin in
      let first = tokens[range.lowerBound]
      let source = texts[origin.text][origin.position]
      let place = Place(file: paths[origin.text], line: source.line, column: source.column)
      let kind = tokens[range].allSatisfy(\.isWord) ? "words" : "characters"
      return Diagnostic(
        .warning, "copied-text", at: Place(file: file, line: first.line, column: first.column),
        "\(range.count) \(kind) in a row stand at \(place) as well: "
          + "“\(beginning(of: tokens[range], numbers)) …”",
        hint: "say it in your own words")
    }
  }

  /// The copied passages, those that overlap joined.
  private func passages(
    in tokens: [TextTokens.Token]
  ) -> [(range: Range<Int>, origin: TextGrams.Origin)] {
    let runs = grams.flatMap { $0.common(with: tokens) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    var passages: [(range: Range<Int>, origin: TextGrams.Origin)] = []
    for run in runs {
      if let last = passages.last, run.range.lowerBound < last.range.upperBound {
        passages[passages.count - 1].range =
          last.range.lowerBound..<max(last.range.upperBound, run.range.upperBound)
      } else {
        passages.append(run)
      }
    }
    return passages
  }

  /// The first few words or characters of a passage.
  private func beginning(
    of tokens: ArraySlice<TextTokens.Token>, _ numbers: TokenNumbers
  ) -> String {
    let shown = tokens.prefix(8)
    let separator = shown.contains { !$0.isWord } ? "" : " "
    return shown.map { numbers.texts[$0.number] }.joined(separator: separator)
  }
}
