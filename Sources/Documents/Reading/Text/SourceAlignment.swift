/// Finds where the characters of a decoded text stand in the markup it was decoded from.
///
/// The libraries that read markup tell where a piece of text begins, but a piece may hold character
/// references and escapes, which are longer in the file. So both are walked along together.
struct SourceAlignment {
  private let source: SourceText
  private let bytes: [UInt8]

  /// The next byte of the source that belongs to no text yet.
  private(set) var cursor: Int

  private let end: Int

  /// How far to look for text that does not stand where it should.
  private static let reach = 1024

  /// Aligns pieces of text with a part of the source, one after the other.
  init(with range: Range<Int>, of source: SourceText) {
    self.source = source
    bytes = source.bytes
    cursor = range.lowerBound
    end = range.upperBound
  }

  /// Appends decoded text to a passage, each part of it with its place.
  ///
  /// - Parameter hint: The offset where the text begins according to the library, which may be wrong.
  mutating func append(_ text: [UInt8], near hint: Int, to builder: inout PassageBuilder) {
    var offset = start(of: text, near: hint)
    var index = 0
    while index < text.count {
      let length = verbatimLength(of: text[index...], at: offset)
      if length > 0 {
        builder.append(
          text[index..<(index + length)], at: source.position(at: offset), isVerbatim: true)
        index += length
        offset += length
        continue
      }
      let next = offset < end ? following(offset, text: text[index...]) : nil
      let scalarLength = next?.decodedLength ?? text.count - index
      if scalarLength > 0 {
        builder.append(
          text[index..<(index + scalarLength)],
          at: source.position(at: min(offset, max(0, end - 1))),
          isVerbatim: false)
      }
      index += scalarLength
      offset = next?.offset ?? offset
    }
    cursor = max(cursor, min(offset, end))
  }

  /// Where the text begins.
  private func start(of text: [UInt8], near hint: Int) -> Int {
    let head = text.prefix(8)
    if hint >= cursor, hint < end, begins(head, at: hint) { return hint }
    let window = cursor..<min(end, cursor + Self.reach)
    let found = window.first { bytes[$0] == head.first && begins(head, at: $0) }
    return found ?? window.first { isDecoded(bytes[$0]) } ?? min(cursor, end)
  }

  /// Whether the source at an offset is that of a text with this beginning, as far as it stands
  /// there as it is.
  private func begins(_ head: ArraySlice<UInt8>, at offset: Int) -> Bool {
    let length = verbatimLength(of: head, at: offset)
    return length == head.count || offset + length < end && isDecoded(bytes[offset + length])
  }

  /// Whether a byte begins what stands for something else in the text.
  private func isDecoded(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: "\r"): true
    default: false
    }
  }

  /// How many bytes of the text stand in the source as they are.
  private func verbatimLength(of text: ArraySlice<UInt8>, at offset: Int) -> Int {
    var length = 0
    while offset + length < end, text.startIndex + length < text.endIndex,
      bytes[offset + length] == text[text.startIndex + length]
    {
      if bytes[offset + length] == UInt8(ascii: "&"),
        let reference = characterReference(at: offset + length),
        !text.dropFirst(length).starts(with: bytes[reference])
      {
        break
      }
      length += 1
    }
    return length
  }

  /// What stands at an offset where source and text differ: how many bytes of the text it is for, and
  /// where the source goes on. `nil` where they cannot be brought together again.
  private func following(
    _ offset: Int, text: ArraySlice<UInt8>
  ) -> (offset: Int, decodedLength: Int)? {
    switch bytes[offset] {
    case UInt8(ascii: "\\"):
      return (offset + 1, 0)
    case UInt8(ascii: "\r"):
      return (offset + 1, 0)
    case UInt8(ascii: "<"):
      // A tag or comment that the library left out of the text.
      return bytes[offset..<end].firstIndex(of: UInt8(ascii: ">")).map { ($0 + 1, 0) }
    case UInt8(ascii: "&"):
      guard let reference = characterReference(at: offset) else { return nil }
      let first = text.firstScalarLength
      let second = first + text.dropFirst(first).firstScalarLength
      let next = reference.upperBound < end ? bytes[reference.upperBound] : 0
      // A few references stand for two characters.
      let isTwo =
        text.startIndex + second < text.endIndex && text[text.startIndex + first] != next
        && text[text.startIndex + second] == next && next != UInt8(ascii: "&")
      return (reference.upperBound, isTwo ? second : first)
    default:
      return nil
    }
  }

  /// The bytes of `&name;`, `&#38;` or `&#x26;`, or of a name without the semicolon.
  private func characterReference(at offset: Int) -> Range<Int>? {
    let isPart = { (byte: UInt8) in
      byte == UInt8(ascii: "#") || byte < 0x80 && Unicode.Scalar(byte).isLetter
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    let name = bytes[(offset + 1)..<min(end, offset + 40)].prefix(while: isPart)
    guard !name.isEmpty else { return nil }
    let isClosed = name.endIndex < end && bytes[name.endIndex] == UInt8(ascii: ";")
    return offset..<(isClosed ? name.endIndex + 1 : name.endIndex)
  }
}

extension ArraySlice<UInt8> {
  /// The length of the code point at the start in valid UTF-8; 0 where there is none.
  fileprivate var firstScalarLength: Int {
    guard let first else { return 0 }
    return first < 0x80 ? 1 : 1 + dropFirst().prefix { $0 & 0b1100_0000 == 0b1000_0000 }.count
  }
}
