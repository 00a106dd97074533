import LocatedYAML
import Vocabularies

extension RuleReader {
  private static let requirementKeys = [
    "id", "item", "modality", "severity", "since", "source", "text", "each", "when", "applies",
    "checks", "applied_in", "remedy", "evidence", "references", "note",
  ]

  /// Reads a requirement of a clause.
  func requirement(_ node: Node, in clause: ClauseContext) -> Requirement? {
    guard
      let mapping = MappingReader(
        node, "a requirement", keys: Self.requirementKeys, collector),
      let loops = mapping["each"].map(loops) ?? []
    else { return nil }
    var inner = self
    inner.loops = loops
    return inner.requirement(mapping, in: clause)
  }

  private func requirement(_ mapping: MappingReader, in clause: ClauseContext) -> Requirement? {
    let id = mapping.requiredText("id")
    let item = mapping.requiredText("item")
    let modality = requiredWord("modality", in: mapping, as: Modality.self)
    let text = requiredText("text", in: mapping)
    let applicability = applicability(in: mapping)
    let checks = checks(in: mapping)
    let gravity = modality.flatMap { self.gravity(of: $0, in: mapping, clause) }
    let evidence = mapping.elements("evidence").compactMap { self.text($0, for: "evidence") }
    let references = mapping["references"].flatMap { crossReferences($0, in: clause) }
    let since = since(in: mapping)
    let note = self.text("note", in: mapping)
    let remedy = template("remedy", in: mapping)
    let appliedIn = mapping.texts("applied_in")
    let provenance = mapping.word("source", as: Requirement.Provenance.self) ?? .text
    guard let id, let item, let modality, let text else { return nil }
    checkCompleteness(of: modality, in: mapping)
    return Requirement(
      id: id, clause: clause.number, item: item, modality: modality, gravity: gravity,
      since: since ?? clause.since, provenance: provenance, text: text, loops: loops,
      applicability: applicability, checks: checks, remedy: remedy, evidence: evidence,
      references: references ?? clause.references, appliedIn: appliedIn, note: note,
      place: mapping.place)
  }

  /// What a gap weighs.  Only what is binding has a `severity`.
  private func gravity(
    of modality: Modality, in mapping: MappingReader, _ clause: ClauseContext
  ) -> Gravity? {
    let severity = mapping.word("severity", as: Severity.self)
    guard modality.isBinding, !clause.isInformative else {
      if severity != nil {
        let what = clause.isInformative ? "an informative clause" : "`\(modality.rawValue)`"
        collector.error(
          .format, at: mapping.place(of: "severity"),
          "\(what) is not binding, so it has no `severity`")
      }
      return modality.isJudged ? .observation : nil
    }
    return (severity ?? .minor).gravity
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
          .format, at: mapping.place(of: key), "only `may`, `condition` and `info` have `\(key)`")
      }
      return
    }
    for key in ["checks", "remedy", "each", "when"] where mapping[key] != nil {
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

  /// One of a closed list of words that has to be there.
  func requiredWord<Word>(
    _ key: String, in mapping: MappingReader, as type: Word.Type
  ) -> Word? where Word: RawRepresentable<String> & CaseIterable {
    mapping.required(key) == nil ? nil : mapping.word(key, as: type)
  }
}

/// The words for the weight of a nonconformity.
enum Severity: String, CaseIterable {
  case major
  case minor

  var gravity: Gravity {
    switch self {
    case .major: .major
    case .minor: .minor
    }
  }
}
