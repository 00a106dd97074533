import CEL
import LocatedYAML
import Vocabularies

/// Reads facts: checks each against the vocabulary, writes down what is known of it, and lays it
/// out for expressions.
struct FactReader: ~Copyable {
  let vocabulary: Vocabulary
  /// The language of texts that conditions compare.
  let language: Language
  let collector: DiagnosticCollector
  let builder: FactBuilder
  let computed: ComputedFacts

  /// What is known of the facts read so far.
  var table = FactTable()
  /// The entries read so far.
  var index = EntryIndex()
  /// Fields that cannot be filled in before all entries are read.
  var openFields: [(name: String, record: RecordID, fact: ReadFact)] = []
  /// Files that facts point to.
  private(set) var paths: [(text: String, place: Place)] = []
  /// Days that have to have come: those that the company states, without what is planned and what
  /// may lie ahead.
  private(set) var days: [(day: CalendarDate, place: Place)] = []
  /// Pieces of evidence that facts point to.
  private(set) var evidence: [(identifier: String, place: Place)] = []

  init(
    _ vocabulary: Vocabulary, language: Language, computed: ComputedFacts,
    _ collector: DiagnosticCollector
  ) {
    self.vocabulary = vocabulary
    self.language = language
    self.computed = computed
    self.collector = collector
    builder = FactBuilder(vocabulary.environment)
  }

  /// Reads the top-level facts and lays all of them out.
  ///
  /// - Parameters:
  ///   - root: The mapping with the facts; keys that the vocabulary does not declare play no part.
  ///   - place: Where facts belong that are not written.
  ///   - asOf: The day by which is judged.
  mutating func read(_ root: Mapping, at place: Place, asOf: CalendarDate?) -> Activation {
    var variables = ["as_of": readDay(asOf, at: root["as_of"]?.place ?? place)]
    for field in vocabulary.facts {
      let slot = slot(builder.attribute(field.name), .name(field.name), of: nil, field)
      variables[field.name] = read(slot, field.type, root[field.name], in: .stated(at: place))
    }
    for field in openFields {
      builder.set(field.name, of: field.record, to: field.fact.resolved(by: index, collector))
    }
    return builder.activation(variables.mapValues { $0.resolved(by: index, collector) })
  }

  private mutating func readDay(_ day: CalendarDate?, at place: Place) -> ReadFact {
    let slot = slot(builder.attribute("as_of"), .name("as_of"), of: nil, nil)
    guard let day else { return open(slot, .date, .notAnswered, at: place) }
    table.update(
      slot.attribute, .answered(Answer()), at: place, text: LocalizedText(day.description))
    return .fact(.value(.timestamp(day.timestamp)))
  }
}

// MARK: - States

extension FactReader {
  /// A fact that is being read.
  struct Slot {
    let attribute: AttributeID
    let definition: FieldDefinition?
    /// Whether it is an element of a list rather than a field.
    var isElement = false
  }

  /// Opens an entry for a fact.  What is known of it is written down when it has been read.
  mutating func slot(
    _ attribute: AttributeID, _ segment: FactPath.Segment, of parent: AttributeID?,
    _ definition: FieldDefinition?, isElement: Bool = false
  ) -> Slot {
    table.add(attribute, segment, of: parent, definition)
    return Slot(attribute: attribute, definition: definition, isElement: isElement)
  }

  /// Reads what is written for a fact, or finds out what it means that nothing is.
  mutating func read(
    _ slot: Slot, _ type: FieldType, _ node: Node?, in circumstances: Circumstances
  ) -> ReadFact {
    let place = node?.place ?? circumstances.place
    if let definition = slot.definition, definition.isComputed, node == nil {
      return readAbsence(slot, at: place)
    }
    if case .points(let words) = type, let node { return readPoints(slot, words, node) }
    let statement = Statement(node, collector)
    switch (statement, circumstances.unwritten) {
    case (.value(let value, let answer), _):
      evidence += answer.evidence.map { ($0, place) }
      return readValue(slot, type, value, answer, in: circumstances)
    case (_, let state?): return open(slot, type, state, at: circumstances.place)
    case (.nothing, nil): return readAbsence(slot, at: place)
    case (.unknown, nil) where type == .id: return readAbsence(slot, at: place)
    case (.unknown, nil): return open(slot, type, .unknown, at: place)
    case (.notApplicable(let reason), nil):
      let state = FactState.notApplicable(reason: reason)
      guard case .list = type else { return open(slot, type, state, at: place) }
      table.update(slot.attribute, state, at: place)
      return .fact(.list([], at: slot.attribute))
    case (.planned(let plan, let day, let owner), nil):
      return readValue(
        slot, type, plan, Answer(), in: .planned(by: day, owner: owner, at: place))
    }
  }

