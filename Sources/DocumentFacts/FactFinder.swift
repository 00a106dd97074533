import Descriptions
import Documents
import LocatedYAML
import Topics
import Vocabularies

/// Finds facts about blocks in their documents.
struct FactFinder {
  private let description: Description
  private let topics: TopicSet?
  private let entries: [String: NamedEntries]
  private let countries: CountrySearches

  /// Prepares to find facts; without topics, no points are looked for.
  init(_ description: Description, topics: TopicSet?) {
    self.description = description
    self.topics = topics
    countries = CountrySearches(description.vocabulary.countries)
    let fields = description.vocabulary.records.flatMap(\.fields)
    let names = fields.flatMap { field -> [String] in
      switch field.computation {
      case .names, .marks: [field.type.recordName].compactMap(\.self)
      case .periods, .listedNames:
        [description.vocabulary.referenceField(of: field)?.type.recordName].compactMap(\.self)
      default: []
      }
    }
    entries = Dictionary(
      uniqueKeysWithValues: Set(names).map { name in
        (name, NamedEntries(of: name, in: description))
      })
  }

  /// The facts about a block that are found in its document, by their paths.
  ///
  /// - Throws: What is wrong with the topics.
  func facts(
    about block: DocumentedBlock, in document: PolicyDocument
  ) throws(DiagnosticsError) -> [FactPath: Node] {
    let fields = block.record.fields
    let needsFindings = fields.contains { [.points, .channels].contains($0.computation) }
    let findings = needsFindings ? try topics?.findings(in: document) : nil
    var facts: [FactPath: Node] = [:]
    for field in fields {
      guard let node = fact(field, about: block, in: document, findings ?? []) else { continue }
      facts[FactPath(block.path.segments + [.name(field.name)])] = node
    }
    return facts
  }

  private func fact(
    _ field: FieldDefinition, about block: DocumentedBlock, in document: PolicyDocument,
    _ findings: [TopicFinding]
  ) -> Node? {
    switch field.computation {
    case nil: nil
    case .points: points(field, about: block, in: document, findings)
    case .language: document.language.map { .text($0.rawValue, at: document.start) }
    case .updated: DayFinder.day(.updated, in: document).map(Node.day)
    case .inEffect: DayFinder.day(.inEffect, in: document).map(Node.day)
    case .names: names(field, in: document)
    case .marks: marks(field, in: document)
    case .listedNames: listedNames(field, in: document)
    case .periods: periods(field, in: document)
    case .countries: .list(countries[document.language].codes(in: document), in: document)
    case .destinations:
      DestinationFinder(countries[document.language], in: document.language).flatMap { finder in
        record(of: field)?.blocks(finder.destinations(in: document).map(\.parts), in: document)
      }
    case .denialOfExport: ExportDenial.found(in: document).map { .text($0.sentence, at: $0.place) }
    case .channels: channels(field, by: findings, in: document)
    case .addresses:
      .list(
        ContactFinder.addresses(in: document).map { .text($0.address, at: $0.place) },
        at: document.start)
    case .wordCount: .integer(TextMeasures.wordCount(of: document), at: document.start)
    case .headings:
      .list(
        TextMeasures.headings(of: document).map { .text($0.text, at: $0.place) },
        at: document.start)
    case .sweepingWords: sweepingWords(in: document)
    }
  }

  /// The points that the document makes; `nil` if none could be looked for.
  private func points(
    _ field: FieldDefinition, about block: DocumentedBlock, in document: PolicyDocument,
    _ findings: [TopicFinding]
  ) -> Node? {
    guard case .points(let words) = field.type else { return nil }
    guard findings.contains(where: { $0.answer != .unknown }) else { return nil }
    let finder = PointFinder(words: words, stated: description.statedWords(words, in: block))
    return finder.points(by: findings, in: document)
  }

  /// The entries that the document names, each where it does so first.
  private func names(_ field: FieldDefinition, in document: PolicyDocument) -> Node? {
    guard let entries = field.type.recordName.flatMap({ self.entries[$0] }) else { return nil }
    var seen: Set<Int> = []
    var nodes: [Node] = []
    for passage in document.passages {
      let text = ComparableText(passage.text)
      for hit in entries.search.hits(in: text) where seen.insert(hit.entry).inserted {
        let place = passage.place(at: text.originalOffset(of: hit.range.lowerBound))
        nodes.append(.text(entries.identifiers[hit.entry], at: place))
      }
    }
    return .list(nodes, at: document.start)
  }

