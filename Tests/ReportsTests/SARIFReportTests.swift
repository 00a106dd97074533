import Assessment
import Foundation
import Standards
import Testing

@testable import Reports

@Suite("SARIF reports tell every finding by its kind, and point only to what is there")
struct SARIFReportTests {
  @Test(
    "Verdicts and kinds",
    arguments: [
      (Verdict.met, SARIFKind.pass), (.gap, .fail), (.undetermined, .open),
      (.needsReview, .review), (.notApplicable, .notApplicable), (.error, nil),
    ] as [(Verdict, SARIFKind?)])
  func kinds(verdict: Verdict, kind: SARIFKind?) {
    #expect(SARIFKind(verdict) == kind)
  }

  @Test(
    "How gaps weigh",
    arguments: [
      (Gravity.major, "error", 80, "error"), (.minor, "warning", 50, "warning"),
      (.observation, "note", 20, "recommendation"), (nil, "note", 20, "recommendation"),
    ] as [(Gravity?, JSON, JSON, JSON)])
  func weights(gravity: Gravity?, level: JSON, rank: JSON, severity: JSON) {
    let weight = Alert.Weight(gravity)
    #expect(weight.sarifLevel == level)
    #expect(weight.sarifRank == rank)
    #expect(weight.problemSeverity == severity)
  }

  @Test("Each finding is a result of its kind with a level if it is a gap")
  func results() throws {
    let run = try run(Workshop.joineryWithWaiver())
    let results = try run.members("results")
    #expect(
      results.map { "\($0.text("ruleId")) \($0.text("kind")) \($0.text("level"))" } == [
        "WS1-1.a fail error", "WS1-1.a pass ", "WS1-1.a open ", "WS1-1.b fail warning",
        "WS1-1.b fail warning", "WS1-1.b open ", "WS1-1.c pass ", "WS1-1.c fail note",
        "WS1-1.c review ", "WS1-2.a review ",
      ])
    let suppressed = try results.map { try $0.members("suppressions").count }
    #expect(suppressed == [0, 0, 0, 1, 0, 0, 0, 0, 0, 0])
    let suppression = try #require(try results[3].members("suppressions").first)
    #expect(suppression.text("status") == "accepted")
    #expect(suppression.text("justification") == "The saw is used for minutes only.")
    #expect(suppression["location"]?.places == ["waivers.yaml:3:5"])
  }

  @Test("A result has its place, the facts that decided, what is missing, and what would help")
  func details() throws {
    let results = try run(Workshop.joinery()).members("results")
    #expect(results[0]["message"]?.text("text") == "“Band saw” has no guard.")
    #expect(results[0]["locations"]?.places == ["joinery.yaml:8:12"])
    let related = try results[3].members("relatedLocations")
    #expect(
      related.compactMap { $0["message"]?.text("text") } == [
        "machines.saw.noise: 94 (assumed)", "machines.saw.ear_protection: false",
      ])
    #expect(related.flatMap(\.places) == ["joinery.yaml:9:20", "joinery.yaml:10:21"])
    let properties = try #require(results[3]["properties"])
    #expect(properties.text("obligation") == "shall")
    #expect(properties.text("gravity") == "minor")
    #expect(properties["assumed"] == .array(["machines.saw.noise"]))
    #expect(properties.text("remedy") == "Hand out ear protection at “Band saw”.")
    #expect(results[2]["properties"]?["missing"] == .array(["machines.lathe.guard"]))
    #expect(results[2]["locations"]?.places == ["joinery.yaml:18:5"])
  }

  @Test(
    "Whatever is pointed to is there", arguments: [SARIFReport.Audience.everyone, .codeScanning])
  func references(audience: SARIFReport.Audience) throws {
    for assessment in [try Workshop.joineryWithWaiver(), try Workshop.hostileCompany()] {
      let run = try run(assessment, for: audience)
      let rules = try #require(run["tool"]?["driver"]).members("rules")
      for result in try run.members("results") {
        let number = try #require(result["ruleIndex"]?.integer)
        #expect(rules[number].text("id") == result.text("ruleId"))
      }
      for target in run.taxonReferences {
        let guid = target["toolComponent"]?.text("guid")
        let taxonomy = try #require(
          try run.members("taxonomies").first { $0.text("guid") == guid })
        let index = try #require(target["index"]?.integer)
        #expect(try taxonomy.members("taxa")[index].text("id") == target.text("id"))
      }
    }
  }

  @Test("Clauses and items of the standard, and the texts that requirements refer to")
  func taxonomies() throws {
    let taxonomies = try run(Workshop.joinery()).members("taxonomies")
    #expect(taxonomies.map { $0.text("name") } == ["WS 1", "ISO-12100"])
    #expect(
      try taxonomies.map { try $0.members("taxa").map { $0.text("id") } } == [
        ["1", "1 a)", "1 b)", "1 c)", "2", "2 a)"], ["6.3"],
      ])
  }

  @Test("A file has the digest of its bytes")
  func digests() throws {
    let artifact = try #require(try run(Workshop.joinery()).members("artifacts").first)
    #expect(artifact["location"]?.text("uri") == "joinery.yaml")
    #expect(
      artifact["hashes"]?.text("sha-256")
        == "5bdcadcc0312f22bbb8c1820dc599ea53b51948cf22aaf85d75c4a52614023cb")
  }

  @Test("GitHub gets the open gaps and nothing else, and nothing of the facts but what gaps say")
  func gitHub() throws {
    let report = try SARIFReport(
      Workshop.joineryWithWaiver(), presentation: Workshop.presentation(), for: .codeScanning)
    let results = try run(Workshop.joineryWithWaiver(), for: .codeScanning).members("results")
    #expect(
      results.map { "\($0.text("ruleId")) \($0.text("level"))" } == [
        "WS1-1.a error", "WS1-1.b warning", "WS1-1.c note",
      ])
    #expect(
      results.first?["message"]?.text("text")
        == "“Band saw” has no guard. To close it: Fit a guard.")
    for secret in ["workshop lead", "bought last month", "12 people", "Lathe"] {
      #expect(!report.text.contains(secret))
    }
  }

  @Test("Rules that failed are notifications, and the run is called unsuccessful")
  func invocation() throws {
    let invocation = try #require(try run(Workshop.joinery()).members("invocations").first)
    #expect(invocation == .object(["executionSuccessful": true]))
  }

  @Test("Where nothing was found, the results are empty and not missing")
  func empty() throws {
    let assessment = try Workshop.assessment(facts: "{staff: 3, machines: []}")
    #expect(try run(assessment, for: .codeScanning)["results"] == .array([]))
    let kinds = try run(assessment).members("results").map { $0.text("kind") }
    #expect(Set(kinds) == ["notApplicable"])
  }

  @Test("Hostile texts stay within one line of text, and the report can be read back")
  func hostile() throws {
    for audience in [SARIFReport.Audience.everyone, .codeScanning] {
      let report = try SARIFReport(
        Workshop.hostileCompany(), presentation: Workshop.presentation(), for: audience)
      #expect(throws: Never.self) {
        try JSONSerialization.jsonObject(with: Data(report.text.utf8))
      }
      for result in try run(Workshop.hostileCompany(), for: audience).members("results") {
        let message = try #require(result["message"]).text("text")
        #expect(message.harmless == message)
        if audience == .codeScanning { #expect(message.count <= 2_100) }
      }
    }
  }

  @Test("The same assessment is the same bytes", arguments: ReportLanguage.allCases)
  func deterministic(language: ReportLanguage) throws {
    let texts = try (0..<2).map { _ in
      try SARIFReport(
        Workshop.joinery(), presentation: Workshop.presentation(language), for: .everyone
      ).text
    }
    #expect(texts[0] == texts[1])
  }

  private func run(
    _ assessment: Assessment, for audience: SARIFReport.Audience = .everyone
  ) throws -> JSON {
    let report = SARIFReport(assessment, presentation: Workshop.presentation(), for: audience)
    return try #require(try report.value.members("runs").first)
  }
}

