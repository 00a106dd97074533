import Testing

@testable import Standards

@Suite("Texts are cut at the braces that expressions stand in")
struct TemplateScannerTests {
  /// The pieces of a text, expressions in `‹›` with their offsets.
  private func pieces(_ text: String) throws(TemplateScanner.Unbalanced) -> [String] {
    var scanner = TemplateScanner(text)
    var pieces: [String] = []
    while let piece = try scanner.next() {
      switch piece {
      case .text(let text): pieces.append(text)
      case .expression(let source, let offset): pieces.append("‹\(source)›\(offset)")
      }
    }
    return pieces
  }

  @Test(arguments: [
    ("", []),
    ("plain 文本", ["plain 文本"]),
    ("{a}", ["‹a›1"]),
    ("“{a.b}” 用 {c} 步", ["“", "‹a.b›4", "” 用 ", "‹c›17", " 步"]),
    ("{a ? '}' : '{'}!", ["‹a ? '}' : '{'›1", "!"]),
    (#"{'\'}'}"#, [#"‹'\'}'›1"#]),
    ("{ {'a': 1}['a'] }", ["‹ {'a': 1}['a'] ›1"]),
    ("{}", ["‹›1"]),
  ])
  func `pieces are found`(text: String, expected: [String]) throws {
    #expect(try pieces(text) == expected)
  }

  @Test(arguments: [
    ("{", 0), ("a}", 1), ("{a", 0), ("{'a}", 0), ("x {a {b}", 2), (#"{'\"#, 0), ("{a}}", 3),
  ])
  func `a brace without its other half is found`(text: String, offset: Int) {
    let error = #expect(throws: TemplateScanner.Unbalanced.self) { try pieces(text) }
    #expect(error?.offset == offset)
  }
}
