import Foundation
import Testing

@testable import Reports

@Suite("The JSON report keeps the format that is published")
struct JSONReportTests {
  private static let companies = [
    "{staff: 12, machines: [{id: saw, name: Saw, guard: none, noise: 94, ear_protection: false}]}",
    "{staff: 12, machines: [{id: saw, name: Saw}, {id: lathe, guard: unknown, noise: 3}]}",
    "{staff: {planned: 12, by: 2027-01-01, owner: x}, machines: [{id: saw, guard: {planned: fixed}}]}",
    "{staff: 3, machines: []}",
    "{staff: {value: 4, sure: assumed, note: {en: a, zh: 一}}, machines: []}",
    #"{staff: {not_applicable: none}, machines: [{id: saw, name: "</script>\u0000\u2028😀"}]}"#,
    "{}",
  ]

  @Test("Reports are valid under the schema", arguments: companies)
  func valid(facts: String) throws {
    let report = try object(JSONReport(Workshop.assessment(facts: facts)).text)
    let schema = try object(JSONReport.schema)
    #expect(SchemaValidator(root: schema).problems(report, schema) == [])
  }

  @Test("The schema notices what is wrong")
  func strict() throws {
    let schema = try object(JSONReport.schema)
    let validator = SchemaValidator(root: schema)
    var report = try object(JSONReport(Workshop.joinery()).text)
    #expect(validator.problems(report, schema) == [])
    report["surprise"] = 1
    report["format"] = "gap-report/2"
    report["summary"] = nil
    #expect(
      validator.problems(report, schema) == [
        "$: no summary", "$.format: gap-report/2 is not gap-report/1", "$.surprise: not declared",
      ])
  }

  @Test("Whatever a finding points to is there", arguments: companies)
  func references(facts: String) throws {
    let report = try object(JSONReport(Workshop.assessment(facts: facts)).text)
    let known = Set(
      ["facts", "scopes", "conditions"].flatMap {
        (report[$0] as? [String: Any])?.keys.map(\.self) ?? []
      })
    let requirements = try #require(report["requirements"] as? [[String: Any]])
    let findings = try #require(report["findings"] as? [[String: Any]])
    #expect(findings.count == Set(findings.compactMap { $0["id"] as? String }).count)
    for finding in findings {
      #expect(requirements.contains { $0["id"] as? String == finding["requirement"] as? String })
      for check in try #require(finding["checks"] as? [[String: Any]]) {
        for member in ["missing", "plans", "dismissals", "assumptions", "scopes", "expectation"] {
          let names = try #require(check[member] as? [String])
          #expect(known.isSuperset(of: names), "\(member): \(names)")
        }
      }
    }
  }

  @Test("The same assessment is the same bytes")
  func deterministic() throws {
    #expect(try JSONReport(Workshop.joinery()).text == JSONReport(Workshop.joinery()).text)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
