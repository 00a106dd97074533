import Vocabularies

/// A text to be read on a screen or on paper, before it takes the form of HTML or Markdown.
struct Document: Sendable {
  let language: Language
  let title: String
  /// What stands below the title.
  let subtitle: [Inline]
  /// The title of the table of contents.
  let contentsTitle: String
  let sections: [Section]
  /// The last line.
  let closing: [Inline]
}

/// A part of a document with a heading.
struct Section: Sendable {
  let anchor: Anchor
  let heading: [Inline]
  /// What stands beside the heading and is no part of it.
  let marks: [Inline]
  /// Whether the table of contents names it.
  let isListed: Bool
  let blocks: [Block]
  let sections: [Section]

  init(
    _ anchor: Anchor, _ heading: [Inline], marks: [Inline] = [], isListed: Bool = true,
    blocks: [Block] = [], sections: [Section] = []
  ) {
    self.anchor = anchor
    self.heading = heading
    self.marks = marks
    self.isListed = isListed
    self.blocks = blocks
    self.sections = sections
  }
}
