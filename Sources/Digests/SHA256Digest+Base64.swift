extension SHA256Digest {
  /// The digest in Base64 (RFC 4648), 44 characters.
  public var base64: String {
    let digits = hexadecimal.utf8.map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x57 }
    let characters = stride(from: 0, to: digits.count, by: 3).map { start in
      // Three hexadecimal digits are twelve bits: two characters.
      let bits = (0..<3).reduce(0) { bits, offset in
        bits << 4 | (start + offset < digits.count ? Int(digits[start + offset]) : 0)
      }
      return [Self.alphabet[bits >> 6], Self.alphabet[bits & 63]]
    }
    // The last byte leaves four bits, which one character holds.
    return String(decoding: characters.joined().dropLast(), as: UTF8.self) + "="
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
