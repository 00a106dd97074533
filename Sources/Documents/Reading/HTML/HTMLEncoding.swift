/// The encoding that an HTML document says it is in.
enum HTMLEncoding {
  /// The name in lowercase that stands behind `charset=` near the beginning; `nil` if there is none.
  static func declared(in bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(2048), as: UTF8.self).lowercased().utf8
    var index = head.startIndex
    let key = "charset="
    while index < head.endIndex {
      if head[index...].starts(with: key.utf8) {
        let value = head[index...].dropFirst(key.utf8.count)
          .drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0 == 0x20 }
          .prefix {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
          }
        return value.isEmpty ? nil : String(Substring(value))
      }
      index = head.index(after: index)
    }
    return nil
  }
}
