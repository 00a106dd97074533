/// Blanks what is no text of an HTML document, and refuses a document on which the HTML library
/// would spend too much.
///
/// The library takes stack for nested elements and the square of their number in time, so their
/// depth has to be known before it reads them. What remains here are plain tags and text, of which
/// that can be told.
struct HTMLMask {
  private let source: SourceText
  private let range: Range<Int>
  private let limits: DocumentLimits
  private var bytes: [UInt8]
  private var nesting = HTMLNesting()

  /// The elements of which an end tag does not follow any more, so that nobody looks for it again.
  private var unclosed: Set<String> = []

  /// The most attributes of an element; the library compares each with all before it.
  private static let mostAttributes = 200

  /// Masks a part of a text. What is returned is as long as that part.
  static func apply(
    to source: SourceText, in range: Range<Int>, limits: DocumentLimits
  ) throws(DocumentError) -> [UInt8] {
    var mask = HTMLMask(source: source, range: range, limits: limits)
    try mask.apply()
    return mask.bytes
  }

  private init(source: SourceText, range: Range<Int>, limits: DocumentLimits) {
    self.source = source
    self.range = range
    self.limits = limits
    bytes = Array(source.bytes[range])
  }

  private mutating func apply() throws(DocumentError) {
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      guard let tag = HTMLTag(at: start, in: bytes) else {
        index = start + 1
        continue
      }
      index = tag.range.upperBound
      if tag.name.isEmpty || Self.hidden.contains(tag.name) || Self.ignored.contains(tag.name) {
        if !tag.isEnd, Self.hidden.contains(tag.name) { index = endOfElement(tag) }
        blank(start..<index)
      } else {
        try admit(tag)
      }
    }
  }

  private mutating func admit(_ tag: HTMLTag) throws(DocumentError) {
    nesting.pass(tag, in: bytes)
    let start = range.lowerBound + tag.range.lowerBound
    guard nesting.depth <= limits.depth else {
      throw source.error(
        "elements are nested deeper than \(limits.depth) levels here, or not closed", at: start)
    }
    guard nesting.elementCount <= limits.elements else {
      throw source.error(
        "the document has more than \(limits.elements) elements, the most that are read", at: start)
    }
    guard tag.attributeCount <= Self.mostAttributes else {
      throw source.error(
        "the element has more than \(Self.mostAttributes) attributes, the most that are read",
        at: start)
    }
  }

  /// The end of an element with all that is in it; the end of its tag if it has no end.
  private mutating func endOfElement(_ tag: HTMLTag) -> Int {
    guard !unclosed.contains(tag.name) else { return tag.range.upperBound }
    var index = tag.range.upperBound
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      let name = bytes[start...].dropFirst(2).prefix(tag.name.utf8.count)
      let isEnd = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/")
      if isEnd, String(decoding: name, as: UTF8.self).lowercased() == tag.name,
        let end = HTMLTag(at: start, in: bytes), end.name == tag.name
      {
        return end.range.upperBound
      }
      index = start + 1
    }
    unclosed.insert(tag.name)
    // A script without an end hides the rest of the document, as it does in browsers.
    return Self.withoutMarkup.contains(tag.name) ? bytes.count : tag.range.upperBound
  }

  private mutating func blank(_ range: Range<Int>) {
    for index in range { bytes[index] = UInt8(ascii: " ") }
  }

  /// Elements that are left out with all that is in them.
  private static let hidden: Set<String> = [
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "svg", "math",
    "template", "select", "noscript", "object", "video", "audio", "canvas",
  ]

  /// Those of them in which nothing but their end is a tag.
  private static let withoutMarkup: Set<String> = [
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes",
  ]

  /// Elements whose tags alone are left out: they show nothing and change how others are read.
  private static let ignored: Set<String> = [
    "form", "option", "optgroup", "frameset", "frame", "plaintext", "isindex", "col", "colgroup",
  ]
}
