/// A time zone as the system's database has it: TZif data of version 2 and later (RFC 9636).
struct ZoneFile: Sendable {
  /// The moments at which the offset changes, ascending, in seconds since 1970.
  private var changes: [Int64] = []
  /// The offset from each of these moments on.
  private var offsets: [Int64] = []
  /// The offset before the first change.
  private var firstOffset: Int64 = 0
  /// What holds after the last change.
  private var rule: ZoneRule?

  /// Reads the data of a zone; `nil` if they are not TZif of version 2 or later, or count leap
  /// seconds.
  init?(data: [UInt8]) {
    var reader = BinaryReader(data)
    // The first block repeats the second in 32 bits.
    guard let old = Header(&reader), reader.skip(old.length(timeSize: 4)),
      let header = Header(&reader), header.isSound
    else { return nil }
    for _ in 0..<header.timeCount {
      guard let time = reader.integer(bytes: 8), changes.last.map({ $0 < time }) ?? true else {
        return nil
      }
      changes.append(time)
    }
    guard let types = reader.bytes(header.timeCount) else { return nil }
    var typeOffsets: [Int64] = []
    for _ in 0..<header.typeCount {
      guard let offset = reader.integer(bytes: 4), abs(offset) < 26 * 3600, reader.skip(2) else {
        return nil
      }
      typeOffsets.append(offset)
    }
    guard types.allSatisfy({ Int($0) < typeOffsets.count }), let first = typeOffsets.first,
      reader.skip(header.lengthBehindTypes(timeSize: 8)), let footer = reader.line()
    else { return nil }
    firstOffset = first
    offsets = types.map { typeOffsets[Int($0)] }
    if !footer.isEmpty {
      guard let rule = ZoneRule(footer) else { return nil }
      self.rule = rule
    }
  }

  /// Seconds to add to UTC at a moment.
  func offset(at moment: Int64) -> Int64 {
    guard let last = changes.last else { return rule?.offset(at: moment) ?? firstOffset }
    if moment >= last, let rule { return rule.offset(at: moment) }
    // The number of changes at or before the moment, by bisection.
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle] <= moment { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? firstOffset : offsets[low - 1]
  }

  /// The counts before a block of data.
  private struct Header {
    let timeCount: Int
    let typeCount: Int
    private let characterCount: Int
    private let leapCount: Int
    private let indicatorCounts: Int

    init?(_ reader: inout BinaryReader) {
      guard reader.bytes(4).map({ $0.elementsEqual("TZif".utf8) }) == true,
        let version = reader.bytes(1)?.first, version >= UInt8(ascii: "2"), reader.skip(15)
      else { return nil }
      var counts: [Int] = []
      for _ in 0..<6 {
        guard let count = reader.integer(bytes: 4), 0...100_000 ~= count else { return nil }
        counts.append(Int(count))
      }
      indicatorCounts = counts[0] + counts[1]
      (leapCount, timeCount, typeCount, characterCount) = (
        counts[2], counts[3], counts[4], counts[5]
      )
    }

    /// Whether moments can be told from the data: without leap seconds they are counted as here.
    var isSound: Bool { leapCount == 0 && typeCount > 0 }

    func length(timeSize: Int) -> Int {
      timeCount * (timeSize + 1) + typeCount * 6 + lengthBehindTypes(timeSize: timeSize)
    }

    /// The length of what follows the types: names, leap seconds, indicators.
    func lengthBehindTypes(timeSize: Int) -> Int {
      characterCount + leapCount * (timeSize + 4) + indicatorCounts
    }
  }
}

/// Reads big-endian numbers.
private struct BinaryReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
    guard rest.count >= count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  mutating func skip(_ count: Int) -> Bool { bytes(count) != nil }

  /// A signed number.
  mutating func integer(bytes count: Int) -> Int64? {
    guard let bytes = bytes(count), let first = bytes.first else { return nil }
    let sign: Int64 = first >= 0x80 ? -1 : 0
    return bytes.reduce(sign) { $0 << 8 | Int64($1) }
  }

  /// The text between two line ends.
  mutating func line() -> ArraySlice<UInt8>? {
    guard rest.popFirst() == UInt8(ascii: "\n") else { return nil }
    let line = rest.prefix { $0 != UInt8(ascii: "\n") }
    rest = rest.dropFirst(line.count)
    return rest.popFirst() == nil ? nil : line
  }
}
