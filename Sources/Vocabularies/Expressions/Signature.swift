/// What is defined: a name and what it is asked of, such as `is_sensitive(item data_item)`.
struct Signature {
  let name: String
  let parameters: [(name: String, type: String)]

  /// Reads a signature; `nil` if the text is none.
  init?(_ text: String) {
    guard text.last == ")", let open = text.firstIndex(of: "(") else { return nil }
    name = String(text[..<open])
    let inside = text[text.index(after: open)...].dropLast()
    guard inside.contains(where: { $0 != " " }) else {
      parameters = []
      return
    }
    var parameters: [(name: String, type: String)] = []
    for part in inside.split(separator: ",", omittingEmptySubsequences: false) {
      let words = part.split(separator: " ")
      guard words.count == 2 else { return nil }
      parameters.append((String(words[0]), String(words[1])))
    }
    self.parameters = parameters
  }
}
