import Assessment
import Testing

@testable import Reports

@Suite("Annotations are commands that GitHub obeys, and no text of a description is one")
struct AnnotationReportTests {
  @Test("What weighs most comes first, with its place and what would help")
  func order() throws {
    let lines = try lines(Workshop.joineryWithWaiver())
    #expect(
      lines.map { $0.prefix(while: { $0 != " " }) } == [
        "::error", "::warning", "::notice", "::notice", "::notice", "::notice", "::notice",
      ])
    #expect(
      lines.first
        == "::error file=joinery.yaml,line=8,col=12,title=WS1-1.a gap::“Band saw” has no guard."
        + "%0ATo close it: Fit a guard.")
  }

  @Test("The tenth of a kind says how many more there are", arguments: [9, 10, 30])
  func limit(count: Int) throws {
    let machines = (1...count).map { "{id: m\($0), guard: none, noise: 3, inspected: true}" }
    let lines = try lines(
      Workshop.assessment(facts: "{staff: 3, machines: [\(machines.joined(separator: ", "))]}"))
    #expect(lines.count == min(count, 10))
    let last = count > 9 ? "::error title=lacuna::… and \(count - 9) more" : nil
    #expect(lines.last { $0.contains("title=lacuna") } == last)
  }

  @Test(
    "Where nothing wants attention, one command says so",
    arguments: [
      (
        "{staff: 3, machines: [{id: saw, guard: fixed, noise: 1, inspected: true}]}",
        "::notice title=lacuna::No gaps were found."
      ),
      (
        "{staff: 3, machines: []}",
        "::notice title=lacuna::Nothing that was asked for applies to this description."
      ),
    ])
  func empty(facts: String, line: String) throws {
    #expect(try lines(Workshop.assessment(facts: facts)) == [line])
  }

  @Test("Hostile texts end neither a command nor a property")
  func hostile() throws {
    for line in try lines(Workshop.hostileCompany()) {
      let command = try #require(try /::(error|warning|notice) ([^:]*)::(.*)/.wholeMatch(in: line))
      for property in command.output.2.split(separator: ",") {
        #expect(property.wholeMatch(of: /(file|line|col|title)=[^:,]+/) != nil, "\(property)")
      }
      #expect(command.output.3.firstMatch(of: /%(?!25|0A|0D)/) == nil)
      #expect(!line.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
  }

  private func lines(_ assessment: Assessment) throws -> [String] {
    AnnotationReport(assessment, presentation: Workshop.presentation()).text
      .split(separator: "\n").map(String.init).filter { !$0.hasPrefix("::debug::") }
  }
}
