import Assessment
import Descriptions
import DocumentFacts
import LocatedYAML
import Standards
import Testing
import Topics
import Vocabularies

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One of the published examples, read with the published rule sets.
struct Example: Sendable, CustomTestStringConvertible {
  static let all = ["web-shop", "fitness-app", "language-school", "first-hour"].map(Example.init)

  let name: String

  var testDescription: String { name }

  /// The checkout that this test belongs to.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  static let ruleSet: Result<RuleSet, any Error> = Result {
    var loader = RuleSetLoader()
    return try loader.load("\(root)/Rules/gbt-35273-2020")
  }

  static let consistency: Result<RuleSet, any Error> = Result {
    var loader = RuleSetLoader()
    return try loader.load("\(root)/Rules/consistency")
  }

  static let topics: Result<TopicSet, any Error> = Result {
    let catalog = RuleSetCatalog(
      environment: [RuleSetCatalog.environmentVariable: "\(root)/Rules"])
    return try TopicSet.load(catalog.topicFiles)
  }

  var folder: String { "\(Self.root)/Examples/\(name)" }

  /// The description as it stands in the file, with what its documents say.
  func description() throws -> Description {
    try Description.load(
      ["\(folder)/description.yaml"], vocabulary: Self.ruleSet.get().vocabulary
    ).readingDocuments(by: Self.topics.get())
  }

  /// The facts of the description without its header.
  func facts() throws -> Node {
    let file = try YAML.load(path: "\(folder)/description.yaml", displayPath: "description.yaml")
    let entries = file.mapping?.entries.filter { !Self.header.contains($0.key) } ?? []
    return Node(place: file.place, content: .mapping(Mapping(entries)))
  }

  private static let header: Set<String> = [
    "format", "title", "language", "prepared_by", "imported", "evidence",
    "open_questions", "attestations",
  ]

  /// The findings that the example's author expects.
  func expected() throws -> ExpectedFindings {
    ExpectedFindings(try YAML.load(path: "\(folder)/expected.yaml"))
  }

  func assess(
    _ description: Description, only requirements: [String] = []
  ) throws -> Assessment {
    try Assessor(
      description, by: [Self.ruleSet.get()], selection: Selection(only: requirements)
    ).assess()
  }
}

/// What is written in an example's `expected.yaml`.
struct ExpectedFindings {
  struct Entry {
    let key: FindingKey
    let verdict: String
    let place: Place
  }

  let findings: [Entry]
  let neverGaps: [Entry]
  /// Where the documents and the description disagree, each as `place: message`.
  let contradictions: [String]

  init(_ file: Node) {
    findings = Self.entries(file.mapping?["findings"])
    neverGaps = Self.entries(file.mapping?["never_gap"])
    contradictions = (file.mapping?["contradictions"]?.sequence ?? []).map { node in
      let place = node.mapping?["place"]?.scalar?.text ?? ""
      return "\(place): \(node.mapping?["message"]?.scalar?.text ?? "")"
    }
  }

  private static func entries(_ list: Node?) -> [Entry] {
    (list?.sequence ?? []).map { node in
      Entry(
        key: FindingKey(
          requirement: node.mapping?["requirement"]?.scalar?.text ?? "",
          subject: node.mapping?["subject"]?.scalar?.text),
        verdict: node.mapping?["verdict"]?.scalar?.text ?? "", place: node.place)
    }
  }
}

/// What tells findings of one standard apart.
struct FindingKey: Hashable {
  let requirement: String
  let subject: String?
}

extension Finding {
  var key: FindingKey { FindingKey(requirement: requirement.id, subject: subject?.path) }
}
