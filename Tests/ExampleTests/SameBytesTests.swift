import Reports
import Testing

/// Same inputs, same bytes: the text that people read and the data that have everything.  Other
/// formats are made twice by the tests of `lacuna verify`.
@Suite struct SameBytesTests {
  @Test(arguments: Example.all)
  func `two runs give the same reports`(_ example: Example) throws {
    for format in [ReportFormat.text, .json] {
      let reports = try (0..<2).map { _ in
        try format.report(
          on: example.assess(example.description()), presentation: Presentation())
      }
      #expect(reports[0] == reports[1], "\(format)")
      #expect(!reports[0].bytes.isEmpty)
    }
  }
}
