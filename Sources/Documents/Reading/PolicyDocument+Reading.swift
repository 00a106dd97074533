import Digests
import LocatedYAML

extension PolicyDocument {
  /// Reads a document from its bytes.
  ///
  /// Text, Markdown and HTML are read in UTF-8, in UTF-16 with a byte order mark, and in GB 18030.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: The name that places and messages show; its extension tells the format.
  ///   - format: The format where the name and the content should not decide.
  ///   - limits: What the document may ask of the reader.
  /// - Throws: ``DocumentError`` where the document cannot be read or holds no text.
  public static func parse(
    _ bytes: [UInt8], file: String, format: DocumentFormat? = nil,
    limits: DocumentLimits = .default
  ) throws(DocumentError) -> PolicyDocument {
    let start = Place(file: file, line: 1, column: 1)
    guard bytes.count <= limits.bytes else {
      throw DocumentError(
        place: start,
        message: "the file is larger than \(limits.bytes) bytes, the most that is read",
        hint: nil)
    }
    let format = if let format { format } else { try DocumentFormat(of: bytes, file: file) }
    let content = try format.content(of: bytes, file: file, limits: limits)
    guard !content.passages.isEmpty else {
      throw DocumentError(place: start, message: "the document holds no text", hint: nil)
    }
    let outline = Outline(of: content.passages)
    return PolicyDocument(
      file: file, digest: SHA256Digest(of: bytes), format: format,
      declaredLanguage: content.declaredLanguage,
      language: DocumentLanguage(of: content.passages)
        ?? content.declaredLanguage.flatMap(DocumentLanguage.init(tag:)),
      passages: content.passages, tableOfContents: outline.tableOfContents, root: outline.root)
  }

  /// Reads a document from a file.
  ///
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - displayPath: The name that places and messages show; the path itself if `nil`.
  ///   - limits: What the document may ask of the reader. No more than `limits.bytes` is read.
  /// - Throws: ``DocumentError`` where the file cannot be read, or as ``parse(_:file:format:limits:)``
  ///   does.
  public static func load(
    path: String, displayPath: String? = nil, limits: DocumentLimits = .default
  ) throws(DocumentError) -> PolicyDocument {
    let file = displayPath ?? path
    let bytes: [UInt8]
    do {
      bytes = try YAML.bytes(ofFile: path, displayPath: file, limits: Limits(bytes: limits.bytes))
    } catch {
      throw DocumentError(place: error.place, message: error.message, hint: error.hint)
    }
    return try parse(bytes, file: file, limits: limits)
  }
}

/// What a reader makes of a file.
struct DocumentContent {
  let passages: [Passage]
  var declaredLanguage: String?
}

extension DocumentFormat {
  /// Reads a file of this format.
  fileprivate func content(
    of bytes: [UInt8], file: String, limits: DocumentLimits
  ) throws(DocumentError) -> DocumentContent {
    switch self {
    case .plainText:
      let source = try SourceText(decoding: bytes, file: file, limits: limits)
      return try PlainTextReader.content(of: source, limits: limits)
    case .markdown:
      let source = try SourceText(decoding: bytes, file: file, limits: limits)
      return try MarkdownReader.content(of: source, limits: limits)
    case .html:
      let source = try SourceText(
        decoding: bytes, file: file, declaredEncoding: HTMLEncoding.declared(in: bytes),
        limits: limits)
      return try HTMLReader.content(of: source, in: 0..<source.bytes.count, limits: limits)
    case .docx:
      return try DOCXReader.content(of: bytes, file: file, limits: limits)
    case .pdf:
      return try PDFReader.content(of: bytes, file: file, limits: limits)
    }
  }
}
