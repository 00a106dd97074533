import Reports
import Testing

/// Same inputs, same bytes.
@Suite struct SameBytesTests {
  @Test(arguments: Example.all)
  func `two runs give the same reports`(_ example: Example) throws {
    for format in ReportFormat.allCases {
      let reports = try (0..<2).map { _ in
        try format.report(
          on: example.assess(example.description()), presentation: Presentation())
      }
      #expect(reports[0] == reports[1], "\(format)")
      #expect(!reports[0].bytes.isEmpty)
    }
  }
}
