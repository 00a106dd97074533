import Documents
import Testing

@Suite("Hostile documents end soon, with a message that names the place")
struct HostileDocumentTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let file: String
    let message: String
    let bytes: @Sendable () -> [UInt8]

    var testDescription: String { name }
  }

  static func text(_ text: String, times count: Int = 1) -> @Sendable () -> [UInt8] {
    { Array(String(repeating: text, count: count).utf8) }
  }

  static let bomb: @Sendable () -> [UInt8] = {
    wordDocument("<w:p><w:r><w:t>\(String(repeating: "a", count: 9_000_000))</w:t></w:r></w:p>")
  }

  static let refused = [
    Case(
      name: "a ZIP bomb", file: "p.docx", message: "bytes when decompressed", bytes: bomb),
    Case(
      name: "an entity bomb", file: "p.docx", message: "damaged at line",
      bytes: {
        let entities = (1..<20).map { level in
          "<!ENTITY e\(level) \"\(String(repeating: "&e\(level - 1);", count: 10))\">"
        }
        return zipArchive([
          (
            "word/document.xml",
            "<!DOCTYPE d [<!ENTITY e0 \"lol\">\(entities.joined())]><w:document><w:body><w:p><w:r>"
              + "<w:t>&e19;</w:t></w:r></w:p></w:body></w:document>"
          )
        ])
      }),
    Case(
      name: "an external entity", file: "p.docx", message: "damaged at line",
      bytes: {
        zipArchive([
          (
            "word/document.xml",
            "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document><w:body><w:p><w:r>"
              + "<w:t>&e;</w:t></w:r></w:p></w:body></w:document>"
          )
        ])
      }),
    Case(
      name: "names that lead out of the archive", file: "p.docx",
      message: "without a Word document in it",
      bytes: { zipArchive([("../../word/document.xml", "<w:document/>"), ("/etc/passwd", "x")]) }),
    Case(
      name: "a Word document cut off", file: "p.docx", message: "damaged or cut off",
      bytes: { Array(wordDocument("<w:p/>").dropLast(100)) }),
    Case(
      name: "XML cut off", file: "p.docx", message: "damaged at line 1",
      bytes: { zipArchive([("word/document.xml", "<w:document><w:body><w:p>")]) }),
    Case(
      name: "deep XML", file: "p.docx", message: "damaged at line",
      bytes: {
        zipArchive([("word/document.xml", String(repeating: "<w:p>", count: 100_000))])
      }),
    Case(
      name: "an encrypted Word document", file: "p.docx", message: "is encrypted",
      bytes: { zipArchive([("word/document.xml", "<w:document/>")], password: "x") }),
    Case(
      name: "an encrypted Office document", file: "p.docx", message: "encrypted Office document",
      bytes: { [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 7, count: 1000) }),
    Case(
      name: "a text that says it is a PDF", file: "p.pdf", message: "is not a PDF",
      bytes: text("hello")),
    Case(
      name: "50 MB and one byte", file: "p.txt", message: "larger than 52428800 bytes",
      bytes: { [UInt8](repeating: 0x61, count: 50 << 20 + 1) }),
    Case(
      name: "a long text", file: "p.md", message: "p.md:1497966:6: error: the text is longer",
      bytes: text("abcdef\n", times: 1_500_000)),
    Case(
      name: "binary junk", file: "p.txt", message: "neither UTF-8 nor GB 18030",
      bytes: {
        var numbers = SeededGenerator(seed: 1)
        return (0..<10_000).map { _ in UInt8.random(in: .min ... .max, using: &numbers) }
      }),
    Case(
      name: "NUL characters", file: "p.md", message: "p.md:2:3: error: the file is not text",
      bytes: text("a\nbc\0d")),
    Case(
      name: "half a surrogate pair", file: "p.txt",
      message: "p.txt:1:2: error: the UTF-16 text holds half",
      bytes: { [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x41, 0x00] }),
    Case(
      name: "half a UTF-16 character", file: "p.txt", message: "ends in half a character",
      bytes: { [0xFE, 0xFF, 0x4E, 0x2D, 0x4E] }),
    Case(
      name: "nothing", file: "p.md", message: "p.md:1:1: error: the document holds no text",
      bytes: { [] }),
    Case(
      name: "only white space", file: "p.html", message: "holds no text",
      bytes: text(" \n\t\u{3000}\u{200B}", times: 1000)),
    Case(
      name: "unclosed elements", file: "p.html", message: "nested deeper than 200 levels",
      bytes: text("<div>", times: 100_000)),
    Case(
      name: "unclosed elements for looks", file: "p.html", message: "p.html:1:",
      bytes: {
        Array((0..<100_000).map { "<font size=\($0)>" }.joined().utf8)
      }),
    Case(
      name: "the same element for looks, never closed", file: "p.html",
      message: "nested deeper than 200 levels", bytes: text("<b>", times: 100_000)),
    Case(
      name: "elements for looks in a table but in no cell", file: "p.html",
      message: "nested deeper than 200 levels",
      bytes: { Array(("<table>" + String(repeating: "x<b>", count: 100_000)).utf8) }),
    Case(
      name: "tables in tables", file: "p.html", message: "nested deeper",
      bytes: text("<table><tr><td>", times: 100_000)),
    Case(
      name: "elements whose ends do not count", file: "p.html", message: "nested deeper",
      bytes: text("<span><div></span>", times: 100_000)),
    Case(
      name: "looks that go on in each paragraph", file: "p.html",
      message: "more than 500000 elements",
      bytes: {
        Array(
          ((0..<80).map { "<font size=\($0)>" }.joined()
            + String(repeating: "<p>x", count: 100_000)).utf8)
      }),
    Case(
      name: "attributes", file: "p.html", message: "more than 200 attributes",
      bytes: { Array("<p \((0..<100_000).map { "a\($0)" }.joined(separator: " "))>x".utf8) }),
    Case(
      name: "quotations in quotations", file: "p.md", message: "nested deeper than 200 levels",
      bytes: text("> ", times: 100_000)),
    Case(
      name: "passages without end", file: "p.txt",
      message: "p.txt:100001:1: error: the document has more than",
      bytes: text("a\n", times: 100_010)),
  ]

  @Test("What is refused", arguments: refused)
  func refuses(_ example: Case) throws {
    let message = try #require(refusal(of: example.bytes(), as: example.file))
    #expect(message.contains(example.message), "\(message)")
    #expect(message.hasPrefix("\(example.file):"))
  }

  static let harmless = [
    Case(
      name: "a line without end", file: "p.md", message: "",
      bytes: text("word *a* ", times: 50_000)),
    Case(
      name: "the same in HTML", file: "p.html", message: "",
      bytes: text("word &amp; ", times: 50_000)),
    Case(
      name: "the same in plain text", file: "p.txt", message: "", bytes: text("字", times: 200_000)
    ),
    Case(name: "brackets", file: "p.md", message: "", bytes: text("[a](", times: 50_000)),
    Case(name: "stars", file: "p.md", message: "", bytes: text("*a **b ", times: 50_000)),
    Case(name: "columns", file: "p.md", message: "", bytes: text("|a", times: 100_000)),
    Case(
      name: "comments and scripts without end", file: "p.html", message: "",
      bytes: { Array(("<p>a" + String(repeating: "<svg><!--", count: 100_000)).utf8) }),
    Case(
      name: "end tags alone", file: "p.html", message: "",
      bytes: { Array(("x" + String(repeating: "</div></p></b>", count: 50_000)).utf8) }),
  ]

  @Test("What looks hostile and can be read", arguments: harmless)
  func reads(_ example: Case) throws {
    let document = try PolicyDocument.parse(example.bytes(), file: example.file)
    #expect(!document.passages.isEmpty)
  }

  @Test("Limits are heeded where they are set lower")
  func heedsLimits() {
    let limits = DocumentLimits(bytes: 100, textBytes: 50, passages: 2)
    #expect(refusal(of: Array(repeating: 0x61, count: 101), as: "p.txt", limits: limits) != nil)
    #expect(refusal(of: Array(repeating: 0x61, count: 51), as: "p.txt", limits: limits) != nil)
    #expect(refusal(of: Array("a\nb\nc".utf8), as: "p.txt", limits: limits) != nil)
    #expect(refusal(of: Array("a\nb".utf8), as: "p.txt", limits: limits) == nil)
  }
}
