import Assessment
import Descriptions
import Standards
import Vocabularies

/// The report as SARIF 2.1.0, the format of code scanners that many tools read.
struct SARIFReport: Sendable {
  /// Whom the report is for.
  enum Audience: Sendable {
    /// Readers that keep to the specification: every finding, by its kind.
    case everyone
    /// GitHub code scanning, which shows whatever it gets as an open alert: open gaps only, and
    /// nothing that quotes the description but what the gaps say.
    case codeScanning
  }

  let audience: Audience
  private let run: RunRecord
  let entries: Entries
  let places: SARIFPlaces
  let taxonomies: SARIFTaxonomies
  /// The requirements that were judged, each once.
  let requirements: [Entry]
  /// Where the requirement of a code stands in ``requirements``.
  let ruleNumbers: [String: Int]

  init(_ assessment: Assessment, presentation: Presentation, for audience: Audience) {
    let entries = Entries(assessment, presentation)
    self.audience = audience
    run = RunRecord(
      of: assessment, presentation: presentation,
      format: audience == .everyone ? .sarif : .sarifForGitHub)
    self.entries = entries
    places = SARIFPlaces(entries)
    taxonomies = SARIFTaxonomies(entries)
    requirements = entries.requirements
    ruleNumbers = Dictionary(
      requirements.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The report, ending with a line feed.
  var text: String { value.text }

  var value: JSON {
    .object([
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": .array([analysis]),
    ])
  }

  private var analysis: JSON {
    .object([
      "tool": .object(["driver": driver]),
      "language": .string(entries.words.language.rawValue),
      "automationDetails": .object(["id": .string(runName)]),
      "baselineGuid": baselineGuid,
      "columnKind": "unicodeCodePoints",
      "originalUriBaseIds": places.bases,
      "artifacts": places.artifacts,
      "invocations": .array([invocation]),
      "taxonomies": isForEveryone ? taxonomies.values : nil,
      "results": results,
      "properties": properties,
    ])
  }

  private var driver: JSON {
    .object([
      "name": .string(Engine.name),
      "semanticVersion": .string(Engine.version),
      "supportedTaxonomies": isForEveryone ? taxonomies.references : nil,
      "rules": rules,
    ])
  }

  private var results: JSON {
    switch audience {
    case .everyone: .array(entries.all.compactMap(result) + absentResults)
    case .codeScanning: .array(shownGaps, gap)
    }
  }

  private var properties: JSON {
    let description = entries.assessment.description
    guard isForEveryone else { return .object(["run": .string(run.line)]) }
    return .object([
      "description": description.header.title.map { .string($0.text(in: entries.words.language)) },
      "asOf": description.asOf.map { .string("\($0)") },
      "ruleSets": .array(entries.assessment.ruleSets) { .string($0.standard.id) },
      "profiles": profiles,
      "inputs": .inputs(of: run),
      "run": .string(run.line),
    ])
  }

  /// What profiles changed in the rule sets.
  private var profiles: JSON? {
    let tailorings = entries.assessment.tailorings
    guard !tailorings.isEmpty else { return nil }
    return .array(tailorings) { tailoring in
      .object([
        "ruleSet": .string(tailoring.profile.standard),
        "profile": .tailoring(tailoring, place: entries.files.place),
      ])
    }
  }

  var isForEveryone: Bool { audience == .everyone }

  /// What tells reports on different descriptions apart: rule sets and files, without anything that
  /// changes from run to run.
  private var runName: String {
    let ruleSets = entries.assessment.ruleSets.map(\.standard.id).joined(separator: "+")
    let files = entries.assessment.description.files.map(entries.files.name)
    return [Engine.name, ruleSets, files.commonPath].joined(separator: "/") + "/"
  }
}

extension JSON {
  /// A text as SARIF has it.
  static func message(_ text: String) -> JSON { .object(["text": .string(text)]) }
}

extension [String] {
  /// What paths have in common from their beginning on: the path itself if there is only one.
  fileprivate var commonPath: String {
    let paths = map { $0.split(separator: "/") }
    guard var common = paths.first else { return "-" }
    for path in paths {
      common = zip(common, path).prefix { $0 == $1 }.map(\.0)
    }
    return common.isEmpty ? "-" : common.joined(separator: "/")
  }
}
