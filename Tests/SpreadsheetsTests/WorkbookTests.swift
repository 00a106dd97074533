import Testing

@testable import Spreadsheets

@Suite("A workbook is always the same bytes, and holds any text")
struct WorkbookTests {
  @Test("The same workbook is the same bytes, another text or day others")
  func deterministic() throws {
    let bytes = try workbook("a").bytes()
    #expect(bytes.starts(with: [0x50, 0x4B]))
    #expect(try workbook("a").bytes() == bytes)
    #expect(try workbook("b").bytes() != bytes)
    let later = Day(year: 2026, month: 5, day: 2)
    #expect(try workbook("a", created: later).bytes() != bytes)
  }

  @Test("A note stands in the file as it is, behind all the sheets", arguments: ["", "run:1;end"])
  func note(text: String) throws {
    let bytes = try workbook("a", note: text).bytes()
    let bare = try workbook("a").bytes()
    #expect(bytes.count == bare.count + (text.isEmpty ? 0 : text.utf8.count + 4))
    #expect(String(decoding: bytes, as: UTF8.self).contains(text))
    // The entries themselves and the end of the archive stay where readers look for them.
    #expect(bytes.prefix(bare.count / 2) == bare.prefix(bare.count / 2))
    #expect(bytes.suffix(6) == bare.suffix(6))
  }

  @Test("A note that no archive holds is cut")
  func longNote() throws {
    let bytes = try workbook("a", note: String(repeating: "x", count: 70_000)).bytes()
    #expect(bytes.count == (try workbook("a").bytes()).count + 65_535)
  }

  @Test(
    "What is no archive stays as it is",
    arguments: [[], [0x50], Array(repeating: 0x50, count: 99)] as [[UInt8]])
  func noArchive(bytes: [UInt8]) {
    var archive = ZIPArchive(bytes)
    archive.append(note: "note")
    #expect(archive.bytes == bytes)
  }

  @Test(
    "A cell takes as many UTF-16 code units as Excel does, and only characters of XML",
    arguments: [
      ("", ""), ("a\u{0}b", "ab"), ("\u{FFFE}a\u{FFFF}", "a"), ("a\nb\tc", "a\nb\tc"),
      (
        String(repeating: "一", count: 32_767), String(repeating: "一", count: 32_767)
      ),
      (
        String(repeating: "一", count: 32_768), String(repeating: "一", count: 16_383) + "…"
      ),
      (
        String(repeating: "😀", count: 16_384), String(repeating: "😀", count: 16_383) + "…"
      ),
    ])
  func texts(text: String, cell: String) {
    #expect(text.forSpreadsheet == cell)
    #expect(text.forSpreadsheet.utf16.count <= 32_767)
  }

  @Test("Empty sheets, empty rows and all kinds of cells can be written")
  func kinds() throws {
    let day = Day(year: 2026, month: 12, day: 31)
    let cells = [
      Cell(.empty), Cell(.text("=1+1")), Cell(.number(-1.5)), Cell(.day(day)),
      Cell(.text(String(repeating: "很长", count: 20_000)), CellStyle(fill: 0xFF_0000)),
    ]
    let columns = [Column(width: 10, choices: ["yes", "no"])]
    let sheets = [
      Sheet(name: "空", columns: [], isTable: true, rows: []),
      Sheet(name: "A", columns: columns, isTable: true, rows: [Row(cells), Row([]), Row(cells)]),
    ]
    let day1 = Day(year: 1970, month: 1, day: 1)
    let workbook = Workbook(title: "=", author: "", created: day1, sheets: sheets)
    #expect(try workbook.bytes().count > 1_000)
  }

  @Test(
    "Rows are as high as their longest text, and never higher than Excel takes",
    arguments: [
      ("", 16.5), ("a", 16.5), (String(repeating: "a", count: 12), 30.0),
      (String(repeating: "一", count: 6), 30.0), ("a\nb\nc", 43.5),
      (String(repeating: "很长", count: 20_000), 409.0),
    ])
  func heights(text: String, height: Double) {
    let row = Row([Cell(.number(1)), Cell(.text(text))])
    #expect(row.height([Column(width: 5), Column(width: 10)]) == height)
  }

  @Test("Names that no tab may have are refused", arguments: ["a/b", "", "Same"])
  func names(name: String) {
    let sheets = ["Same", name].map { Sheet(name: $0, columns: [], isTable: false, rows: []) }
    let workbook = Workbook(
      title: "", author: "", created: Day(year: 2026, month: 5, day: 1), sheets: sheets)
    #expect(throws: WorkbookError.self) { try workbook.bytes() }
  }

  private func workbook(
    _ text: String, created: Day = Day(year: 2026, month: 5, day: 1), note: String = ""
  ) -> Workbook {
    Workbook(
      title: "Title", author: "Author", created: created, note: note,
      sheets: [
        Sheet(
          name: "Sheet", columns: [Column(width: 20)], isTable: false,
          rows: [Row([Cell(.text(text))])])
      ])
  }
}
