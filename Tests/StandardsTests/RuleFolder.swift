import Standards
import Vocabularies

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A small rule set with its vocabulary in a temporary folder that lives as long as the value.
final class RuleFolder {
  let root: URL

  /// Writes the sample files, with changes made to one of them.
  init(_ file: Sample = .rules, replacing old: String = "", with new: String = "") throws {
    root = FileManager.default.temporaryDirectory.appending(path: "lacuna-\(UUID())")
    for sample in Sample.allCases {
      let isChanged = sample == file && !old.isEmpty
      try write(
        isChanged ? sample.text.replacing(old, with: new) : sample.text, to: sample.rawValue)
    }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// Writes a file into the folder.
  func write(_ text: String, to name: String) throws {
    let file = root.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The path of something in the folder.
  func path(_ name: String) -> String { root.appending(path: name).path }

  /// Reads the rule set.
  func load() throws(DiagnosticsError) -> RuleSet {
    var loader = RuleSetLoader()
    return try loader.load(path("demo"))
  }

  /// Reads the rule set, tailored by a profile.
  func load(tailoredBy profile: String) throws -> RuleSet {
    try write(profile, to: "profile.yaml")
    var loader = RuleSetLoader(profiles: try Profile.load([path("profile.yaml")]))
    return try loader.load(path("demo"))
  }

  /// Reads the rule set with its tests.
  func loadTests() throws(DiagnosticsError) -> RuleTests {
    var loader = RuleSetLoader()
    let ruleSet = try loader.load(path("demo"))
    return try loader.loadTests(of: ruleSet)
  }

  /// What is wrong with the rule set or its tests, without the folder's own path.
  func problems() -> [String] {
    do {
      _ = try loadTests()
      return []
    } catch {
      return error.diagnostics.map { $0.description.replacing(path("") + "/", with: "") }
    }
  }
}

/// The files of the small rule set.
enum Sample: String, CaseIterable {
  case vocabulary = "facts/vocabulary.yaml"
  case standard = "demo/standard.yaml"
  case rules = "demo/01-rules.yaml"
  case tests = "demo/01-rules.tests.yaml"

  var text: String {
    switch self {
    case .vocabulary: Self.vocabularyText
    case .standard: Self.standardText
    case .rules: Self.rulesText
    case .tests: Self.testsText
    }
  }

  private static let vocabularyText = """
    format: vocabulary/1
    id: facts
    title: {en: Facts, zh: 事实}
    records:
      consent:
        fields:
          id: {type: id}
          steps: {type: integer}
          form: {type: word, words: {checkbox: {en: Tick box, zh: 勾选框}, none: {en: None, zh: 无}}}
    facts:
      consents: {type: list(consent)}
      staff: {type: integer}
    """

  private static let standardText = """
    format: standard/1
    id: demo
    number: D 1
    edition: "2026"
    title: {en: Demonstration, zh: 演示}
    issued: 2026-01-31
    replaces: {number: D 0, edition: "2020", effective: 2020-01-01}
    vocabulary: facts
    parameters:
      most_steps:
        value: 3
        title: {en: Steps, zh: 步数}
        source: ours
        because: {en: A guess., zh: 估计。}
    define:
      is_asked(item consent): {is: "item.form != 'none'"}
    """

  private static let rulesText = """
    format: rules/1
    clause: "1"
    title: {en: Consent, zh: 同意}
    formerly: ["0.9"]
    since: {edition: "2026", change: changed}
    when: staff > 0
    applies: {en: there is staff, zh: 有员工}
    references: {pipl: ["1"], because: {en: asking, zh: 征求}}
    requirements:
      - id: "1.a"
        item: "1 a)"
        modality: shall
        severity: major
        text: {en: Easy., zh: 容易。}
        each: consent in consents
        when: is_asked(consent)
        applies: {en: consent is asked for, zh: 征求同意}
        checks:
          - id: few-steps
            expect: consent.steps <= most_steps
            gap: {en: "“{consent.id}” takes {consent.steps} steps.", zh: "{consent.id}：{consent.steps}步"}
        remedy: {en: Fewer steps., zh: 减少步骤。}
        references: {gdpr: ["7(3)"]}
      - id: "1.b"
        item: "1 b)"
        modality: may
        text: {en: One may ask., zh: 可以询问。}
        applied_in: ["1.a"]
        since: {edition: "2026", change: added, source: recall}
    """

  private static let testsText = """
    format: rule-tests/1
    clause: "1"
    examples:
      usual: {staff: 3, consents: [{id: a, steps: 1, form: checkbox}]}
    tests:
      "1.a":
        - {name: few, given: usual, expect: met}
        - {name: many, given: usual, facts: {consents: [{id: a, steps: 4}]}, expect: gap}
        - {name: open, given: usual, without: [consents.a.steps], expect: undetermined, missing: [consents.a.steps]}
        - {name: nobody, facts: {staff: 0}, expect: not_applicable}
    """
}
