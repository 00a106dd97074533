import Assessment
import Descriptions
import LocatedYAML
import Standards
import Testing
import Vocabularies

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A small vocabulary and rules to judge facts by.
struct Judge {
  let ruleSet: RuleSet
  let tests: RuleTests

  /// Loads a rule set of these clauses.
  ///
  /// - Parameters:
  ///   - tests: The tests of clause 1.
  ///   - header: More keys of the standard.
  ///   - profiles: How it is tailored.
  init(
    clauses: [String], tests: String? = nil, header: String = "", profiles: [Profile] = []
  ) throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "lacuna-\(UUID())")
    defer { try? FileManager.default.removeItem(at: root) }
    var files = [
      ("facts/vocabulary.yaml", vocabulary), ("demo/standard.yaml", standard + "\n" + header),
    ]
    files += clauses.enumerated().map { ("demo/\($0).yaml", "format: rules/1\n\($1)") }
    if let tests {
      files.append(("demo/1.tests.yaml", "format: rule-tests/1\nclause: \"1\"\n\(tests)"))
    }
    for (name, text) in files {
      let file = root.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    var loader = RuleSetLoader(profiles: profiles)
    ruleSet = try loader.load(root.appending(path: "demo").path)
    self.tests = try loader.loadTests(of: ruleSet)
  }

  /// A rule set with one requirement of these keys in one clause.
  init(requirement keys: String) throws {
    try self.init(
      clauses: [
        """
        clause: "1"
        title: {en: Clause, zh: 条款}
        requirements:
          - id: "1.a"
            item: "1 a)"
            modality: shall
            text: {en: Text, zh: 文本}
        """ + "\n" + keys.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
      ])
  }

  /// A rule set with one check of an expectation for the organisation.
  init(expecting condition: String, when: String? = nil) throws {
    let applies = "applies: {en: Where so, zh: 如此}"
    try self.init(
      requirement: (when.map { "when: \"\($0)\"\n\(applies)\n" } ?? "") + """
        checks:
          - {id: only, expect: "\(condition)", gap: {en: Wrong., zh: 不符。}}
        """)
  }

  /// A description in YAML.
  func description(_ facts: String) throws -> Description {
    try Description(
      facts: YAML.parse(facts, file: "facts.yaml"), vocabulary: ruleSet.vocabulary)
  }

  /// Judges facts in YAML.
  func assess(_ facts: String, _ selection: Selection = .everything) throws -> Assessment {
    try Assessor(description(facts), by: [ruleSet], selection: selection).assess()
  }

  /// The only finding on facts in YAML.
  func finding(_ facts: String) throws -> Finding {
    let findings = try assess(facts).findings
    #expect(findings.count == 1)
    return try #require(findings.first)
  }
}

private let vocabulary = """
  format: vocabulary/1
  id: facts
  title: {en: Facts, zh: 事实}
  records:
    consent:
      fields:
        id: {type: id}
        name: {type: text}
        steps: {type: integer, title: {en: Steps, zh: 步数}, question: {en: How many?, zh: 几步？}}
        form: {type: word, words: {box: {en: Tick box, zh: 勾选框}, none: {en: Nothing, zh: 无}}}
        lasts: {type: period}
        text: {type: path}
        says: {type: points, words: {a: A, b: B}, computed: points}
        purposes: {type: list(purpose)}
        way:
          type: record
          fields:
            channel: {type: text}
    purpose:
      fields:
        id: {type: id}
        consent: {type: reference(consent)}
  facts:
    consents: {type: list(consent)}
    purposes: {type: list(purpose)}
    main: {type: consent}
    a: {type: integer}
    b: {type: integer}
    c: {type: boolean}
  """

private let standard = """
  format: standard/1
  id: demo
  number: D 1
  edition: "1"
  title: {en: Demonstration, zh: 演示}
  vocabulary: facts
  """
