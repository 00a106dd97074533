import Assessment
import Testing

@testable import Reports

@Suite("JUnit reports pass what is met, fail open gaps, and skip the rest with the reason")
struct JUnitReportTests {
  @Test("Outcomes of findings")
  func outcomes() throws {
    #expect(
      try outcomes(Workshop.joineryWithWaiver()) == [
        "WS1-1.a machines.saw: failure “Band saw” has no guard.",
        "WS1-1.a machines.planer: passed",
        "WS1-1.a machines.lathe: skipped Facts are missing (machines.lathe.guard).",
        "WS1-1.b machines.saw: skipped Waived until 2026-12-31 by The owner on 2026-04-01: "
          + "The saw is used for minutes only.",
        "WS1-1.b machines.planer: failure “Planer” makes 91 dB, and no ear protection is handed "
          + "out.",
        "WS1-1.b machines.lathe: skipped Facts are missing (machines.lathe.noise).",
        "WS1-1.c machines.saw: passed",
        "WS1-1.c machines.planer: failure “Planer” was not inspected this year.",
        "WS1-1.c machines.lathe: skipped A person has to judge. Stated not to apply, which a "
          + "person has to confirm (machines.lathe.inspected).",
        "WS1-2.a The organisation: skipped A person has to judge. Do all 12 people know whom to "
          + "ask?",
      ])
  }

  @Test("Suites are clauses, and their numbers add up")
  func suites() throws {
    let suites = try report(Workshop.joineryWithWaiver()).matches(of: /<testsuite (.*)>/)
    #expect(
      suites.map(\.output.1) == [
        """
        name="WS 1 1 Machines" package="ws-1" id="0" hostname="localhost" \
        timestamp="2026-05-01T00:00:00" tests="9" failures="3" errors="0" skipped="4" time="0"
        """,
        """
        name="WS 1 2 Responsible people" package="ws-1" id="1" hostname="localhost" \
        timestamp="2026-05-01T00:00:00" tests="1" failures="0" errors="0" skipped="1" time="0"
        """,
      ])
  }

  @Test("What does not apply is skipped, and so says the report")
  func notApplicable() throws {
    #expect(
      try outcomes(Workshop.assessment(facts: "{staff: 3, machines: []}")) == [
        "WS1-1.a The organisation: skipped Not applicable (there are none).",
        "WS1-1.b The organisation: skipped Not applicable (there are none).",
        "WS1-1.c The organisation: skipped Not applicable (there are none).",
        "WS1-2.a The organisation: skipped Not applicable (applies only where: many people work "
          + "there).",
      ])
  }

  @Test("Names of tests are unique and short, whatever the entries are called")
  func names() throws {
    let long = String(repeating: "m", count: 150)
    let machines = [1, 2].map { "{id: \(long)\(long)\($0), guard: none}" }
    let names = try outcomes(
      Workshop.assessment(facts: "{machines: [\(machines.joined(separator: ", "))]}")
    ).map { $0.prefix { $0 != ":" } }
    #expect(Set(names).count == names.count)
    for name in names { #expect(name.count < 256) }
  }

  @Test("Hostile texts stay within their elements")
  func hostile() throws {
    let report = try report(Workshop.hostileCompany())
    let markup = #/<(/?[a-z-]+|\?xml [^<>]*\?|!-- [^<> ]* --)( [a-z]+="[^"<>]*")*/?>/#
    #expect(!report.replacing(markup, with: "").contains { $0 == "<" || $0 == ">" })
    #expect(!report.contains("]]>"))
  }

  private func report(_ assessment: Assessment) -> String {
    JUnitReport(assessment, presentation: Workshop.presentation()).text
  }

  /// The tests with what they came to.
  private func outcomes(_ assessment: Assessment) -> [String] {
    let test =
      #/<testcase classname="[^"]*" name="([^"]*)" time="0"(?:/>|>\s*<([a-z]+) message="([^"]*)")/#
    return report(assessment).matches(of: test).map { match in
      let (_, name, outcome, message) = match.output
      return "\(name): \(outcome ?? "passed")" + (message.map { " \($0)" } ?? "")
    }
  }
}
