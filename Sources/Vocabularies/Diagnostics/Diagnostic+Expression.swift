public import CEL
public import LocatedYAML

extension Diagnostic {
  /// A mistake in an expression that stands in a scalar.
  ///
  /// - Parameters:
  ///   - issue: What the compiler found.
  ///   - node: The scalar.
  ///   - offset: Where the expression begins in the scalar's text, in UTF-8 bytes.
  public init(
    _ issue: Issue, in node: Node, offset: Int = 0, as id: Diagnostic.ID = .expression
  ) {
    self.init(
      .error, id, at: node.place(atOffset: offset + issue.offset), issue.message,
      hint: issue.suggestion.map { "did you mean `\($0)`?" })
  }
}

extension Node {
  /// Where a part of a scalar's text stands in the file.
  ///
  /// The place is exact for text on one line, with or without quotes.  Text with escapes in it
  /// stands where the scalar begins, since nobody knows how long the escapes are; block text
  /// stands at the beginning of its line.
  ///
  /// - Parameter offset: UTF-8 bytes from the beginning of the text.
  public func place(atOffset offset: Int) -> Place {
    guard let scalar else { return place }
    let before = scalar.text.utf8.prefix(max(0, offset))
    switch scalar.style {
    case .plain:
      return place.moved(by: before.codePointCount)
    case .quoted:
      return scalar.text.utf8.contains(where: \.isEscapedInQuotes)
        ? place : place.moved(by: before.codePointCount + 1)
    case .block:
      let lines = before.count { $0 == UInt8(ascii: "\n") }
      return Place(file: place.file, line: place.line + 1 + lines, column: 1)
    }
  }
}

extension Place {
  fileprivate func moved(by columns: Int) -> Place {
    Place(file: file, line: line, column: column + columns)
  }
}

extension Substring.UTF8View {
  /// Code points begin with any byte but a continuation byte.
  fileprivate var codePointCount: Int { count { $0 & 0xC0 != 0x80 } }
}

extension UInt8 {
  /// Whether the character is written as an escape between double quotes.
  fileprivate var isEscapedInQuotes: Bool {
    self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
  }
}
