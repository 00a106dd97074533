public import LocatedYAML
import Spelling

extension DiagnosticCollector {
  /// Reports a key that nothing declares, with the nearest one that is declared.
  public func unknownKey(_ entry: Mapping.Entry, of name: String, keys: [String]) {
    error(
      .unknownKey, at: entry.keyPlace, "`\(entry.key)` is not a key of \(name)",
      hint: .didYouMean(entry.key, among: keys) ?? "its keys are \(keys.listed())")
  }
}

extension Diagnostic {
  /// A word that is not on the closed list of a field.
  public static func unknownWord(
    _ text: String, at place: Place, words: [String], for name: String
  ) -> Diagnostic {
    Diagnostic(
      .error, .unknownWord, at: place, "`\(text)` is not one of the words for `\(name)`",
      hint: .didYouMean(text, among: words) ?? "the words are \(words.listed())")
  }
}

extension String {
  /// A hint with the nearest of some names, or `nil` if none is near.
  public static func didYouMean(_ name: String, among names: some Sequence<String>) -> String? {
    Suggestion.nearest(to: name, among: names).map { "did you mean `\($0)`?" }
  }
}

extension [String] {
  /// The most names that a message lists.
  private static var mostListed: Int { 12 }

  /// The names for a message: `a`, `b` and 3 more.
  public func listed() -> String {
    let shown = prefix(Self.mostListed).map { "`\($0)`" }.joined(separator: ", ")
    return count > Self.mostListed ? "\(shown) and \(count - Self.mostListed) more" : shown
  }
}