  /// The channels that the document gives for the points that the field's blocks have.
  private func channels(
    _ field: FieldDefinition, by findings: [TopicFinding], in document: PolicyDocument
  ) -> Node? {
    guard let record = record(of: field),
      let points = record.fields.lazy.compactMap({ field in
        if case .word(let words) = field.type { words } else { nil }
      }).first
    else { return nil }
    let findings = findings.filter { finding in
      finding.topic.points.contains { points.label(of: $0) != nil }
    }
    return record.blocks(
      ChannelFinder(document).channels(by: findings).map(\.parts), in: document)
  }

  /// The entries that the document marks as sensitive; `nil` if it cannot be told.
  private func marks(_ field: FieldDefinition, in document: PolicyDocument) -> Node? {
    guard let entries = field.type.recordName.flatMap({ self.entries[$0] }),
      let marks = MarkFinder(entries.search, in: document).marks()
    else { return nil }
    return .list(
      marks.map { .text(entries.identifiers[$0.entry], at: $0.place) }, at: document.start)
  }

  /// What the document's tables of recipients list; `nil` if the description has no recipients that
  /// they could be.
  private func listedNames(_ field: FieldDefinition, in document: PolicyDocument) -> Node? {
    guard
      let entries = description.vocabulary.referenceField(of: field)?.type.recordName
        .flatMap({ self.entries[$0] }), !entries.identifiers.isEmpty
    else { return nil }
    let listed = ListedNameFinder(entries.search).listed(in: document)
    return record(of: field)?.blocks(
      listed.map { finding in
        [FoundPart.text(finding.name, finding.place)]
          + (finding.entry.map { [.reference(entries.identifiers[$0], finding.place)] } ?? [])
      }, in: document)
  }

  /// The type of the blocks that a field has.
  private func record(of field: FieldDefinition) -> RecordDefinition? {
    field.type.recordName.flatMap(description.vocabulary.record)
  }

  /// The sweeping words, standing where the first of them does.
  private func sweepingWords(in document: PolicyDocument) -> Node {
    let nodes = SweepingWords.found(in: document).map { Node.text($0.words, at: $0.place) }
    return .list(nodes, at: nodes.first?.place ?? document.start)
  }

  /// How long the document says that the entries are kept.
  private func periods(_ field: FieldDefinition, in document: PolicyDocument) -> Node? {
    guard let fields = description.vocabulary.periodFields(of: field),
      let entries = fields.entry.type.recordName.flatMap({ self.entries[$0] })
    else { return nil }
    let finder = PeriodFinder(
      entries.search, untilEvent: fields.period.type.words?.words.first?.token)
    let nodes = finder.periods(in: document).map { finding in
      Node.block(
        [
          (fields.entry.name, .text(entries.identifiers[finding.entry], at: finding.place)),
          (fields.period.name, .text(finding.period, at: finding.place)),
        ], at: finding.place)
    }
    return .list(nodes, at: document.start)
  }
}

extension Description {
  /// The words of a list that a block states in a field of its own; `nil` if it states none.
  fileprivate func statedWords(_ words: Words, in block: DocumentedBlock) -> Set<String>? {
    guard
      let field = block.record.fields.first(where: { $0.type == .list(.word(words)) }),
      let list = attribute(at: FactPath(block.path.segments + [.name(field.name)])).flatMap(fact)
    else { return nil }
    switch list.state {
    case .answered, .empty, .notApplicable: break
    default: return nil
    }
    let elements = facts(for: [field]).filter {
      $0.path.segments.dropLast() == list.path.segments[...]
    }
    return Set(elements.compactMap { $0.text?.text(in: .english) })
  }
}

extension Node {
  fileprivate static func day(_ found: (day: CalendarDate, place: Place)) -> Node {
    .text(found.day.description, at: found.place)
  }

  /// Countries, standing where the first of them does.
  fileprivate static func list(_ codes: [CodeAtPlace], in document: PolicyDocument) -> Node {
    let nodes = codes.map { Node.text($0.code, at: $0.place) }
    return .list(nodes, at: nodes.first?.place ?? document.start)
  }
}

extension Vocabulary {
  /// The fields of the blocks that a field of periods has: what is kept, and for how long.
  fileprivate func periodFields(
    of field: FieldDefinition
  ) -> (entry: FieldDefinition, period: FieldDefinition)? {
    guard field.computation == .periods,
      let fields = field.type.recordName.flatMap(record)?.fields,
      let entry = referenceField(of: field),
      let period = fields.first(where: { if case .period = $0.type { true } else { false } })
    else { return nil }
    return (entry, period)
  }

  /// The field of the blocks that a field has which points to an entry.
  fileprivate func referenceField(of field: FieldDefinition) -> FieldDefinition? {
    field.type.recordName.flatMap(record)?.fields
      .first { if case .reference = $0.type { true } else { false } }
  }
}
