import Assessment
import Testing

@testable import Reports

@Suite("The register opens in spreadsheets as it was written, and runs nothing")
struct CSVReportTests {
  @Test(
    "Cells",
    arguments: [
      ("a", "a"), ("a,b", "\"a,b\""), ("say \"a\"", "\"say \"\"a\"\"\""), ("a\r\nb", "a  b"),
      ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
      ("\t=1", "' =1"), (" \u{3000}\u{FEFF}=1", "' \u{3000}\u{FEFF}=1"), ("＝1", "'＝1"),
      ("a=1", "a=1"), ("=\",\"", "\"'=\"\",\"\"\""), ("", ""),
      ("\u{202E}=1", "\\u{202E}=1"), ("\u{0}=1", "\\u{0}=1"),
    ])
  func cells(text: String, cell: String) {
    #expect(CSVTable(columns: [text]).text == "\u{FEFF}\(cell)\r\n")
  }

  @Test("A cell is never longer than a spreadsheet takes", arguments: ["一", "😀", "e\u{301}"])
  func length(character: String) {
    let table = CSVTable(columns: [String(repeating: character, count: 40_000)])
    #expect(table.text.utf16.count < 32_767)
    #expect(table.text.hasSuffix("…\r\n"))
  }

  @Test("Each finding is a row of the register")
  func rows() throws {
    let rows = try rows(Workshop.joineryWithWaiver())
    #expect(
      rows.first == [
        "requirement", "clause", "title", "obligation", "severity", "verdict", "degree", "subject",
        "where", "evidence", "rationale", "recommendation", "owner", "due", "waiver",
        "waiver expires", "fingerprint", "rule set", "run",
      ])
    #expect(rows.count == 11)
    #expect(
      rows[4] == [
        "WS1-1.b", "1 b)", "Ears are protected where it is loud.", "shall", "minor", "gap",
        "0 of 1 check met", "Band saw", "joinery.yaml:9:20",
        "machines.saw.noise (joinery.yaml:9:20); "
          + "machines.saw.ear_protection (joinery.yaml:10:21)",
        "“Band saw” makes 94 dB, and no ear protection is handed out.",
        "Hand out ear protection at “Band saw”.", "", "", "The saw is used for minutes only.",
        "2026-12-31", rows[4][16], "ws-1", rows[4][18],
      ])
    #expect(rows[4][18].hasPrefix("lacuna-run:1;"))
    #expect(rows[5][12...13] == ["workshop lead", "2026-08-01"])
  }

  @Test("All rows are equally wide, whatever stands in them")
  func hostile() throws {
    for row in try rows(Workshop.hostileCompany()) {
      #expect(row.count == 19)
      for cell in row { #expect(cell.first.map { !"=+-@\t".contains($0) } ?? true) }
    }
  }

  /// The rows of a register, read by the rules of RFC 4180.
  private func rows(_ assessment: Assessment) throws -> [[String]] {
    let text = CSVReport(assessment, presentation: Workshop.presentation()).text
    #expect(text.hasPrefix("\u{FEFF}"))
    #expect(text.hasSuffix("\r\n"))
    return CSVRows(text).rows
  }
}
