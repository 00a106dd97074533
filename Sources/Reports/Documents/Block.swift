/// A part of a document that begins on a line of its own.
indirect enum Block: Sendable, Hashable {
  case paragraph([Inline])
  /// The paragraph that everything around it is about.
  case statement([Inline])
  /// An expression as a file writes it, with its lines.
  case code(String)
  /// Short things, in columns where there is room for them.
  case list([[Inline]])
  /// Things with their names, the names beside them.
  case particulars([Particular])
  /// Things with their names, the names above them.
  case entries([Particular])
  /// Something to know before reading on.
  case notice([Inline])
  case table(DataTable)
  case facts([FactLine])
  case figures([KeyFigure])
  case chart(StackedBar)
  case disclosure(Disclosure)
  case excerpt(SourceExcerpt)
  case filter(FindingsFilter)
}

/// Something with its name.
struct Particular: Sendable, Hashable {
  /// Where links to it lead, if there are any.
  let anchor: Anchor?
  let name: [Inline]
  let blocks: [Block]

  init(
    _ name: [Inline], anchor: Anchor? = nil, @ArrayBuilder<Block> _ blocks: () -> [Block]
  ) {
    self.name = name
    self.anchor = anchor
    self.blocks = blocks()
  }

  init(_ name: String, @ArrayBuilder<Block> _ blocks: () -> [Block]) {
    self.init([.text(name)], blocks)
  }

  /// Something that is said in one line; `nil` if there is nothing to say.
  init?(_ name: String, _ text: [Inline]?) {
    guard let text, !text.isEmpty else { return nil }
    self.init(name) { Block.paragraph(text) }
  }
}
