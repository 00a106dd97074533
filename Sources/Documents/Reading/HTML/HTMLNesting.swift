/// How deep elements are nested, counted from their tags alone by the rules of HTML for open elements
/// and for formatting, and where those are long, never less than they say.
struct HTMLNesting {
  /// The elements that are open.
  private var open: [Element] = []

  /// The elements for looks, such as `b`, that go on in the next block unless closed.
  private var formatting: [Formatting] = []

  /// How many elements there are so far, with those that open formatting makes anew.
  private(set) var elementCount = 0

  private struct Element {
    let name: String
    let number: Int
  }

  private struct Formatting {
    let element: Element
    let tag: [UInt8]

    /// How many cells are open around it. Formatting does not go on beyond its cell.
    let cellDepth: Int
  }

  var depth: Int { open.count + formatting.count }

  mutating func pass(_ tag: HTMLTag, in bytes: [UInt8]) {
    elementCount += 1 + formatting.count
    if Self.void.contains(tag.name) { return }
    reopenFormatting()
    if Self.formatting.contains(tag.name) {
      passFormatting(tag, in: bytes)
    } else if Self.tableParts.contains(tag.name), tag.name != "table", !isOpen("table") {
      return
    } else if tag.isEnd {
      close(tag.name)
    } else {
      closeImplicitly(before: tag.name)
      begin(tag.name)
    }
  }

  private var cellDepth: Int { open.count { Self.cells.contains($0.name) } }

  private func isOpen(_ name: String) -> Bool { open.contains { $0.name == name } }

  @discardableResult
  private mutating func begin(_ name: String) -> Element {
    let element = Element(name: name, number: elementCount)
    open.append(element)
    return element
  }

  /// Opens formatting again that a block closed with itself. Browsers wait for text before they do.
  private mutating func reopenFormatting() {
    guard !formatting.isEmpty else { return }
    let cellDepth = cellDepth
    for entry in formatting where entry.cellDepth == cellDepth {
      if !open.contains(where: { $0.number == entry.element.number }) { open.append(entry.element) }
    }
  }

  private mutating func passFormatting(_ tag: HTMLTag, in bytes: [UInt8]) {
    let cellDepth = cellDepth
    if tag.isEnd || tag.name == "a" {
      let last = formatting.lastIndex {
        $0.element.name == tag.name && $0.cellDepth == cellDepth
      }
      if let last {
        endFormatting(last, anywhere: !tag.isEnd)
      } else if tag.isEnd {
        close(anyOf: [tag.name], within: Self.special)
      }
    }
    if tag.isEnd { return }
    let entry = Formatting(
      element: begin(tag.name), tag: Array(bytes[tag.range].prefix(64)), cellDepth: cellDepth)
    // Of equal ones browsers keep three. Those that are cut here count as different.
    let equal = formatting.filter {
      $0.cellDepth == cellDepth && $0.tag == entry.tag && entry.tag.count < 64
    }
    if equal.count >= 3, let first = equal.first {
      formatting.removeAll { $0.element.number == first.element.number }
    }
    formatting.append(entry)
  }

  /// Ends formatting, which takes its element from between those inside of it.
  ///
  /// - Parameter anywhere: Whether that holds with a table or the like between, too.
  private mutating func endFormatting(_ index: Int, anywhere: Bool) {
    let number = formatting[index].element.number
    if let place = open.lastIndex(where: { $0.number == number }) {
      let isInScope = !open[place...].contains { Self.scopes.contains($0.name) }
      guard isInScope || anywhere else { return }
      open.remove(at: place)
    }
    formatting.remove(at: index)
  }

  private mutating func close(_ name: String) {
    if Self.headings.contains(name) {
      close(anyOf: Self.headings, within: Self.scopes)
    } else if Self.tableParts.contains(name) {
      close(anyOf: [name], within: name == "table" ? [] : ["table"])
    } else if name == "p" {
      close(anyOf: ["p"], within: Self.paragraphScopes)
    } else if name == "li" {
      close(anyOf: ["li"], within: Self.listScopes)
    } else if Self.special.contains(name) {
      close(anyOf: [name], within: Self.scopes)
    } else {
      close(anyOf: [name], within: Self.special)
    }
  }

  /// Closes what a start tag ends without an end tag.
  private mutating func closeImplicitly(before name: String) {
    if name == "li" {
      close(anyOf: ["li"], within: Self.itemScopes)
    } else if name == "dd" || name == "dt" {
      close(anyOf: ["dd", "dt"], within: Self.itemScopes)
    } else if Self.tableParts.contains(name), name != "table" {
      close(anyOf: Self.partsEndedByPart[name] ?? [], within: ["table"])
    } else if Self.endingParagraphs.contains(name) {
      close(anyOf: ["p"], within: Self.paragraphScopes)
    }
  }

  /// Closes the innermost of some elements with all inside of it, unless one of others lies between.
  private mutating func close(anyOf names: Set<String>, within scopes: Set<String>) {
    for index in open.indices.reversed() {
      if names.contains(open[index].name) {
        open.removeSubrange(index...)
        let cellDepth = cellDepth
        formatting.removeAll { $0.cellDepth > cellDepth }
        return
      }
      if scopes.contains(open[index].name) { return }
    }
  }

  private static let void: Set<String> = [
    "area", "base", "basefont", "bgsound", "br", "embed", "hr", "html", "head", "body", "image",
    "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr",
  ]
  private static let formatting: Set<String> = [
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
  ]
  private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
  private static let tableParts: Set<String> = [
    "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th",
  ]
  private static let partsEndedByPart: [String: Set<String>] = [
    "td": ["td", "th", "caption"], "th": ["td", "th", "caption"],
    "tr": ["tr", "caption"], "caption": ["caption"],
    "thead": ["thead", "tbody", "tfoot", "caption"],
    "tbody": ["thead", "tbody", "tfoot", "caption"],
    "tfoot": ["thead", "tbody", "tfoot", "caption"],
  ]
  private static let cells: Set<String> = ["td", "th", "caption", "applet", "marquee", "object"]
  private static let scopes: Set<String> = [
    "applet", "caption", "table", "td", "th", "marquee", "object", "template",
  ]
  private static let paragraphScopes = scopes.union(["button"])
  private static let listScopes = scopes.union(["ul", "ol"])
  private static let itemScopes = special.subtracting(["address", "div", "p"])
  private static let endingParagraphs: Set<String> = [
    "address", "article", "aside", "blockquote", "center", "details", "dir", "div", "dl",
    "fieldset", "figcaption", "figure", "footer", "header", "hgroup", "main", "menu", "nav", "ol",
    "p", "section", "summary", "ul", "pre", "listing", "h1", "h2", "h3", "h4", "h5", "h6",
  ]
  private static let special = endingParagraphs.union(tableParts).union(scopes).union([
    "button", "dd", "dt", "li",
  ])
}
