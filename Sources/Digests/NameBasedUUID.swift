/// A UUID that follows from a name (version 5 of RFC 9562), so that the same name always has the
/// same.
public struct NameBasedUUID: Sendable, Hashable, CustomStringConvertible {
  private let bytes: [UInt8]

  /// The space of names that Lacuna makes identifiers in.
  public static let lacuna = NameBasedUUID("lacuna", in: dns)

  /// The space of domain names, which RFC 9562 defines.
  private static let dns = NameBasedUUID(bytes: [
    0x6B, 0xA7, 0xB8, 0x10, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
  ])

  /// The UUID of a name in a space of names.
  public init(_ name: String, in space: NameBasedUUID = .lacuna) {
    var bytes = Array(HashFunction.sha1(space.bytes + Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    self.bytes = bytes
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The UUID in lower case, `xxxxxxxx-xxxx-5xxx-xxxx-xxxxxxxxxxxx`.
  public var description: String {
    let ranges = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16]
    return ranges.map { bytes[$0].hexadecimal }.joined(separator: "-")
  }
}
