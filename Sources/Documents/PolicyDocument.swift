public import Digests
public import LocatedYAML

/// A policy document as people read it: its passages in reading order, each knowing where it stands,
/// and the sections they form.
public struct PolicyDocument: Sendable, Hashable {
  /// The file's name as places and messages show it.
  public let file: String

  /// The digest of the file's bytes, which tells whether it is still the same document.
  public let digest: SHA256Digest

  /// The format that the file was read as.
  public let format: DocumentFormat

  /// The language tag that the file itself gives, such as `zh-CN`; HTML alone has one.
  public let declaredLanguage: String?

  /// The language of the text, judged by its script and words; the declared one where the text
  /// leaves it open, and `nil` where nothing tells.
  public let language: DocumentLanguage?

  /// All passages in reading order, headings and the table of contents included.
  public let passages: [Passage]

  /// The passages of the table of contents, which is no part of the sections.
  public let tableOfContents: [Passage]

  /// The document as one section without a heading. Its own passages stand before the first
  /// heading; its children are the document's sections.
  public let root: Section
}

extension PolicyDocument {
  /// Where the document begins, for statements about it as a whole.
  public var start: Place { Place(file: file, line: 1, column: 1, unit: format.unit) }
}
