/// The formats in which policy documents are read.
public enum DocumentFormat: String, Sendable, Hashable, CaseIterable {
  /// CommonMark with the tables of GitHub Flavored Markdown.
  case markdown

  /// HTML as browsers read it, however malformed.
  case html

  /// Lines of text without markup.
  case plainText = "text"

  /// Office Open XML, as word processors write it.
  case docx

  /// Portable Document Format.
  case pdf

  /// What the line of a ``Place`` in such a file counts.
  public var unit: Unit {
    switch self {
    case .markdown, .html, .plainText: .line
    case .docx: .paragraph
    case .pdf: .page
    }
  }

  /// What the line of a ``Place`` counts, from 1, in formats that have no lines of their own.
  public enum Unit: String, Sendable, Hashable {
    /// Lines; columns count code points.
    case line

    /// Paragraphs, those in table cells included; columns count code points of the paragraph.
    case paragraph

    /// Pages; columns count the lines of the page.
    case page
  }
}
