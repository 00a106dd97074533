import LocatedYAML

extension SourceText {
  /// Decodes a file.
  ///
  /// - Parameter declaredEncoding: The name of an encoding that the file itself gives.
  /// - Throws: ``DocumentError`` for a file that is not text, or text in another encoding than
  ///   UTF-8, UTF-16 with a byte order mark and GB 18030.
  init(
    decoding bytes: [UInt8], file: String, declaredEncoding: String? = nil, limits: DocumentLimits
  ) throws(DocumentError) {
    let text = try Self.text(of: bytes, declaredEncoding: declaredEncoding, file: file)
    self.init(file: file, bytes: text)
    guard self.bytes.count <= limits.textBytes else {
      throw error(
        "the text is longer than \(limits.textBytes) bytes, the most that is read",
        at: limits.textBytes)
    }
    if let offset = self.bytes.firstIndex(of: 0) {
      throw error("the file is not text: it holds a NUL character", at: offset)
    }
  }

  private static func text(
    of bytes: [UInt8], declaredEncoding: String?, file: String
  ) throws(DocumentError) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return try UTF16Decoding.text(of: bytes, file: file)
    }
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let content = isMarked ? Array(bytes.dropFirst(3)) : bytes
    guard let offset = content.firstOffsetThatIsNotUTF8 else { return content }
    let isDeclaredGB = declaredEncoding.map(GB18030.names.contains) ?? false
    if !isMarked, declaredEncoding == nil || isDeclaredGB,
      isDeclaredGB || GB18030.isPlausible(content), let text = GB18030.text(of: content)
    {
      return text
    }
    let source = SourceText(file: file, bytes: Array(content[..<offset]))
    let declared = declaredEncoding.map { " The file says it is in \($0)." } ?? ""
    throw source.error(
      "byte \(offset + 1) is neither UTF-8 nor GB 18030 text", at: offset,
      hint: "save the file as UTF-8.\(declared)")
  }

  /// An error about a place in this text.
  func error(_ message: String, at offset: Int, hint: String? = nil) -> DocumentError {
    DocumentError(place: place(at: offset), message: message, hint: hint)
  }
}

extension [UInt8] {
  /// The offset of the first byte that is no part of a whole UTF-8 code point; `nil` if all are.
  fileprivate var firstOffsetThatIsNotUTF8: Int? {
    if String(validating: self, as: UTF8.self) != nil { return nil }
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let encoded): offset += encoded.count
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}
