/// A type as a vocabulary writes it: `text`, `list(purpose)`, `list(reference(consent))`.
struct TypeExpression {
  /// The name inside of all parentheses.
  let name: String
  let isReference: Bool
  let isList: Bool

  /// Reads a type; `nil` if the text is none.  Lists of lists are not types.
  init?(_ text: String) {
    var text = Substring(text)
    isList = Self.unwrap("list", &text)
    isReference = Self.unwrap("reference", &text)
    guard !text.isEmpty, !text.contains(where: { $0 == "(" || $0 == ")" }) else { return nil }
    name = String(text)
  }

  /// Takes `wrapper(` and `)` away, if the text has them.
  private static func unwrap(_ wrapper: String, _ text: inout Substring) -> Bool {
    guard text.hasPrefix(wrapper + "("), text.hasSuffix(")") else { return false }
    text = text.dropFirst(wrapper.count + 1).dropLast()
    return true
  }

  /// The names of types that every vocabulary has.
  static let builtInNames = [
    "text", "boolean", "integer", "number", "date", "period", "country", "id", "word", "path",
    "points", "record",
  ]
}
