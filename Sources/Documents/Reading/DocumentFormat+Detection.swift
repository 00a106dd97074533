import LocatedYAML

extension DocumentFormat {
  /// The format of a file. How binary formats begin decides; else the name's extension does, and
  /// without a known one whether the text begins like HTML.
  ///
  /// - Throws: ``DocumentError`` for a file that is none of these, or not what its name says.
  init(of bytes: [UInt8], file: String) throws(DocumentError) {
    let named = Self(fileName: file)
    switch Signature(of: bytes) {
    case .pdf:
      self = .pdf
    case .zip:
      self = .docx
    case .compoundFile:
      throw Self.error(
        "the file is an old or an encrypted Office document", file: file,
        hint: "save it as .docx without a password")
    case .richText:
      throw Self.error(
        "the file is in Rich Text Format", file: file, hint: "save it as .docx or as plain text")
    case .html:
      self = named ?? .html
    case nil:
      if named == .pdf || named == .docx {
        let name = named == .pdf ? "a PDF document" : "a Word document (.docx)"
        throw Self.error("the file is not \(name), as its name says", file: file, hint: nil)
      }
      self = named ?? .plainText
    }
  }

  /// The format that the extension of a file's name stands for.
  private init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "md", "markdown", "mdown", "mkd": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "txt", "text": self = .plainText
    case "docx": self = .docx
    case "pdf": self = .pdf
    default: return nil
    }
  }

  private static func error(_ message: String, file: String, hint: String?) -> DocumentError {
    DocumentError(
      place: Place(file: file, line: 1, column: 1), message: message, hint: hint)
  }
}

/// How a file begins.
private enum Signature {
  case pdf
  case zip
  case compoundFile
  case richText
  case html

  init?(of bytes: [UInt8]) {
    let head = bytes.prefix(1024)
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = .zip
    } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .compoundFile
    } else if head.starts(with: "{\\rtf".utf8) {
      self = .richText
    } else if head.starts(with: "%PDF-".utf8) {
      self = .pdf
    } else {
      let withoutMark = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head
      let text = String(decoding: withoutMark.drop { $0 <= 0x20 }.prefix(15), as: UTF8.self)
        .lowercased()
      guard text.hasPrefix("<!doctype html") || text.hasPrefix("<html") else { return nil }
      self = .html
    }
  }
}
