import CLibCMark

/// The owner of a Markdown document in cmark's memory.
///
/// Nothing here calls itself for nested blocks: the library keeps its own lists, too.
struct MarkdownTree: ~Copyable {
  private let root: OpaquePointer

  /// Parses a text with the tables of GitHub Flavored Markdown. Other extensions are left out: some
  /// change tables that all parsers share, and documents may be read at the same time.
  ///
  /// - Returns: `nil` when the library cannot be used.
  init?(_ bytes: [UInt8]) {
    guard let table = Self.tableExtension.pointer, let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    else { return nil }
    defer { cmark_parser_free(parser) }
    cmark_parser_attach_syntax_extension(parser, table)
    bytes.withUnsafeBytes {
      cmark_parser_feed(parser, $0.bindMemory(to: CChar.self).baseAddress, $0.count)
    }
    guard let root = cmark_parser_finish(parser) else { return nil }
    self.root = root
  }

  deinit {
    cmark_node_free(root)
  }

  /// Calls a function for each node when it begins and when it ends, in reading order.
  func walk<Failure>(
    _ visit: (MarkdownNode, _ isBeginning: Bool) throws(Failure) -> Void
  ) throws(Failure) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      try visit(MarkdownNode(pointer: node), event == CMARK_EVENT_ENTER)
    }
  }

  private struct Extension: Sendable {
    // The library registers its extensions once and never changes or frees them.
    nonisolated(unsafe) let pointer: OpaquePointer?
  }

  private static let tableExtension: Extension = {
    cmark_gfm_core_extensions_ensure_registered()
    return Extension(pointer: cmark_find_syntax_extension("table"))
  }()
}

/// A node of a Markdown document, valid as long as its tree.
struct MarkdownNode {
  fileprivate let pointer: OpaquePointer

  /// The library's name of the node's kind.
  var kind: Kind? {
    cmark_node_get_type_string(pointer).flatMap { Kind(rawValue: String(cString: $0)) }
  }

  /// The kinds that matter for the text.
  enum Kind: String {
    case heading
    case paragraph
    case item
    case quotation = "block_quote"
    case list
    case row = "table_row"
    case headerRow = "table_header"
    case cell = "table_cell"
    case markupBlock = "html_block"
    case text
    case code
    case softBreak = "softbreak"
    case lineBreak = "linebreak"
    case markup = "html_inline"
    case strong
    case link
    case image
  }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var firstLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var lastLine: Int { Int(cmark_node_get_end_line(pointer)) }

  /// The column of the first byte, in bytes and counted from 1.
  var firstColumn: Int { Int(cmark_node_get_start_column(pointer)) }

  /// The text of a node that holds text, in UTF-8.
  var literal: [UInt8] {
    guard let literal = cmark_node_get_literal(pointer) else { return [] }
    return Array(String(cString: literal).utf8)
  }

  /// The item of a numbered list that the node is the first block of.
  var itemThatItBegins: MarkdownNode? {
    guard cmark_node_previous(pointer) == nil, let item = cmark_node_parent(pointer),
      let list = cmark_node_parent(item), cmark_node_get_list_type(list) == CMARK_ORDERED_LIST
    else { return nil }
    return MarkdownNode(pointer: item)
  }

  /// Whether a link leads to a place in the same document.
  var isAnchorLink: Bool {
    cmark_node_get_url(pointer).map { $0.pointee == CChar(bitPattern: UInt8(ascii: "#")) } ?? false
  }
}
