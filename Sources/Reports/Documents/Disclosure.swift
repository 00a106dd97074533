/// Something that opens to more.
struct Disclosure: Sendable, Hashable {
  /// What it opens to.
  enum Kind: Sendable, Hashable {
    /// All about a finding.
    case finding
    /// A list that is too long to be read by everybody.
    case list
  }

  let kind: Kind
  /// Where links to it lead, if there are any.
  let anchor: Anchor?
  let labels: FilterLabels?
  /// What it is about.
  let title: [Inline]
  /// What there is to say in a line or two.
  let gist: [Inline]
  /// The rest; where there is none, nothing opens.
  let blocks: [Block]

  init(
    _ kind: Kind, anchor: Anchor? = nil, labels: FilterLabels? = nil, title: [Inline],
    gist: [Inline] = [], blocks: [Block]
  ) {
    self.kind = kind
    self.anchor = anchor
    self.labels = labels
    self.title = title
    self.gist = gist
    self.blocks = blocks
  }
}
