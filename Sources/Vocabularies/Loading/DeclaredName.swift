package import LocatedYAML

/// Checks names that expressions will mention.
package enum DeclaredName {
  /// Words that the expression language keeps for itself.
  static let reserved: Set<String> = [
    "as", "break", "const", "continue", "else", "false", "for", "function", "if", "import", "in",
    "let", "loop", "namespace", "null", "package", "return", "true", "var", "void", "while",
  ]

  /// Keys that say what state a fact is in.
  static let states: Set<String> = ["value", "not_applicable", "planned"]

  /// Top-level keys that every description has, whatever its vocabulary.
  static let headers: Set<String> = [
    "format", "title", "language", "as_of", "prepared_by", "imported", "evidence",
    "attestations", "open_questions",
  ]

  /// Reports a name that expressions could not mention.
  ///
  /// - Parameters:
  ///   - taken: Names that mean something else already.
  ///   - reason: Why they are taken.
  package static func check(
    _ name: String, at place: Place, taken: Set<String> = [], because reason: String = "",
    _ collector: DiagnosticCollector
  ) {
    let bytes = name.utf8
    if let first = bytes.first, first.isLetter || first == UInt8(ascii: "_"),
      bytes.allSatisfy({ $0.isLetterOrDigit || $0 == UInt8(ascii: "_") })
    {
      if reserved.contains(name) {
        collector.error(
          .invalidName, at: place, "`\(name)` is a reserved word of expressions",
          hint: "choose another name")
      } else if taken.contains(name) {
        collector.error(
          .invalidName, at: place, "`\(name)` cannot be declared: \(reason)",
          hint: "choose another name")
      }
    } else {
      collector.error(
        .invalidName, at: place, "`\(name)` is not a name that expressions can mention",
        hint: "a name has letters of a to z, digits and `_`, and begins with no digit")
    }
  }
}
