/// How deep elements are nested, counted from their tags alone and never less than what the rules
/// for reading HTML make of them.
struct HTMLNesting {
  /// The elements that are open.
  private var open: [String] = []

  /// The tags of open elements for looks, such as `b`, which go on in the next block unless closed.
  private var formatting: [Formatting] = []

  /// How many elements there are so far, with those that open formatting makes anew.
  private(set) var elementCount = 0

  private struct Formatting {
    let name: String
    let tag: [UInt8]
  }

  var depth: Int { open.count + formatting.count }

  mutating func pass(_ tag: HTMLTag, in bytes: [UInt8]) {
    elementCount += 1 + formatting.count
    if Self.void.contains(tag.name) { return }
    if Self.formatting.contains(tag.name) {
      passFormatting(tag, in: bytes)
    } else if tag.isEnd {
      close(tag.name)
    } else {
      closeImplicitly(before: tag.name)
      open.append(tag.name)
    }
  }

  private mutating func passFormatting(_ tag: HTMLTag, in bytes: [UInt8]) {
    if tag.isEnd || tag.name == "a" {
      if let index = formatting.lastIndex(where: { $0.name == tag.name }) {
        formatting.remove(at: index)
      }
    }
    if tag.isEnd { return }
    let new = Formatting(name: tag.name, tag: Array(bytes[tag.range].prefix(64)))
    // Of equal ones browsers keep three. Those that are cut here count as different.
    let equal = formatting.count { $0.name == new.name && $0.tag == new.tag && new.tag.count < 64 }
    if equal < 3 { formatting.append(new) }
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
      let parts = Self.partsEndedByPart[name] ?? []
      close(anyOf: parts, within: ["table"])
    } else if Self.endingParagraphs.contains(name) {
      close(anyOf: ["p"], within: Self.paragraphScopes)
    }
  }

  /// Closes the innermost of some elements with all inside of it, unless one of others lies between.
  private mutating func close(anyOf names: Set<String>, within scopes: Set<String>) {
    for index in open.indices.reversed() {
      if names.contains(open[index]) {
        open.removeSubrange(index...)
        return
      }
      if scopes.contains(open[index]) { return }
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
  private static let scopes: Set<String> = [
    "applet", "caption", "table", "td", "th", "marquee", "object", "template",
  ]
  private static let paragraphScopes = scopes.union(["button"])
  private static let listScopes = scopes.union(["ul", "ol"])
  private static let itemScopes = special.subtracting(["address", "div", "p"])
  private static let endingParagraphs: Set<String> = [
    "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl",
    "fieldset", "figcaption", "figure", "footer", "header", "hgroup", "main", "menu", "nav", "ol",
    "p", "section", "summary", "ul", "pre", "listing", "h1", "h2", "h3", "h4", "h5", "h6",
  ]
  private static let special = endingParagraphs.union(tableParts).union(scopes).union([
    "button", "dd", "dt", "li",
  ])
}
