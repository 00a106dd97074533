/// Reads Markdown.
///
/// Blocks of code are left out. A hard line break ends a passage, since it mostly stands between a
/// heading in bold type and its text. HTML inside is read as HTML.
struct MarkdownReader {
  private let source: SourceText
  private let limits: DocumentLimits
  private var collector: PassageCollector
  private var builder: PassageBuilder
  private var alignment: SourceAlignment
  private var row: RowBuilder?
  private var kind = Passage.Kind.paragraph
  private var depth = 0
  private var listDepth = 0
  private var imageDepth = 0

  static func content(
    of source: SourceText, limits: DocumentLimits
  ) throws(DocumentError) -> DocumentContent {
    let source = MarkdownMask.apply(to: source)
    guard let tree = MarkdownTree(source.bytes) else {
      throw source.error("the document cannot be read as Markdown", at: 0)
    }
    var reader = MarkdownReader(source: source, limits: limits)
    try tree.walk { (node, isBeginning) throws(DocumentError) in
      if isBeginning { try reader.begin(node) } else { try reader.end(node) }
    }
    return DocumentContent(passages: reader.collector.passages)
  }

  private init(source: SourceText, limits: DocumentLimits) {
    self.source = source
    self.limits = limits
    collector = PassageCollector(limits: limits)
    builder = PassageBuilder(file: source.file)
    alignment = SourceAlignment(with: 0..<0, of: source)
  }

  private mutating func begin(_ node: MarkdownNode) throws(DocumentError) {
    switch node.kind {
    case .list, .quotation:
      depth += 1
      if node.kind == .list { listDepth += 1 }
      guard depth <= limits.depth else {
        throw source.error(
          "lists and quotations are nested deeper than \(limits.depth) levels",
          at: offset(of: node))
      }
    case .heading:
      beginText(node, as: .heading(level: node.headingLevel))
    case .paragraph:
      beginText(node, as: listDepth > 0 ? .listItem(depth: listDepth) : .paragraph)
      if let item = node.itemThatItBegins { appendDay(of: item, before: node) }
    case .row, .headerRow:
      row = RowBuilder(isHeader: node.kind == .headerRow)
      beginText(node, as: .paragraph)
    case .cell:
      let position = source.position(at: offset(of: node))
      row?.beginCell(at: position, in: &builder)
    case .markupBlock:
      try readMarkup(node)
    case .text, .code:
      guard imageDepth == 0 else { return }
      alignment.append(node.literal, near: offset(of: node), to: &builder)
    case .softBreak:
      builder.appendSpace(.lineBreak)
    case .lineBreak:
      try breakLine()
    case .markup:
      try readInlineMarkup(node)
    case .strong:
      builder.isStrong = true
    case .link:
      builder.isAnchorLink = node.isAnchorLink
    case .image:
      imageDepth += 1
    case .item, nil:
      break
    }
  }

  private mutating func end(_ node: MarkdownNode) throws(DocumentError) {
    switch node.kind {
    case .list:
      depth -= 1
      listDepth -= 1
    case .quotation:
      depth -= 1
    case .heading, .paragraph:
      try finishText()
      endEmphasis()
    case .cell:
      row?.endCell(in: builder)
    case .row, .headerRow:
      if let row { try collector.add(row.finish(&builder)) }
      row = nil
      endEmphasis()
    case .strong:
      builder.isStrong = false
    case .link:
      builder.isAnchorLink = false
    case .image:
      imageDepth -= 1
    default:
      break
    }
  }

  private mutating func beginText(_ node: MarkdownNode, as kind: Passage.Kind) {
    self.kind = kind
    let end = source.line(max(node.firstLine, node.lastLine)).upperBound
    let start = min(offset(of: node), end)
    alignment = SourceAlignment(with: start..<end, of: source)
  }

  private mutating func endEmphasis() {
    builder.isStrong = false
    builder.isUnderlined = false
  }

  private mutating func breakLine() throws(DocumentError) {
    if row == nil { try finishText() } else { builder.appendSpace(.block) }
  }

  private mutating func finishText() throws(DocumentError) {
    if kind.isHeading {
      try collector.add(builder.finish(kind))
    } else {
      try collector.add(builder.finishItems(kind))
    }
  }

  /// Takes the number of an item for the day of a date where a month follows, as in “5. November
  /// 2025”.
  private mutating func appendDay(of item: MarkdownNode, before paragraph: MarkdownNode) {
    let (start, end) = (offset(of: item), offset(of: paragraph))
    let text = String(decoding: source.bytes[max(start, end)...].prefix(40), as: UTF8.self)
    guard start < end, text.beginsWithMonthAndYear else { return }
    builder.append(source.bytes[start..<end], at: source.position(at: start), isVerbatim: true)
    if listDepth == 1 { kind = .paragraph }
  }

  /// Heeds the few tags inside of text that change how it is read.
  private mutating func readInlineMarkup(_ node: MarkdownNode) throws(DocumentError) {
    let tag = String(decoding: node.literal.prefix(32), as: UTF8.self).lowercased()
    switch tag.prefix(while: { !$0.isWhitespace && $0 != ">" }) {
    case "<br", "<br/": try breakLine()
    case "<b", "<strong": builder.isStrong = true
    case "</b", "</strong": builder.isStrong = false
    case "<u": builder.isUnderlined = true
    case "</u": builder.isUnderlined = false
    default: break
    }
  }

  private mutating func readMarkup(_ node: MarkdownNode) throws(DocumentError) {
    let range = source.line(node.firstLine).lowerBound..<source.line(node.lastLine).upperBound
    guard !range.isEmpty else { return }
    let content = try HTMLReader.content(of: source, in: range, limits: limits)
    for passage in content.passages { try collector.add(passage) }
  }

  private func offset(of node: MarkdownNode) -> Int {
    let line = source.line(node.firstLine)
    return min(line.lowerBound + max(0, node.firstColumn - 1), line.upperBound)
  }
}
