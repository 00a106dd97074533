import Testing

@testable import Documents

@Suite("Elements are not nested much deeper than their tags are counted")
struct HTMLNestingTests {
  static let tags = [
    "<table>", "<tr>", "<td>", "<th>", "<tbody>", "<caption>", "</table>", "</tr>", "</td>", "<p>",
    "</p>", "<div>", "</div>", "<section>", "</section>", "<ul>", "<li>", "</li>", "</ul>", "<dl>",
    "<dt>", "<dd>", "<h1>", "</h1>", "<h2>", "<span>", "</span>", "<b>", "</b>", "<i>", "</i>",
    "<font size=1>", "<font size=2>", "</font>", "<a href=x>", "</a>", "<button>", "</button>",
    "<center>", "<blockquote>", "</blockquote>", "<br>", "<pre>", "</pre>", "<nobr>", "<u>", "x",
    "y", "</u>", "</nobr>", "</dl>", "</dd>", "</h2>", "</tbody>", "</caption>",
    "<tfoot>", "<marquee>", "</marquee>", "<dialog>", "</dialog>", "<fieldset>", "</fieldset>",
    "<ruby>", "<rt>", "</ruby>", "<main>", "</main>", "<big>", "</big>", "<label>", "</label>",
    "<hr>", "</br>",
  ]

  @Test("Tags in random order", arguments: 0..<150)
  func countsDepth(seed: UInt64) throws {
    var numbers = SeededGenerator(seed: seed)
    // Few kinds of tags repeat the same mistake, many make different ones.
    let kinds = (0..<Int.random(in: 1...12, using: &numbers)).map { _ in
      Self.tags[Int.random(in: 0..<Self.tags.count, using: &numbers)]
    }
    let bytes = Array(
      (0..<400).map { _ in kinds[Int.random(in: 0..<kinds.count, using: &numbers)] }.joined().utf8)
    var nesting = HTMLNesting()
    var counted = 0
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      let tag = try #require(HTMLTag(at: start, in: bytes))
      nesting.pass(tag, in: bytes)
      counted = max(counted, nesting.depth)
      index = tag.range.upperBound
    }
    // Each table may bring a body and a row that have no tags, and `html` and `body` come to all.
    let limit = 2 * counted + 4
    #expect(Self.depth(of: bytes) <= limit, "\(String(decoding: bytes.prefix(200), as: UTF8.self))")
  }

  /// How deep the library makes the tree.
  static func depth(of bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { text in
      var depth = 0
      var deepest = 0
      HTMLTree(text)?.walk { _ in
        depth += 1
        deepest = max(deepest, depth)
        return true
      } leave: { _ in
        depth -= 1
      }
      return deepest
    }
  }
}
