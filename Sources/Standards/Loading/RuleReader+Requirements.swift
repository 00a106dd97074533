import LocatedYAML
import Vocabularies

extension RuleReader {
  private static let requirementKeys = [
    "id", "item", "modality", "severity", "since", "source", "text", "each", "when", "applies",
    "checks", "applied_in", "remedy", "evidence", "references", "note", "tests",
  ]

  /// Reads a requirement of a clause, with tests that may start from the clause's examples.
  func requirement(_ node: Node, clause: String, examples: [Clause.Example]) -> Requirement? {
    guard
      let mapping = MappingReader(
        node, "a requirement", keys: Self.requirementKeys, collector),
      let loops = mapping["each"].map(loops) ?? []
    else { return nil }
    var inner = self
    inner.loops = loops
    return inner.requirement(mapping, clause: clause, examples: examples)
  }

  private func requirement(
    _ mapping: MappingReader, clause: String, examples: [Clause.Example]
  ) -> Requirement? {
    let id = mapping.requiredText("id")
    let item = mapping.requiredText("item")
    let modality = requiredWord("modality", in: mapping, as: Modality.self)
    let text = requiredText("text", in: mapping)
    let applicability = applicability(in: mapping)
    let checks = checks(in: mapping)
    let gravity = modality.flatMap { self.gravity(of: $0, in: mapping) }
    let evidence = mapping.elements("evidence").compactMap { self.text($0, for: "evidence") }
    let references = mapping.elements("references").compactMap(crossReference)
    let tests = mapping.elements("tests").compactMap {
      test($0, checks: checks, examples: examples)
    }
    let note = self.text("note", in: mapping)
    let remedy = template("remedy", in: mapping)
    let appliedIn = mapping.texts("applied_in")
    let provenance = mapping.word("source", as: Requirement.Provenance.self) ?? .text
    guard let id, let item, let modality, let text else { return nil }
    checkCompleteness(of: modality, in: mapping)
    return Requirement(
      id: id, clause: clause, item: item, modality: modality, gravity: gravity,
      since: mapping.text("since"), provenance: provenance, text: text, loops: loops,
      applicability: applicability, checks: checks, remedy: remedy, evidence: evidence,
      references: references, appliedIn: appliedIn, note: note, tests: tests,
      place: mapping.place)
  }

  /// What a gap weighs.  Only what is binding has a `severity`.
  private func gravity(of modality: Modality, in mapping: MappingReader) -> Gravity? {
    let severity = mapping.word("severity", as: Severity.self)
    guard modality.isBinding else {
      if severity != nil {
        collector.error(
          .format, at: mapping.place(of: "severity"),
          "`\(modality.rawValue)` is not binding, so it has no `severity`")
      }
      return modality.isJudged ? .observation : nil
    }
    return severity == .major ? .major : .minor
  }

  /// Reports what is missing or too much for statements that can and that cannot be violated.
  private func checkCompleteness(of modality: Modality, in mapping: MappingReader) {
    if modality.isJudged {
      if mapping["checks"] == nil {
        collector.error(
          .missingKey, at: mapping.place,
          "a requirement with `modality: \(modality.rawValue)` needs `checks`",
          hint: "where only a person can judge, write a check with `attest`")
      }
      for key in ["applied_in"] where mapping[key] != nil {
        collector.error(
          .format, at: mapping.place(of: key), "only `may` and `info` have `\(key)`")
      }
      return
    }
    for key in ["checks", "tests", "remedy", "each", "when"] where mapping[key] != nil {
      collector.error(
        .format, at: mapping.place(of: key),
        "`\(modality.rawValue)` cannot be violated, so it has no `\(key)`",
        hint: "say in `applied_in` which requirements it takes effect in")
    }
    if mapping.texts("applied_in").isEmpty, mapping["note"] == nil {
      collector.error(
        .missingKey, at: mapping.place,
        "`\(modality.rawValue)` takes effect in requirements, or a `note` says why not",
        hint: "list their identifiers in `applied_in`")
    }
  }

  private func crossReference(_ node: Node) -> CrossReference? {
    guard
      let mapping = MappingReader(
        node, "a reference", keys: ["standard", "article"], collector),
      let standard = mapping.requiredText("standard"),
      let article = mapping.requiredText("article")
    else { return nil }
    return CrossReference(standard: standard, article: article)
  }

  /// One of a closed list of words that has to be there.
  func requiredWord<Word>(
    _ key: String, in mapping: MappingReader, as type: Word.Type
  ) -> Word? where Word: RawRepresentable<String> & CaseIterable {
    mapping.required(key) == nil ? nil : mapping.word(key, as: type)
  }
}

/// The words for the weight of a nonconformity.
private enum Severity: String, CaseIterable {
  case major
  case minor
}
