import LocatedYAML

/// Reads the main text of a Word document (Office Open XML).
///
/// A place counts paragraphs instead of lines. Numbers that Word makes itself are not in the file
/// and so not in the text. Text that was deleted under review is left out; what was inserted counts.
enum DOCXReader {
  static func content(
    of bytes: [UInt8], file: String, limits: DocumentLimits
  ) throws(DocumentError) -> DocumentContent {
    let start = Place(file: file, line: 1, column: 1)
    let (text, styles) = try parts(of: bytes, at: start, limits: limits)
    let knownStyles = try styles.map { bytes throws(DocumentError) in
      try XMLScan.read(bytes, with: DOCXStyles()).handler
    }
    let body = DOCXBody(file: file, styles: knownStyles ?? DOCXStyles(), limits: limits)
    let (handler, problem) = try XMLScan.read(text, with: body)
    if let problem {
      throw DocumentError(
        place: start,
        message: "the text inside the document is damaged at line \(problem.line) of its XML",
        hint: "open the file in a word processor and save it again")
    }
    return DocumentContent(passages: handler.passages)
  }

  /// The XML of the text, and that of the styles if there is one.
  private static func parts(
    of bytes: [UInt8], at start: Place, limits: DocumentLimits
  ) throws(DocumentError) -> (text: [UInt8], styles: [UInt8]?) {
    // What the limits' product would be for a large file may be beyond any number.
    let (expanded, overflows) = bytes.count.multipliedReportingOverflow(by: limits.expansion)
    let limit = overflows ? limits.textBytes : min(limits.textBytes, max(1 << 20, expanded))
    let message: String
    var hint: String?
    do throws(ZIPArchive.Failure) {
      let parts = try read(bytes, limit: limit)
      if let text = parts.text { return (text, parts.styles) }
      message = "the file is a ZIP archive without a Word document in it"
    } catch {
      switch error {
      case .damaged:
        message = "the file is damaged or cut off"
        hint = "open it in a word processor and save it again"
      case .encrypted:
        message = "the document is encrypted"
        hint = "save it without a password"
      case .tooLarge:
        message = "the document's text takes more than \(limit) bytes when decompressed"
      }
    }
    throw DocumentError(place: start, message: message, hint: hint)
  }

  private static func read(
    _ bytes: [UInt8], limit: Int
  ) throws(ZIPArchive.Failure) -> (text: [UInt8]?, styles: [UInt8]?) {
    try bytes.withUnsafeBufferPointer { bytes throws(ZIPArchive.Failure) in
      let archive = try ZIPArchive(UnsafeRawBufferPointer(bytes))
      return (
        try archive.content(of: "word/document.xml", limit: limit),
        try archive.content(of: "word/styles.xml", limit: limit)
      )
    }
  }
}
