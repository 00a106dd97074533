import Assessment
import Standards
import Testing
import Vocabularies

@testable import Reports

@Suite("How requirements stand never hides what is open")
struct StandingTests {
  @Test("Each finding of the joinery")
  func findings() throws {
    let findings = try Workshop.joineryWithWaiver().findings
    #expect(
      findings.map { Standing($0) } == [
        .gap, .met, .undetermined, .accepted, .gap, .undetermined, .met, .gap, .needsReview,
        .needsReview,
      ])
  }

  @Test("Each requirement of the joinery")
  func requirements() throws {
    let entries = try Entries(Workshop.joineryWithWaiver(), Workshop.presentation())
    #expect(entries.byRequirement.map(\.code) == ["WS1-1.a", "WS1-1.b", "WS1-1.c", "WS1-2.a"])
    #expect(entries.byRequirement.map(\.standing) == [.partlyMet, .gap, .partlyMet, .needsReview])
    #expect(entries.byRequirement.map(\.openGaps.count) == [1, 1, 1, 0])
    #expect(entries.byRequirement[1].plannedUntil?.description == "2026-08-01")
  }

  @Test("An accepted gap counts for what is beside it")
  func accepted() throws {
    let findings = try Workshop.joineryWithWaiver().findings
    let accepted = findings[3]
    #expect(Standing([accepted]) == .accepted)
    #expect(Standing([accepted, findings[1]]) == .accepted)
    #expect(Standing([accepted, findings[2]]) == .undetermined)
    #expect(Standing([accepted, findings[9]]) == .needsReview)
    #expect(Standing([accepted, findings[0]]) == .gap)
    #expect(Standing([]) == .notApplicable)
  }

  @Test("What is open", arguments: Standing.allCases)
  func open(standing: Standing) {
    let closed: [Standing] = [.met, .accepted, .notApplicable]
    #expect(standing.isOpen == !closed.contains(standing))
  }
}
