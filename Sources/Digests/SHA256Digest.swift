/// The SHA-256 digest of some bytes: two different files practically never have the same.
public struct SHA256Digest: Sendable, Hashable {
  /// The digest in hexadecimal, 64 characters.
  public let hexadecimal: String

  /// The digest of some bytes.
  public init(of bytes: [UInt8]) {
    hexadecimal = HashFunction.sha256(bytes).hexadecimal
  }

  /// The digest of a text in UTF-8.
  public init(of text: String) { self.init(of: Array(text.utf8)) }

  /// A digest as it is written: `nil` if the text is not 64 hexadecimal digits, letters small.
  public init?(hexadecimal: String) {
    let digits = hexadecimal.utf8
    guard digits.count == 64,
      digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    self.hexadecimal = hexadecimal
  }
}

extension Sequence<UInt8> {
  /// The bytes as pairs of hexadecimal digits.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    let characters = flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: characters, as: UTF8.self)
  }
}
