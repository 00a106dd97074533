import Assessment
import Descriptions
import Foundation
import LocatedYAML
import Standards
import Vocabularies

@testable import Reports

/// An invented standard about machines, read from `Tests/Fixtures/workshop`, and companies for it.
enum Workshop {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/workshop")

  /// The rules of the standard, tailored by the profile of the workshop or not.
  static func rules(tailored: Bool = false) throws -> RuleSet {
    let profile = folder.appending(path: "profile.yaml").path
    var loader = RuleSetLoader(profiles: tailored ? try Profile.load([profile]) : [])
    return try loader.load(folder.appending(path: "Rules/ws-1").path)
  }

  private static func company(_ file: String, _ rules: RuleSet) throws -> Description {
    try Description.load([folder.appending(path: file).path], vocabulary: rules.vocabulary)
  }

  /// The company with a finding of every kind, which the tests of the command line use too.
  static func joinery() throws -> Assessment { try joinery(proofDepth: .everyVerdict) }

  /// The same company, with proofs for some of the findings.
  static func joinery(proofDepth: ProofDepth) throws -> Assessment {
    let rules = try rules()
    let description = try company("joinery.yaml", rules)
    return try Assessor(description, by: [rules], proofDepth: proofDepth).assess()
  }

  /// The same company, judged by the tailored rules.
  static func tailoredJoinery() throws -> Assessment {
    let rules = try rules(tailored: true)
    let description = try company("joinery.yaml", rules)
    return try Assessor(description, by: [rules]).assess()
  }

  /// The same company, compared with what it was in spring.
  static func joinerySinceSpring(tailored: Bool = false) throws -> Assessment {
    let rules = try rules(tailored: tailored)
    let description = try company("joinery.yaml", rules)
    let earlier = try GapReportFile.load(folder.appending(path: "earlier.json").path)
    return try Assessor(description, by: [rules], baseline: earlier.baseline).assess()
  }

  /// The same company, which accepted one of its gaps.
  static func joineryWithWaiver() throws -> Assessment { try withWaiver("joinery.yaml") }

  /// A company whose only gap is accepted.
  static func garageWithWaiver() throws -> Assessment { try withWaiver("garage.yaml") }

  private static func withWaiver(_ file: String) throws -> Assessment {
    let rules = try rules()
    let description = try company(file, rules)
    let waivers = try WaiverFile.load([folder.appending(path: "waivers.yaml").path])
    return try Assessor(description, by: [rules], waivers: waivers).assess()
  }

  /// How reports name the files of the workshop: from its folder on.
  static func presentation(_ language: ReportLanguage = .english) -> Presentation {
    Presentation(language: language, root: folder.path)
  }

  /// Texts that try to be more than text, in one format or another.
  static let hostileTexts = [
    "]]>", "</script><!--", "=1+1", "::error file=x::y", "a\nb\r\nc", "\u{202E}reversed",
    "nul\u{0}\u{7}\u{1B}[31m", "👨‍👩‍👧😀", "%0A%25 a,b:c", "\u{FFFE} \u{2028} \u{85}",
    "'quoted\" & <b>", "＝1+1", "@SUM(A1)", "-1", "\t=1+1", " \u{3000}+1", "| `code` | **b**",
    String(repeating: "很长", count: 20_000),
  ]

  /// A company with a gap for each hostile text, which stands wherever a description has texts.
  static func hostileCompany() throws -> Assessment {
    let machines = hostileTexts.enumerated().map { number, text in
      // YAML takes this character only as an escape.
      let text = JSON.string(text).text.dropLast().replacing("\u{FFFE}", with: "\\uFFFE")
      return """
        {id: m\(number), name: \(text), guard: none, noise: {value: 94, note: \(text)}, \
        ear_protection: {planned: true, by: 2026-08-01, owner: \(text)}, \
        inspected: {not_applicable: \(text)}}
        """
    }
    return try assessment(
      facts: "{title: \"::error::]]>\", staff: 12, machines: [\(machines.joined(separator: ", "))]}"
    )
  }

  /// A company whose facts are given here.
  static func assessment(facts: String, selection: Selection = .everything) throws -> Assessment {
    let rules = try rules()
    let node = try YAML.parse(facts, file: "company.yaml")
    let description = try Description(facts: node, vocabulary: rules.vocabulary)
    return try Assessor(description, by: [rules], selection: selection).assess()
  }
}