  /// A fact that nobody stated, in a block that somebody did.
  private mutating func readAbsence(_ slot: Slot, at place: Place) -> ReadFact {
    guard let definition = slot.definition, !slot.isElement else {
      collector.error(
        .wrongType, at: place, "`\(table.path(of: slot.attribute))` has no value",
        hint: "write `unknown` if nobody knows it")
      return .fact(.unknown(slot.attribute))
    }
    if definition.isRequired {
      collector.error(
        .missingKey, at: place, "`\(table.path(of: slot.attribute))` has to be stated",
        hint: "add the key `\(definition.name)`")
    }
    switch definition.absence {
    case .unknown: return open(slot, definition.type, .notAnswered, at: place)
    case .absent:
      table.update(slot.attribute, .byDefault, at: place)
      return .fact(.absent)
    case .emptyList:
      table.update(slot.attribute, .byDefault, at: place)
      if case .points = definition.type {
        return .fact(.map([], at: slot.attribute, isOpen: false))
      }
      return .fact(.list([], at: slot.attribute))
    case .value(let value):
      table.update(slot.attribute, .byDefault, at: place, text: LocalizedText(value.description))
      return .fact(builder.fact(value, at: slot.attribute))
    }
  }

  /// A fact whose value nobody knows.  All that is in it is in the same state.
  mutating func open(
    _ slot: Slot, _ type: FieldType, _ state: FactState, at place: Place
  ) -> ReadFact {
    table.update(slot.attribute, state, at: place)
    guard case .record(let name) = type, let definition = vocabulary.record(name),
      let record = builder.record(name, at: slot.attribute, isStated: false)
    else { return .fact(.unknown(slot.attribute)) }
    readFields(definition, of: record, at: slot.attribute, nil, in: .open(state, at: place))
    return .fact(.record(record))
  }
}

// MARK: - Single values

extension FactReader {
  private mutating func readValue(
    _ slot: Slot, _ type: FieldType, _ node: Node, _ answer: Answer,
    in circumstances: Circumstances
  ) -> ReadFact {
    switch type {
    case .list(let element): readList(slot, of: element, node, answer, in: circumstances)
    case .record(let name): readRecord(slot, name, node, answer, in: circumstances)
    default: readSingle(slot, type, node, answer, in: circumstances)
    }
  }

  private mutating func readSingle(
    _ slot: Slot, _ type: FieldType, _ node: Node, _ answer: Answer,
    in circumstances: Circumstances
  ) -> ReadFact {
    do {
      let (fact, text) = try single(type, node, at: slot.attribute)
      guard let plan = circumstances.plan(text) else {
        table.update(slot.attribute, .answered(answer), at: node.place, text: text)
        if type == .date, slot.definition?.mayLieAhead != true,
          let day = try? CalendarDate(text.text(in: language))
        {
          days.append((day, node.place))
        }
        return fact
      }
      table.update(slot.attribute, plan, at: node.place)
      // What is planned is not in force, so nobody knows it; but a planned entry has a name.
      return type == .id ? fact : .fact(.unknown(slot.attribute))
    } catch {
      report(error, at: node.place, slot)
      return .fact(.unknown(slot.attribute))
    }
  }

  private mutating func single(
    _ type: FieldType, _ node: Node, at attribute: AttributeID
  ) throws(ValueMismatch) -> (ReadFact, LocalizedText) {
    if case .text = type, node.isLocalized, let text = node.localizedText(collector) {
      return (.fact(.value(.string(text.text(in: language)))), text)
    }
    let text = LocalizedText(node.scalar?.text ?? "")
    if case .reference(let name) = type {
      let identifier = try FieldType.id.value(of: node).description
      let reference = Reference(
        type: name, identifier: identifier, place: node.place, attribute: attribute)
      return (.reference(reference), text)
    }
    let value = try type.value(of: node)
    if case .path = type { paths.append((value.description, node.place)) }
    return (.fact(builder.fact(value, at: attribute)), text)
  }

  /// Reports a value that does not fit the fact.
  func report(_ mismatch: ValueMismatch, at place: Place, _ slot: Slot) {
    collector.report(mismatch.diagnostic(at: place, for: "`\(table.path(of: slot.attribute))`"))
  }
}
