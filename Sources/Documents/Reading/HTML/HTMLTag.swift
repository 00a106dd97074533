/// A tag, comment or declaration in HTML, found as browsers find it.
struct HTMLTag {
  /// Its bytes, from `<` to the one after `>`; to the end of the text where it is not closed.
  let range: Range<Int>

  /// The element's name in lowercase; empty for a comment or a declaration.
  let name: String

  let isEnd: Bool

  let attributeCount: Int

  /// The tag that begins at a `<`; `nil` if the character is text.
  init?(at start: Int, in bytes: [UInt8]) {
    let next = start + 1 < bytes.count ? bytes[start + 1] : 0
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
      self.init(commentAt: start, in: bytes)
      return
    }
    let isEnd = next == UInt8(ascii: "/")
    let nameStart = start + (isEnd ? 2 : 1)
    guard nameStart < bytes.count else { return nil }
    guard bytes[nameStart].isLetter else {
      guard isEnd else { return nil }
      self.init(commentAt: start, in: bytes)
      return
    }
    let name = bytes[nameStart...].prefix { !$0.isBlankInTag && $0 != 0x2F && $0 != 0x3E }
    let (end, attributeCount) = Self.endOfTag(after: name.endIndex, in: bytes)
    // Names longer than any known one need not be told apart.
    self.init(
      range: start..<end, name: String(decoding: name.prefix(16), as: UTF8.self).lowercased(),
      isEnd: isEnd, attributeCount: attributeCount)
  }

  /// A comment, or what browsers treat as one.
  private init(commentAt start: Int, in bytes: [UInt8]) {
    let isComment = bytes[start...].starts(with: "<!--".utf8)
    let end = isComment ? Self.endOfComment(start, in: bytes) : bytes.end(of: ">", from: start)
    self.init(range: start..<end, name: "", isEnd: false, attributeCount: 0)
  }

  private init(range: Range<Int>, name: String, isEnd: Bool, attributeCount: Int) {
    self.range = range
    self.name = name
    self.isEnd = isEnd
    self.attributeCount = attributeCount
  }

  private static func endOfComment(_ start: Int, in bytes: [UInt8]) -> Int {
    let content = start + 4
    if bytes[content...].starts(with: ">".utf8) { return content + 1 }
    if bytes[content...].starts(with: "->".utf8) { return content + 2 }
    var index = content
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "-"), bytes[index...].starts(with: "-->".utf8) {
        return index + 3
      }
      if bytes[index] == UInt8(ascii: "-"), bytes[index...].starts(with: "--!>".utf8) {
        return index + 4
      }
      index += 1
    }
    return bytes.count
  }

  /// The end of a tag behind its name, and how many attributes it has. A `>` in a quoted value does
  /// not end it.
  private static func endOfTag(after start: Int, in bytes: [UInt8]) -> (Int, attributes: Int) {
    var attributes = 0
    var isInAttribute = false
    var followsEqualsSign = false
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: ">"):
        return (index, attributes)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard followsEqualsSign else { continue }
        index = (bytes[index...].firstIndex(of: byte) ?? bytes.count - 1) + 1
        (isInAttribute, followsEqualsSign) = (false, false)
      case UInt8(ascii: "="):
        followsEqualsSign = isInAttribute
      case _ where byte.isBlankInTag || byte == UInt8(ascii: "/"):
        if !followsEqualsSign { isInAttribute = false }
      default:
        if !isInAttribute { attributes += 1 }
        (isInAttribute, followsEqualsSign) = (true, false)
      }
    }
    return (bytes.count, attributes)
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }

  /// Whether the byte separates attributes.
  fileprivate var isBlankInTag: Bool {
    self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0C || self == 0x0D
  }
}

extension [UInt8] {
  /// The offset behind the next occurrence of a character; the end where there is none.
  fileprivate func end(of character: Unicode.Scalar, from start: Int) -> Int {
    let byte = UInt8(ascii: character)
    return (self[start...].firstIndex(of: byte) ?? count - 1) + 1
  }
}
