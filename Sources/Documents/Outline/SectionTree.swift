/// Builds the sections of a document from its headings and passages in reading order.
///
/// At any time one section of each level is open. A heading closes those that cannot hold it.
struct SectionTree {
  private struct OpenSection {
    let style: HeadingStyle?
    let heading: Passage?
    var passages: [Passage] = []
    var children: [Section] = []
  }

  private let mainStyle: Numbering.Style?
  private var open = [OpenSection(style: nil, heading: nil)]

  init(mainStyle: Numbering.Style?) {
    self.mainStyle = mainStyle
  }

  /// Begins a section.
  mutating func begin(_ heading: Passage, _ style: HeadingStyle) {
    while let last = open.last?.style, closes(last, for: style) { closeLast() }
    open.append(OpenSection(style: style, heading: heading))
  }

  /// Adds a passage to the innermost open section.
  mutating func append(_ passage: Passage) {
    open[open.count - 1].passages.append(passage)
  }

  /// Closes all sections and returns the document as a whole.
  mutating func finish() -> Section {
    while open.count > 1 { closeLast() }
    return Section(
      heading: nil, level: 0, passages: open[0].passages, children: open[0].children)
  }

  /// Whether a heading ends the innermost open section.
  private func closes(_ last: HeadingStyle, for style: HeadingStyle) -> Bool {
    // Somewhere outside is a section that the heading is a sibling of.
    if open.contains(where: { $0.style?.isSameLevel(as: style) ?? false }) { return true }
    switch (last, style) {
    case (.markup(let open), .markup(let level)):
      return open >= level
    case (.markup, _):
      return false
    case (_, .markup):
      return true
    case (.numbered(let open, _), .numbered(let style, _)):
      return open > style && open != mainStyle
    case (_, .numbered(let style, _)):
      return style == mainStyle
    default:
      return false
    }
  }

  private mutating func closeLast() {
    let level = open.count - 1
    let last = open.removeLast()
    let section = Section(
      heading: last.heading, level: level, passages: last.passages, children: last.children)
    open[open.count - 1].children.append(section)
  }
}
