/// Reads HTML as browsers do, however malformed, and leaves out what they do not show and what
/// leads through a site instead of belonging to the document.
struct HTMLReader {
  private let source: SourceText
  private let start: Int
  private var collector: PassageCollector
  private var builder: PassageBuilder
  private var alignment: SourceAlignment
  private var language: String?

  private var headingLevel: Int?
  private var listDepth = 0
  private var strongDepth = 0
  private var underlineDepth = 0
  private var anchorDepth = 0
  private var preformattedDepth = 0

  /// The row that is being read. What tables inside of it hold belongs to its cells.
  private var row: RowBuilder?
  private var tableDepth = 0

  /// Whether an item of a list in a cell ended and nothing but the next one can follow it.
  private var followsItem = false

  /// Reads a part of a text.
  static func content(
    of source: SourceText, in range: Range<Int>, limits: DocumentLimits
  ) throws(DocumentError) -> DocumentContent {
    let bytes = try HTMLMask.apply(to: source, in: range, limits: limits)
    var reader = HTMLReader(source: source, range: range, limits: limits)
    try bytes.withUnsafeBufferPointer { text throws(DocumentError) in
      guard let tree = HTMLTree(text) else {
        throw source.error("the document cannot be read as HTML", at: range.lowerBound)
      }
      try tree.walk { (node) throws(DocumentError) in
        try reader.enter(node)
      } leave: { (node) throws(DocumentError) in
        try reader.leave(node)
      }
      try reader.finishPassage()
    }
    return DocumentContent(
      passages: reader.collector.passages, declaredLanguage: reader.language)
  }

  private init(source: SourceText, range: Range<Int>, limits: DocumentLimits) {
    self.source = source
    start = range.lowerBound
    collector = PassageCollector(limits: limits)
    builder = PassageBuilder(file: source.file)
    alignment = SourceAlignment(with: range, of: source)
  }

  private mutating func enter(_ node: HTMLNode) throws(DocumentError) -> Bool {
    if let text = node.text {
      try append(text, at: start + node.offset)
      return false
    }
    let name = node.name
    guard !Self.hidden.contains(name), !node.isHidden else { return false }
    switch name {
    case "html":
      language = node.attribute("lang") ?? node.attribute("xml:lang")
    case "br", "hr":
      try breakLine()
    case "strong", "b":
      strongDepth += 1
    case "u", "ins":
      underlineDepth += 1
    case "a":
      if node.attribute("href")?.hasPrefix("#") ?? false { anchorDepth += 1 }
    case "table":
      try finishPassage()
      if tableDepth > 0 || node.isDataTable { tableDepth += 1 }
    case "tr" where tableDepth == 1:
      try finishPassage()
      row = RowBuilder(isHeader: node.isHeaderRow)
    case "td", "th":
      followsItem = false
      if tableDepth == 1 {
        row?.beginCell(at: source.position(at: start + node.offset), in: &builder)
      } else {
        try finishPassage()
      }
    case "li" where row != nil && followsItem:
      builder.appendItemSeparator(at: source.position(at: start + node.offset))
    default:
      if Self.blocks.contains(name) { try begin(name) }
    }
    updateStyle()
    return true
  }

  private mutating func leave(_ node: HTMLNode) throws(DocumentError) {
    let name = node.name
    switch name {
    case "strong", "b":
      strongDepth -= 1
    case "u", "ins":
      underlineDepth -= 1
    case "a":
      if node.attribute("href")?.hasPrefix("#") ?? false { anchorDepth -= 1 }
    case "table":
      try finishPassage()
      if tableDepth > 0 { tableDepth -= 1 }
    case "tr" where tableDepth == 1:
      if let row { try collector.add(row.finish(&builder)) }
      row = nil
    case "td", "th":
      if tableDepth == 1 { row?.endCell(in: builder) } else { try finishPassage() }
    default:
      if Self.blocks.contains(name) { try end(name) }
    }
    updateStyle()
  }

  private mutating func begin(_ name: String) throws(DocumentError) {
    try finishPassage()
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6": headingLevel = name.utf8.last.map { Int($0) - 0x30 }
    case "ul", "ol":
      listDepth += 1
      followsItem = false
    case "pre": preformattedDepth += 1
    default: break
    }
  }

  private mutating func end(_ name: String) throws(DocumentError) {
    try finishPassage()
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6": headingLevel = nil
    case "ul", "ol": listDepth -= 1
    case "li": followsItem = true
    case "pre": preformattedDepth -= 1
    default: break
    }
  }

  private mutating func append(_ text: [UInt8], at offset: Int) throws(DocumentError) {
    guard preformattedDepth > 0, row == nil else {
      alignment.append(text, near: offset, to: &builder)
      return
    }
    // Of preformatted text each line is a passage.
    var offset = offset
    for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.startIndex > 0 { try finishPassage() }
      alignment.append(Array(line), near: offset, to: &builder)
      offset = alignment.cursor + 1
    }
  }

  private mutating func breakLine() throws(DocumentError) {
    if row == nil { try finishPassage() } else { builder.appendSpace(.block) }
  }

  /// Ends the passage; inside of a row it only separates words.
  private mutating func finishPassage() throws(DocumentError) {
    if row != nil {
      builder.appendSpace(.block)
    } else if let headingLevel {
      try collector.add(builder.finish(.heading(level: headingLevel)))
    } else {
      let kind: Passage.Kind = listDepth > 0 ? .listItem(depth: listDepth) : .paragraph
      try collector.add(builder.finishItems(kind))
    }
  }

  private mutating func updateStyle() {
    builder.isStrong = strongDepth > 0
    builder.isUnderlined = underlineDepth > 0
    builder.isAnchorLink = anchorDepth > 0
  }

  private static let hidden: Set<String> = [
    "head", "nav", "button", "input", "img", "datalist", "dialog", "menu", "progress", "meter",
  ]

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4",
    "h5", "h6", "header", "hgroup", "legend", "li", "main", "ol", "p", "pre", "section", "summary",
    "ul",
  ]
}

extension HTMLNode {
  /// Whether the page does not show the element.
  fileprivate var isHidden: Bool {
    if attribute("hidden") != nil || attribute("aria-hidden")?.lowercased() == "true" {
      return true
    }
    guard let style = attribute("style") else { return false }
    let declarations = String(
      String.UnicodeScalarView(style.unicodeScalars.filter { !$0.isSpace })
    ).lowercased()
    return declarations.contains("display:none") || declarations.contains("visibility:hidden")
  }

  /// Whether a table holds data, not the layout of a page: it has cells beside each other, and no
  /// headings or tables in them.
  fileprivate var isDataTable: Bool {
    var cells = 0
    var hasCellsBesideEachOther = false
    let hasLayout = contains { node in
      switch node.name {
      case "tr":
        cells = 0
      case "td", "th":
        cells += 1
        if cells > 1 { hasCellsBesideEachOther = true }
      case "table", "h1", "h2", "h3", "h4", "h5", "h6":
        return true
      default:
        break
      }
      return false
    }
    return hasCellsBesideEachOther && !hasLayout
  }

  /// Whether all cells of a row are headings.
  fileprivate var isHeaderRow: Bool {
    var hasHeading = false
    let hasData = contains { node in
      hasHeading = hasHeading || node.name == "th"
      return node.name == "td"
    }
    return hasHeading && !hasData
  }
}
