import Vocabularies

/// A text to be read on a screen or on paper, before it takes the form of HTML or Markdown.
struct Document: Sendable {
  let language: Language
  /// What kind of text it is, above the title.
  var kind: String?
  let title: String
  /// What stands below the title.
  let subtitle: [Inline]
  /// What it is about and where it comes from.
  var particulars: [Particular] = []
  /// The title of the table of contents; empty for a document without one.
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
  /// What filters find it by; `nil` for a section that no filter hides.
  let labels: FilterLabels?
  let blocks: [Block]
  let sections: [Section]

  init(
    _ anchor: Anchor, _ heading: [Inline], marks: [Inline] = [], isListed: Bool = true,
    labels: FilterLabels? = nil, blocks: [Block] = [], sections: [Section] = []
  ) {
    self.anchor = anchor
    self.heading = heading
    self.marks = marks
    self.isListed = isListed
    self.labels = labels
    self.blocks = blocks
    self.sections = sections
  }
}
