/// A mistake in an expression.
public struct Issue: Sendable, Hashable {
  /// Where it is, in UTF-8 bytes from the beginning of the expression.
  public let offset: Int
  /// Line within the expression, from 1.
  public let line: Int
  /// Column within the line, in code points from 1.
  public let column: Int
  /// What is wrong.
  public let message: String
  /// The nearest name that exists, if the mistake is a name.
  public let suggestion: String?
}

extension Issue: CustomStringConvertible {
  public var description: String {
    let hint = suggestion.map { "; did you mean '\($0)'?" } ?? ""
    return "\(line):\(column): \(message)\(hint)"
  }
}

/// Why an expression does not compile: all mistakes found, in the order of the text.
public struct CompilationError: Error, Sendable, Hashable {
  public let issues: [Issue]
}

extension CompilationError: CustomStringConvertible {
  public var description: String { issues.map(\.description).joined(separator: "\n") }
}

/// The text of an expression.
struct Source: Sendable {
  let text: String
  let bytes: [UInt8]

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  func issue(at offset: Int, _ message: String, suggestion: String? = nil) -> Issue {
    let before = bytes.prefix(offset)
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    // Continuation bytes of UTF-8 begin no code point.
    let column = before[lineStart...].count { $0 & 0xc0 != 0x80 } + 1
    return Issue(
      offset: offset, line: line, column: column, message: message, suggestion: suggestion)
  }

  /// The text between two offsets.
  func slice(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
