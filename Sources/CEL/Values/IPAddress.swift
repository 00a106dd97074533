/// An address of the Internet Protocol, version 4 or 6.
struct IPAddress: Hashable {
  static let typeName = "net.IP"

  /// 4 or 16 bytes in network order.
  let bytes: [UInt8]

  init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 4 || bytes.count == 16 else { return nil }
    self.bytes = Array(bytes)
  }

  var isVersion4: Bool { bytes.count == 4 }

  /// The 16-bit groups of a version 6 address.
  private var groups: [UInt16] {
    stride(from: 0, to: bytes.count, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
  }
}

// MARK: - Text

extension IPAddress {
  /// Reads `192.0.2.1` or `2001:db8::1`.
  ///
  /// Octets have no leading zeros.  The last 32 bits of a version 6 address may be written as a
  /// version 4 address, but not in `::ffff:192.0.2.1`: such a text stands for a version 4 address
  /// that other software takes it for.  Zones such as `%eth0` are refused.
  init?(_ text: some Collection<UInt8>) {
    guard text.count <= 45 else { return nil }
    let text = Array(text)[...]
    let parsed = text.contains(UInt8(ascii: ":")) ? Self.version6(text) : Self.version4(text)
    guard let parsed, !(Self.isMapped(parsed) && text.contains(UInt8(ascii: "."))) else {
      return nil
    }
    bytes = parsed
  }

  private static func version4(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    let octets = parts.compactMap { part -> UInt8? in
      guard (1...3).contains(part.count), part.allSatisfy({ $0.decimalDigit != nil }),
        part.count == 1 || part.first != UInt8(ascii: "0")
      else { return nil }
      return UInt8(String(decoding: part, as: UTF8.self))
    }
    return octets.count == 4 ? octets : nil
  }

  private static func version6(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let gap = parts.indices.dropFirst().dropLast().first(where: { parts[$0].isEmpty }) else {
      return groups(parts[...]).flatMap { $0.count == 16 ? $0 : nil }
    }
    // `::` leaves one part empty, or two where it begins or ends the text, or three alone.
    var head = parts[..<gap]
    var tail = parts[(gap + 1)...]
    if head.count == 1, head[0].isEmpty { head = [] }
    if tail.count == 1, parts[gap + 1].isEmpty { tail = [] }
    guard let start = groups(head), let end = groups(tail), start.count + end.count <= 14,
      !head.contains(where: { $0.contains(UInt8(ascii: ".")) })
    else { return nil }
    let zeros = [UInt8](repeating: 0, count: 16 - start.count - end.count)
    return start + zeros + end
  }

  /// The bytes of groups of up to four hexadecimal digits; the last may be a version 4 address.
  private static func groups(_ parts: ArraySlice<ArraySlice<UInt8>>) -> [UInt8]? {
    var bytes: [UInt8] = []
    for (position, part) in parts.enumerated() {
      if position == parts.count - 1, part.contains(UInt8(ascii: ".")) {
        guard let embedded = version4(part) else { return nil }
        bytes += embedded
        continue
      }
      guard (1...4).contains(part.count), part.allSatisfy({ $0.hexadecimalDigit != nil }),
        let group = UInt16(String(decoding: part, as: UTF8.self), radix: 16)
      else { return nil }
      bytes += [UInt8(group >> 8), UInt8(group & 0xff)]
    }
    return bytes
  }
}

extension IPAddress: CustomStringConvertible {
  /// The address as RFC 5952 writes it: lower case, the longest run of zero groups as `::`.
  var description: String {
    if isVersion4 { return bytes.map { String($0) }.joined(separator: ".") }
    let groups = groups
    let gap = Self.longestRunOfZeros(in: groups)
    func text(_ part: ArraySlice<UInt16>) -> String {
      part.map { String($0, radix: 16) }.joined(separator: ":")
    }
    guard gap.count > 1 else { return text(groups[...]) }
    return "\(text(groups[..<gap.lowerBound]))::\(text(groups[gap.upperBound...]))"
  }

  /// The first of the longest runs.
  private static func longestRunOfZeros(in groups: [UInt16]) -> Range<Int> {
    var longest = 0..<0
    var start = 0
    for end in 0...groups.count where end == groups.count || groups[end] != 0 {
      if end - start > longest.count { longest = start..<end }
      start = end + 1
    }
    return longest
  }
}

// MARK: - Kinds of addresses

extension IPAddress {
  private static func isMapped(_ bytes: [UInt8]) -> Bool {
    bytes.count == 16 && bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xff
      && bytes[11] == 0xff
  }

  /// The bytes of the version 4 address that a version 6 address `::ffff:…` stands for, or else
  /// the address's own.
  private var unmapped: [UInt8] { Self.isMapped(bytes) ? Array(bytes[12...]) : bytes }

  var isUnspecified: Bool { bytes.allSatisfy { $0 == 0 } }

  var isLoopback: Bool {
    let bytes = unmapped
    if bytes.count == 4 { return bytes[0] == 127 }
    return bytes.dropLast().allSatisfy { $0 == 0 } && bytes.last == 1
  }

  var isMulticast: Bool {
    let bytes = unmapped
    return bytes.count == 4 ? bytes[0] & 0xf0 == 0xe0 : bytes[0] == 0xff
  }

  var isLinkLocalMulticast: Bool {
    let bytes = unmapped
    if bytes.count == 4 { return bytes[..<3].elementsEqual([224, 0, 0]) }
    return bytes[0] == 0xff && bytes[1] & 0x0f == 0x02
  }

  var isLinkLocalUnicast: Bool {
    let bytes = unmapped
    if bytes.count == 4 { return bytes[0] == 169 && bytes[1] == 254 }
    return bytes[0] == 0xfe && bytes[1] & 0xc0 == 0x80
  }

  /// Whether the address may be one host's anywhere, private networks included.
  var isGlobalUnicast: Bool {
    !isUnspecified && !isLoopback && !isMulticast && !isLinkLocalUnicast
      && unmapped != [255, 255, 255, 255]
  }
}
