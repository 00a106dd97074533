/// The addresses that begin with the same bits, such as `192.0.2.0/24`.
struct AddressRange: Hashable {
  static let typeName = "net.CIDR"

  /// The address as written, bits behind the prefix included.
  let address: IPAddress
  /// How many bits the addresses share.
  let length: Int

  private init(_ address: IPAddress, length: Int) {
    self.address = address
    self.length = length
  }

  /// Reads `192.0.2.0/24` or `2001:db8::/32`.
  init?(_ text: some Collection<UInt8>) {
    let parts = Array(text.prefix(64)).split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard text.count < 64, parts.count == 2, let address = IPAddress(parts[0]),
      (1...3).contains(parts[1].count), parts[1].allSatisfy({ $0.decimalDigit != nil }),
      parts[1].count == 1 || parts[1].first != UInt8(ascii: "0"),
      let length = Int(String(decoding: parts[1], as: UTF8.self)),
      length <= address.bytes.count * 8
    else { return nil }
    self.init(address, length: length)
  }

  /// Reads ``bytes``.
  init?(bytes: some Collection<UInt8>) {
    guard let length = bytes.first, let address = IPAddress(bytes: bytes.dropFirst()) else {
      return nil
    }
    self.init(address, length: min(Int(length), address.bytes.count * 8))
  }

  /// The length and the address.
  var bytes: [UInt8] { [UInt8(length)] + address.bytes }

  /// The same range with all bits behind the prefix zero.
  var masked: AddressRange {
    let bytes = address.bytes.enumerated().map { position, byte in
      let shared = min(max(length - position * 8, 0), 8)
      return byte & UInt8(truncatingIfNeeded: 0xff00 >> shared)
    }
    return AddressRange(IPAddress(bytes: bytes) ?? address, length: length)
  }

  func contains(_ other: IPAddress) -> Bool {
    other.bytes.count == address.bytes.count
      && AddressRange(other, length: length).masked.address == masked.address
  }

  func contains(_ other: AddressRange) -> Bool {
    length <= other.length && contains(other.address)
  }
}

extension AddressRange: CustomStringConvertible {
  var description: String { "\(address)/\(length)" }
}
