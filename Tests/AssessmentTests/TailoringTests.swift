import Assessment
import CEL
import Foundation
import LocatedYAML
import Standards
import Testing
import Vocabularies

@Suite("A profile leaves findings out with a reason, and never answers them")
struct TailoringTests {
  private static let clauses = ["1", "2"].map { number in
    """
    clause: "\(number)"
    title: {en: Clause, zh: 条款}
    requirements:
      - id: "\(number).a"
        item: "\(number) a)"
        modality: shall
        text: {en: Text, zh: 文本}
        checks: [{id: few, expect: "a < most", gap: {en: Many., zh: 多。}}]
    """
  }

  /// Assesses five of `a`, of which three are allowed at most, by a profile with these keys.
  private func assessment(_ keys: String) throws -> Assessment {
    let profile = FileManager.default.temporaryDirectory.path + "/profile-\(UUID()).yaml"
    defer { try? FileManager.default.removeItem(atPath: profile) }
    let text = "format: profile/1\nstandard: demo\ntitle: T\nby: B\n\(keys)"
    try Data(text.utf8).write(to: URL(filePath: profile))
    let judge = try Judge(
      clauses: Self.clauses,
      header: "parameters: {most: {value: 3, title: {en: Most, zh: 最多}, source: standard}}",
      profiles: try Profile.load([profile]))
    return try judge.assess("a: 5")
  }

  @Test func `a requirement that is left out has no finding but its reason`() throws {
    let assessment = try assessment("exclude: [{requirement: '2', reason: Elsewhere.}]")
    #expect(assessment.findings.map(\.requirement.id) == ["1.a"])
    #expect(assessment.summary.findings.total == 1)
    #expect(assessment.clauses.map(\.clause.number) == ["1"])
    let exclusions = assessment.tailorings.flatMap(\.exclusions)
    #expect(exclusions.map(\.reason) == [LocalizedText("Elsewhere.")])
    #expect(exclusions.flatMap(\.requirements).map(\.id) == ["2.a"])
  }

  @Test func `another figure leads to another verdict, and both figures are kept`() throws {
    let assessment = try assessment("parameters: {most: {value: 9, because: Why.}}")
    #expect(assessment.findings.map(\.verdict) == [.met, .met])
    let setting = try #require(assessment.tailorings.first?.settings.first)
    #expect(setting.parameter.value == .int(3))
    #expect(setting.value == .int(9))
  }

  @Test func `a gap stays a gap with another weight`() throws {
    let assessment = try assessment(
      "severity: [{requirement: 1.a, severity: major, because: Why.}]")
    #expect(assessment.findings.map(\.verdict) == [.gap, .gap])
    #expect(assessment.findings.map(\.gravity) == [.major, .minor])
    #expect(assessment.summary.gaps == [.major: 1, .minor: 1])
  }
}
