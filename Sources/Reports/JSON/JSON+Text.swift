extension JSON {
  /// The value as text: two spaces for each level, one member a line, ending with a line feed.
  var text: String {
    var writer = JSONWriter(.lines)
    writer.write(self)
    writer.write("\n")
    return writer.text
  }

  /// The value in one line, without a line feed.
  var line: String {
    var writer = JSONWriter(.line)
    writer.write(self)
    return writer.text
  }

  /// The value in one line that may stand in a page of HTML: `<`, `>` and `&` are written as the
  /// escapes that JSON has for every character.
  var textInMarkup: String {
    var writer = JSONWriter(.markup)
    writer.write(self)
    return writer.text
  }
}

/// Writes JSON byte by byte: reports on large companies have tens of millions of them.
private struct JSONWriter {
  enum Form {
    case lines
    case line
    case markup
  }

  private let form: Form
  private var bytes: [UInt8] = []

  init(_ form: Form) { self.form = form }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  private mutating func put(_ character: Unicode.Scalar) {
    bytes.append(UInt8(ascii: character))
  }

  mutating func write(_ value: JSON, level: Int = 0) {
    switch value {
    case .null: write("null")
    case .bool(let truth): write(truth ? "true" : "false")
    case .integer(let number): write(String(number))
    case .number(let number): write(number.description)
    case .string(let string): writeQuoted(string)
    case .array(let elements):
      writeAll(elements, between: "[", and: "]", level: level) { element, writer in
        writer.write(element, level: level + 1)
      }
    case .object(let members):
      writeAll(members, between: "{", and: "}", level: level) { member, writer in
        writer.writeQuoted(member.name)
        writer.put(":")
        if writer.form == .lines { writer.put(" ") }
        writer.write(member.value, level: level + 1)
      }
    }
  }

  private mutating func writeAll<Element>(
    _ elements: [Element], between open: Unicode.Scalar, and close: Unicode.Scalar, level: Int,
    write: (Element, inout JSONWriter) -> Void
  ) {
    put(open)
    var isFirst = true
    for element in elements {
      if !isFirst { put(",") }
      isFirst = false
      breakLine(level + 1)
      write(element, &self)
    }
    if !elements.isEmpty { breakLine(level) }
    put(close)
  }

  private mutating func breakLine(_ level: Int) {
    guard form == .lines else { return }
    put("\n")
    for _ in 0..<(2 * level) { put(" ") }
  }

  /// Writes a text as a JSON string.  Only what has to be is escaped, so that Chinese stays
  /// readable: what JSON demands, and what is not to be seen.
  private mutating func writeQuoted(_ string: String) {
    put("\"")
    var string = string
    string.withUTF8 { utf8 in
      var written = 0
      for position in utf8.indices where !isPlain(utf8[position]) {
        guard let escape = escape(at: position, in: utf8) else { continue }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[written..<position]))
        write(escape.text)
        written = position + escape.length
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[written...]))
    }
    put("\"")
  }

  /// Whether a byte certainly stands for itself, as nearly all do: no character that is to be escaped
  /// begins with it.
  private func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: false
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): form != .markup
    case 0xC2, 0xE2, 0xEF...: false
    default: true
    }
  }

  /// What stands for the character that begins at a byte, and how many bytes the character has;
  /// `nil` if it stands for itself.
  private func escape(
    at position: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> (text: String, length: Int)? {
    switch utf8[position] {
    case UInt8(ascii: "\""): ("\\\"", 1)
    case UInt8(ascii: "\\"): ("\\\\", 1)
    case UInt8(ascii: "\n"): ("\\n", 1)
    case UInt8(ascii: "\r"): ("\\r", 1)
    case UInt8(ascii: "\t"): ("\\t", 1)
    case UInt8(ascii: "<") where form == .markup: ("\\u003c", 1)
    case UInt8(ascii: ">") where form == .markup: ("\\u003e", 1)
    case UInt8(ascii: "&") where form == .markup: ("\\u0026", 1)
    case let byte where byte < 0x20 || byte == 0x7F:
      ("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16), 1)
    case let lead where lead >= 0xC2: escapeOfLongCharacter(at: position, in: utf8)
    default: nil
    }
  }

  private func escapeOfLongCharacter(
    at position: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> (text: String, length: Int)? {
    let lead = utf8[position]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let character = utf8[(position + 1)..<(position + length)].reduce(
      UInt32(lead) & (0x7F >> UInt32(length))
    ) { $0 << 6 | UInt32($1 & 0x3F) }
    guard Self.isInvisible(character), let scalar = Unicode.Scalar(character) else { return nil }
    let units = String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    return (units.joined(), length)
  }

  /// Whether a character beyond ASCII is a control character, breaks lines in JavaScript, turns the
  /// direction of writing, marks the order of bytes, or is none: readers as YAML refuse some of
  /// these, and people would not see any.
  private static func isInvisible(_ character: UInt32) -> Bool {
    switch character {
    case 0x80...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF, 0xFEFF: true
    default: character & 0xFFFE == 0xFFFE
    }
  }
}
