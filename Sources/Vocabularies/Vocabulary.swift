public import CEL
public import Digests

/// The facts that rule sets and process descriptions share: what may be stated, of what type,
/// and how to ask for it.
public struct Vocabulary: Sendable {
  /// The name that standards refer to.
  public let id: String
  public let title: LocalizedText?
  /// Named lists of words, in the order of the file.
  public let words: [Words]
  /// What texts call countries, in the order of the file.
  public let countries: [Country]
  /// The record types, each before the blocks nested in it.
  public let records: [RecordDefinition]
  /// The top-level keys of a description.
  public let facts: [FieldDefinition]
  public let constants: [ConstantDefinition]
  public let derivedFacts: [DerivedFact]
  /// What a document is that is given without a description; `nil` if the vocabulary does not say.
  public let loneDocument: LoneDocument?
  /// The record types, facts, constants, derived facts and `as_of` for expressions.
  public let environment: Environment
  /// What was noticed while loading and is no error.
  public let diagnostics: [Diagnostic]
  /// The folder that it was read from; `nil` if it comes from no file.
  public let source: Source?

  private let recordNumbers: [String: Int]
  private let factNumbers: [String: Int]
  private let wordsByName: [String: Words]

  init(
    id: String, title: LocalizedText?, words: [Words], countries: [Country],
    records: [RecordDefinition], facts: [FieldDefinition], constants: [ConstantDefinition],
    derivedFacts: [DerivedFact],
    loneDocument: LoneDocument?, environment: Environment, diagnostics: [Diagnostic],
    source: Source?
  ) {
    self.id = id
    self.title = title
    self.words = words
    self.countries = countries
    self.records = records
    self.facts = facts
    self.constants = constants
    self.derivedFacts = derivedFacts
    self.loneDocument = loneDocument
    self.environment = environment
    self.diagnostics = diagnostics
    self.source = source
    recordNumbers = Dictionary(
      records.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    factNumbers = Dictionary(
      facts.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let inline = (records.flatMap(\.fields) + facts).compactMap(\.type.declaredWords)
    wordsByName = Dictionary(
      (words + inline).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

// MARK: - Looking up

extension Vocabulary {
  /// The record type with a name, or `nil`.
  public func record(_ name: String) -> RecordDefinition? {
    recordNumbers[name].map { records[$0] }
  }

  /// The top-level fact with a name, or `nil`.
  public func fact(_ name: String) -> FieldDefinition? { factNumbers[name].map { facts[$0] } }

  /// The list of words with a name: a shared list's own, or the path of the only field that has
  /// it, such as `consent.form`.  It is the name of the `WordList` in types of expressions.
  public func words(named name: String) -> Words? { wordsByName[name] }

  /// The field at a path without identifiers and indices, from a top-level fact or a record type:
  /// `consents.withdraw.steps`, `consent.withdraw.steps`.
  public func field(at path: String) -> FieldDefinition? {
    let names = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let first = names.first else { return nil }
    var record = self.record(first)
    var field: FieldDefinition?
    if let fact = fact(first) {
      field = fact
      record = fact.type.recordName.flatMap(self.record)
    }
    for name in names.dropFirst() {
      field = record?[name]
      record = field?.type.recordName.flatMap(self.record)
    }
    return field
  }
}
