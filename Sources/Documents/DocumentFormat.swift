public import LocatedYAML

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
  public var unit: Place.Unit {
    switch self {
    case .markdown, .html, .plainText: .line
    case .docx: .paragraph
    case .pdf: .page
    }
  }
}
