/// A format that references of rule sets and vocabularies can be written in.
public enum ReferenceFormat: String, Sendable, Hashable, CaseIterable {
  case text
  case markdown
  case html
  case cisoAssistant = "ciso-assistant"

  /// Whom the format is for, in a few words.
  public var summary: String {
    switch self {
    case .text: "an outline for people in a terminal"
    case .markdown: "everything, for repositories and wikis"
    case .html: "everything, as one page for browsers and printers"
    case .cisoAssistant: "a rule set as a framework library for CISO Assistant"
    }
  }
}

/// A text about rules or facts that can be written in several formats.
public protocol Reference {
  /// The text as Markdown.
  var markdown: String { get }
  /// The text as a page of HTML that needs nothing beside itself.
  var html: String { get }
  /// The text as a library of CISO Assistant; `nil` where it is about no framework.
  var library: String? { get }
}
