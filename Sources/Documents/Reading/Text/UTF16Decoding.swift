import LocatedYAML

/// Text in UTF-16 with a byte order mark.
enum UTF16Decoding {
  /// The text in UTF-8, without the byte order mark.
  static func text(of bytes: [UInt8], file: String) throws(DocumentError) -> [UInt8] {
    let isLittleEndian = bytes.first == 0xFF
    var units = stride(from: 2, to: bytes.count - 1, by: 2).lazy.map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }.makeIterator()
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var decoder = UTF16()
    while true {
      switch decoder.decode(&units) {
      case .scalarValue(let scalar):
        text.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
      case .emptyInput where bytes.count % 2 == 0:
        return text
      case .emptyInput:
        throw error("the UTF-16 text ends in half a character", after: text, file: file)
      case .error:
        throw error("the UTF-16 text holds half a surrogate pair", after: text, file: file)
      }
    }
  }

  private static func error(
    _ message: String, after text: [UInt8], file: String
  ) -> DocumentError {
    SourceText(file: file, bytes: text).error(
      message, at: text.count, hint: "save the file as UTF-8")
  }
}
