/// Rows of things that can be compared, with a title for each column.
struct DataTable: Sendable, Hashable {
  let layout: Layout
  /// What the table is about, in a few words.
  let caption: String
  let columns: [Column]
  let rows: [Row]
  /// What the columns come to.
  let total: Row?

  init(
    _ layout: Layout, caption: String, columns: [Column], rows: [Row], total: Row? = nil
  ) {
    self.layout = layout
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.total = total
  }
}

extension DataTable {
  /// How much room a table takes.
  enum Layout: Sendable, Hashable {
    /// As much as its columns need; it scrolls where the page is too narrow.
    case wide
    /// As much as there is; its texts are broken.
    case compact
  }

  struct Column: Sendable, Hashable {
    let title: [Inline]
    let kind: Kind

    init(_ title: [Inline], _ kind: Kind = .text) {
      self.title = title
      self.kind = kind
    }

    init(_ title: String, _ kind: Kind = .text) { self.init([.text(title)], kind) }
  }

  /// What stands in a column.
  enum Kind: Sendable, Hashable {
    case text
    case number
    /// A few words, which want no more room than they need.
    case short
    /// What people fill in by hand.
    case blank
  }

  /// A row, whose first cell says what it is about.
  struct Row: Sendable, Hashable {
    let anchor: Anchor?
    let labels: FilterLabels?
    let cells: [[Inline]]

    init(_ cells: [[Inline]], anchor: Anchor? = nil, labels: FilterLabels? = nil) {
      self.cells = cells
      self.anchor = anchor
      self.labels = labels
    }
  }
}
