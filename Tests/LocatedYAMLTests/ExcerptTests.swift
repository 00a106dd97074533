import LocatedYAML
import Testing

@Suite("Excerpts put the caret under the character meant")
struct ExcerptTests {
  private func excerpt(_ text: String, _ line: Int, _ column: Int) -> String? {
    Excerpt(of: Array(text.utf8), at: Place(file: "f", line: line, column: column))?.description
  }

  @Test(
    "short lines",
    arguments: [
      ("ab", 1, 1, "  1 | ab\n    | ^"),
      ("ab", 1, 3, "  1 | ab\n    |   ^"),
      ("ab", 1, 99, "  1 | ab\n    |   ^"),
      ("\u{FEFF}ab", 1, 2, "  1 | ab\n    |  ^"),
      ("a\r\nbc\rd", 2, 2, "  2 | bc\n    |  ^"),
      ("a\r\nbc\rd", 3, 1, "  3 | d\n    | ^"),
      ("规则x", 1, 3, "  1 | 规则x\n    |     ^"),
      ("e\u{301}x", 1, 3, "  1 | e\u{301}x\n    |  ^"),
      ("\tx", 1, 2, "  1 | →x\n    |  ^"),
      ("\u{1B}\u{202E}\u{9B}x", 1, 4, "  1 | ␛\u{FFFD}\u{FFFD}x\n    |    ^"),
      ("", 1, 1, "  1 | \n    | ^"),
    ])
  func short(text: String, line: Int, column: Int, expected: String) {
    #expect(excerpt(text, line, column) == expected)
  }

  @Test("a long line is cut on both sides")
  func long() {
    let text = String(repeating: "a", count: 1000) + "b" + String(repeating: "c", count: 1000)
    let left = "…" + String(repeating: "a", count: 50)
    let right = "b" + String(repeating: "c", count: 49) + "…"
    let indent = String(repeating: " ", count: 51)
    #expect(excerpt(text, 1, 1001) == "  1 | \(left)\(right)\n    | \(indent)^")
  }

  @Test("a long line of wide characters is cut by its width")
  func wide() {
    let text = String(repeating: "规", count: 1000)
    let half = String(repeating: "规", count: 25)
    let indent = String(repeating: " ", count: 51)
    #expect(excerpt(text, 1, 501) == "  1 | …\(half)\(half)…\n    | \(indent)^")
  }

  @Test("there is no excerpt of a line that is not there", arguments: [Int.min, 0, 2, 3, Int.max])
  func missingLine(line: Int) {
    #expect(excerpt("a", line, 1) == nil)
  }

  @Test("places out of range do no harm", arguments: [Int.min, -1, 0, Int.max])
  func outOfRange(number: Int) {
    let indent = number > 1 ? "  " : ""
    #expect(excerpt("ab", 1, number) == "  1 | ab\n    | \(indent)^")
  }
}
