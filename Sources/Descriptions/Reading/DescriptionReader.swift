import Digests
import LocatedYAML
import Vocabularies

/// Reads a description from its tree: header, facts, evidence, open questions.
struct DescriptionReader {
  /// What a description's `format` says.
  static let format = "process-description/1"

  let vocabulary: Vocabulary
  let collector: DiagnosticCollector
  /// Whether to look for the files that the description points to.
  let looksForFiles: Bool
  /// The facts that only the program fills in.
  var computed = ComputedFacts.stated

  /// - Parameter asOf: The day by which is judged, instead of the one that the header gives.
  /// - Throws: All that is wrong with the description.
  func read(
    _ root: Node, inputs: [Source], asOf: CalendarDate?
  ) throws(DiagnosticsError) -> Description {
    let keys = HeaderReader.keys + vocabulary.facts.map(\.name)
    guard let reader = MappingReader(root, "a description", keys: keys, collector) else {
      throw DiagnosticsError(try collector.finish())
    }
    if reader["format"] != nil { _ = reader.checkFormat(Self.format) }
    let headerReader = HeaderReader(reader, collector)
    let header = headerReader.header()
    let evidence = headerReader.evidence()
    let attestations = headerReader.attestations()
    let openQuestions = headerReader.openQuestions()
    let day = asOf ?? header.asOf

    var facts = FactReader(
      vocabulary, language: header.language ?? .english, computed: computed, collector)
    let activation = facts.read(reader.mapping, at: root.place, asOf: day)
    check(facts.evidence, among: evidence)
    check(attestations.flatMap { one in one.evidence.map { ($0, one.place) } }, among: evidence)
    check(evidence.map { ($0.shows, $0.place) }, among: facts.table)
    check(openQuestions.map { ($0.about, $0.place) }, among: facts.table)
    if let stated = header.asOf {
      check(
        facts.days + evidence.compactMap { one in one.date.map { ($0, one.place) } }, by: stated)
    }
    if looksForFiles {
      for (text, place) in headerReader.paths + facts.paths {
        ReferencedFile(text, at: place)?.check(collector)
      }
    }
    return Description(
      header: header, asOf: day, vocabulary: vocabulary, activation: activation, evidence: evidence,
      attestations: attestations, openQuestions: openQuestions, diagnostics: try collector.finish(),
      inputs: inputs, documents: [], topics: nil, quotesFacts: true, facts: facts.table,
      root: root)
  }

  /// Checks that nothing is stated that has not happened yet.
  private func check(_ days: [(day: CalendarDate, place: Place)], by stated: CalendarDate) {
    for (day, place) in days where day > stated {
      collector.warning(
        .futureDate, at: place, "\(day) lies after \(stated), the day on which the facts are true",
        hint: "write what is only planned as `{planned: …, by: \(day)}`")
    }
  }

  /// Checks that the evidence that facts point to is there.
  private func check(
    _ mentions: [(identifier: String, place: Place)], among evidence: [Evidence]
  ) {
    let known = Set(evidence.map(\.id))
    for mention in mentions where !known.contains(mention.identifier) {
      collector.error(
        .danglingReference, at: mention.place,
        "there is no evidence with the identifier `\(mention.identifier)`",
        hint: .didYouMean(mention.identifier, among: evidence.map(\.id)))
    }
  }

  /// Checks that paths lead to facts.
  private func check(_ mentions: [(path: FactPath?, place: Place)], among table: FactTable) {
    for mention in mentions {
      guard let path = mention.path else { continue }
      do {
        _ = try table.attribute(at: path)
      } catch {
        collector.report(error.warning(at: mention.place))
      }
    }
  }
}
