/// The directory of a ZIP archive, as far as it takes to add a note to it.
///
/// A comment at the end of an archive would be the plain way, but LibreOffice opens no workbook that
/// has one.  Extra fields of entries are for such things, and readers skip those that they do not
/// know.
struct ZIPArchive {
  /// The name of the extra field; no other program is known to use it.
  private static let fieldName: UInt16 = 0x634C
  private static let endLength = 22
  private static let entryLength = 46

  private(set) var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Puts a text, cut where no field holds it, as it is into the last entry of the directory.
  /// Nothing happens to what is no archive.
  mutating func append(note: String) {
    let end = bytes.count - Self.endLength
    guard !note.isEmpty, end >= 0, bytes[end...].starts(with: [0x50, 0x4B, 0x05, 0x06]),
      let entry = lastEntry(in: number(at: end + 16, size: 4)..<end)
    else { return }
    let nameLength = number(at: entry + 28, size: 2)
    let extraLength = number(at: entry + 30, size: 2)
    let text = Array(note.utf8.prefix(Int(UInt16.max) - extraLength - 4))
    let field = Self.bytes(Int(Self.fieldName), 2) + Self.bytes(text.count, 2) + text
    set(number(at: end + 12, size: 4) + field.count, at: end + 12, size: 4)
    set(extraLength + field.count, at: entry + 30, size: 2)
    bytes.insert(contentsOf: field, at: entry + Self.entryLength + nameLength + extraLength)
  }

  /// Where the last entry begins.
  private func lastEntry(in directory: Range<Int>) -> Int? {
    var last: Int?
    var position = directory.lowerBound
    while position + Self.entryLength <= directory.upperBound,
      bytes[position...].starts(with: [0x50, 0x4B, 0x01, 0x02])
    {
      last = position
      position += Self.entryLength
      for offset in [28, 30, 32] { position += number(at: (last ?? 0) + offset, size: 2) }
    }
    return position == directory.upperBound ? last : nil
  }

  // MARK: Numbers, the lowest byte first

  private func number(at position: Int, size: Int) -> Int {
    bytes[position..<(position + size)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private mutating func set(_ number: Int, at position: Int, size: Int) {
    bytes.replaceSubrange(position..<(position + size), with: Self.bytes(number, size))
  }

  private static func bytes(_ number: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