extension JSON {
  /// The value of a member.
  fileprivate subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text of a member; nothing if it has none.
  fileprivate func text(_ name: String) -> String {
    if case .string(let text)? = self[name] { text } else { "" }
  }

  fileprivate var integer: Int? {
    if case .integer(let number) = self { number } else { nil }
  }

  /// The elements of a member.
  fileprivate func members(_ name: String) throws -> [JSON] {
    guard case .array(let elements)? = self[name] else {
      try #require(Bool(false), "no array \(name)")
      return []
    }
    return elements
  }

  /// The places of locations.
  fileprivate var places: [String] {
    if case .array(let locations) = self { return locations.flatMap(\.places) }
    guard let place = self["physicalLocation"], let region = place["region"] else { return [] }
    let file = place["artifactLocation"]?.text("uri") ?? ""
    return ["\(file):\(region["startLine"]?.integer ?? 0):\(region["startColumn"]?.integer ?? 0)"]
  }

  /// Everything that points to a taxon, however deep.
  fileprivate var taxonReferences: [JSON] {
    switch self {
    case .array(let elements): elements.flatMap(\.taxonReferences)
    case .object(let members):
      members.contains { $0.name == "toolComponent" }
        ? [self] : members.flatMap(\.value.taxonReferences)
    default: []
    }
  }
}
