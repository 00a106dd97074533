public import LocatedYAML

/// A heading, a paragraph, an item of a list or a row of a table.
public struct Passage: Sendable, Hashable {
  /// What the markup says the passage is. In formats without markup all are paragraphs or list
  /// items, and ``PolicyDocument/root`` tells which of them serve as headings.
  public let kind: Kind

  /// The text as people read it, on one line: character references decoded, emphasis and links
  /// reduced to their words, line breaks replaced by a space or, between Chinese characters, by
  /// nothing. The cells of a table row are separated by ` | `. Never empty.
  public let text: String

  /// How many bytes of ``text``, in UTF-8, stand in strong emphasis from the beginning on, as in
  /// “**Cookies.** We use …”.
  public let emphasizedLength: Int

  /// The parts of ``text`` in strong emphasis or underlined, as offsets in UTF-8 bytes from left to
  /// right. Empty in formats that cannot show emphasis.
  public let emphasis: [Range<Int>]

  /// Whether all of the text is a link to another place of the same document, as the entries of a
  /// table of contents are.
  let isAnchorLink: Bool

  let places: PlaceMap

  /// Makes a passage whose text stands in the file as it is from a place on.
  public init(_ kind: Kind, _ text: String, at place: Place, emphasizedLength: Int = 0) {
    self.init(
      kind, text, places: PlaceMap(from: place), emphasizedLength: emphasizedLength,
      emphasis: emphasizedLength > 0 ? [0..<emphasizedLength] : [], isAnchorLink: false)
  }

  init(
    _ kind: Kind, _ text: String, places: PlaceMap, emphasizedLength: Int,
    emphasis: [Range<Int>], isAnchorLink: Bool
  ) {
    self.kind = kind
    self.text = text
    self.places = places
    self.emphasizedLength = emphasizedLength
    self.emphasis = emphasis
    self.isAnchorLink = isAnchorLink
  }
}

extension Passage {
  /// Where the passage begins.
  public var place: Place { place(at: 0) }

  /// Where something stands in the file.
  ///
  /// - Parameter offset: An offset in ``text`` in UTF-8 bytes, such as regular expressions report.
  ///   One outside the text counts as the nearest inside it.
  public func place(at offset: Int) -> Place { places.place(at: offset, in: text) }

  /// Whether all of the text stands in strong emphasis.
  public var isEmphasized: Bool { emphasizedLength >= text.utf8.count }

  /// The words in strong emphasis with which a longer text begins; a heading on the same line.
  public var lead: Substring? {
    guard emphasizedLength > 0, !isEmphasized else { return nil }
    return text[..<text.utf8.index(text.startIndex, offsetBy: emphasizedLength)]
  }

  /// What the markup says a passage is.
  public enum Kind: Sendable, Hashable {
    /// A heading; the level is at least 1, the outermost.
    case heading(level: Int)

    /// A paragraph.
    case paragraph

    /// A paragraph of a list item; the depth is at least 1, the outermost list.
    case listItem(depth: Int)

    /// A row of a table.
    case tableRow(cells: [String], isHeader: Bool)
  }
}

extension Passage.Kind {
  /// Whether the markup makes the passage a heading.
  public var isHeading: Bool {
    if case .heading = self { true } else { false }
  }

  /// Whether the passage belongs to an item of a list.
  public var isListItem: Bool {
    if case .listItem = self { true } else { false }
  }
}
