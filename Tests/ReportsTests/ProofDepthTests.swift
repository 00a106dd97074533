import Assessment
import Testing

@testable import Reports

@Suite("A report is the same whatever other reports are written in the run")
struct ProofDepthTests {
  // Without proofs of its own, a report must not begin to tell those that another report asked for.
  @Test(arguments: ReportFormat.allCases, [true, false])
  func `proofs that a format does not ask for change nothing`(
    format: ReportFormat, quotesFacts: Bool
  ) throws {
    let own: ProofDepth = format.proofDepth == .everyVerdict ? .everyVerdict : .exceptMet
    let reports = try [own, .everyVerdict].map { depth in
      try format.report(
        on: Workshop.joinery(proofDepth: depth),
        presentation: Presentation(quotesFacts: quotesFacts))
    }
    #expect(reports[0] == reports[1])
  }
}
