/// A heading with what stands under it, until the next heading of its level.
public struct Section: Sendable, Hashable {
  /// The heading: one of the markup, or a numbered, emphasized or short line that serves as one, or
  /// the numbered words in bold type with which the first of ``passages`` begins. `nil` for the
  /// document as a whole.
  public let heading: Passage?

  /// How deep the section is nested: 0 for the document as a whole, 1 for its sections.
  public let level: Int

  /// The passages under the heading itself, before the first child.
  public let passages: [Passage]

  /// The sections inside of this one, in reading order.
  public let children: [Section]

  /// Makes a section.
  public init(heading: Passage?, level: Int, passages: [Passage], children: [Section]) {
    self.heading = heading
    self.level = level
    self.passages = passages
    self.children = children
  }
}

extension Section {
  /// The section and all inside of it, in reading order.
  public var subtree: [Section] { [self] + children.flatMap(\.subtree) }

  /// All passages under the heading, those of the sections inside included, without headings.
  public var allPassages: [Passage] { passages + children.flatMap(\.allPassages) }
}
