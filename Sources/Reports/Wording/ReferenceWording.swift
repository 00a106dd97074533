import Standards
import Vocabularies

/// The words and sentences that references of rule sets and vocabularies add to their texts.
protocol ReferenceWording: Sendable {
  var contents: String { get }
  /// Which program wrote the document, and from what.
  func madeBy(_ program: String, from source: String) -> String

  // MARK: Standards

  var aboutTheStandard: String { get }
  var number: String { get }
  var edition: String { get }
  var titleLabel: String { get }
  var issuer: String { get }
  var issued: String { get }
  var effective: String { get }
  var status: String { get }
  var predecessor: String { get }
  /// When an edition was published and from when it was to be applied, as far as that is known.
  func predecessor(_ number: String, issued: String?, effective: String?) -> String
  var vocabulary: String { get }

  /// How many requirements there are, how many of them bind or recommend, and how many were
  /// written down from memory.
  func requirements(_ count: Int, binding: Int, recommending: Int, recalled: Int) -> String

  var howToRead: String { get }
  /// What verdicts and modalities mean, and who decides.
  var readingGuide: String { get }

  var figures: String { get }
  var value: String { get }
  var source: String { get }
  func name(of source: Standard.Parameter.Source) -> String
  var reason: String { get }
  var sharedConditions: String { get }

  // MARK: Requirements

  var requirements: String { get }
  var informative: String { get }
  var formerNumber: String { get }
  func formerNumbers(_ numbers: [String], in standard: String?) -> String
  var change: String { get }
  func change(_ kind: EditionChange.Kind, by edition: String) -> String
  var concerns: String { get }
  func each(_ title: String) -> String
  var appliesWhere: String { get }
  var onlyIf: String { get }
  var expectation: String { get }
  var gapText: String { get }
  var attestation: String { get }
  var appliedIn: String { get }
  var uses: String { get }
  var decidedBy: String { get }
  var decidingFacts: String { get }

  // MARK: Facts

  var wordLabel: String { get }
  var type: String { get }
  /// A type in a few words; blocks go by the title that `block` finds for their record type.
  func name(of type: FieldType, block: (String) -> String) -> String
  var help: String { get }
  var exampleLabel: String { get }
  var whenLeftOut: String { get }
  func meaning(of absence: AbsencePolicy, isRequired: Bool) -> String
  /// That nobody states a fact, since it is read in the document.
  var foundInDocument: String { get }
  var readBy: String { get }
  /// A clause whose own condition reads a fact.
  func wholeClause(_ number: String) -> String
  var nothingReadsIt: String { get }
  var constants: String { get }
  var definitions: String { get }
  /// What a vocabulary is for, and how to state what is not a plain value.
  var vocabularyGuide: String { get }
}
