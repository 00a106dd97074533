import Assessment
import Descriptions
import Foundation
import LocatedYAML
import Standards
import Vocabularies

/// An invented standard about machines, read from `Tests/Fixtures/workshop`, and companies for it.
enum Workshop {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/workshop")

  /// The rules of the standard.
  static func rules() throws -> RuleSet {
    var loader = RuleSetLoader()
    return try loader.load(folder.appending(path: "Rules/ws-1").path)
  }

  /// The company with a finding of every kind, which the tests of the command line use too.
  static func joinery() throws -> Assessment {
    let rules = try rules()
    let description = try Description.load(
      [folder.appending(path: "joinery.yaml").path], vocabulary: rules.vocabulary)
    return try Assessor(description, by: [rules]).assess()
  }

  /// A company whose facts are given here.
  static func assessment(facts: String, selection: Selection = .everything) throws -> Assessment {
    let rules = try rules()
    let node = try YAML.parse(facts, file: "company.yaml")
    let description = try Description(facts: node, vocabulary: rules.vocabulary)
    return try Assessor(description, by: [rules], selection: selection).assess()
  }
}
