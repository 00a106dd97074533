import LocatedYAML
import Vocabularies

/// What a file says about a fact or block, before its type plays a part.
enum Statement {
  /// Nothing is written.
  case nothing
  case value(Node, Answer)
  case unknown
  case notApplicable(reason: LocalizedText)
  case planned(Node, by: CalendarDate?, owner: LocalizedText?)

  /// Reads the states of a fact: `unknown`, `{value: …, sure: …}`, `{not_applicable: …}`,
  /// `{planned: …, by: …}`.  Anything else is the value itself.
  init(_ node: Node?, _ collector: DiagnosticCollector) {
    guard let node, !node.isNull else {
      self = .nothing
      return
    }
    if let mapping = node.mapping {
      if mapping["not_applicable"] != nil {
        self = Self.notApplicable(node, collector)
        return
      }
      if mapping["planned"] != nil {
        self = Self.planned(node, collector)
        return
      }
      if mapping["value"] != nil {
        self = Self.detailed(node, collector)
        return
      }
    }
    let isUnknown = node.scalar?.text == "unknown"
    self = isUnknown ? .unknown : .value(node, Answer())
  }

  private static func notApplicable(
    _ node: Node, _ collector: DiagnosticCollector
  ) -> Statement {
    let keys = ["not_applicable"]
    guard let reader = MappingReader(node, "a fact that does not apply", keys: keys, collector)
    else { return .nothing }
    let reason = reader.localizedText("not_applicable") ?? LocalizedText("")
    if reason.translations.allSatisfy({ $0.text.utf8.allSatisfy { $0 == UInt8(ascii: " ") } }) {
      collector.error(
        .missingReason, at: reader.place(of: "not_applicable"),
        "`not_applicable` needs a reason",
        hint: "say why it does not apply, so that others can agree or object")
    }
    return .notApplicable(reason: reason)
  }

  private static func planned(
    _ node: Node, _ collector: DiagnosticCollector
  ) -> Statement {
    let keys = ["planned", "by", "owner"]
    guard let reader = MappingReader(node, "a planned fact", keys: keys, collector),
      let plan = reader.required("planned")
    else { return .nothing }
    return .planned(plan, by: reader.date("by"), owner: reader.localizedText("owner"))
  }

  private static func detailed(_ node: Node, _ collector: DiagnosticCollector) -> Statement {
    let keys = ["value", "sure", "note", "evidence"]
    guard let reader = MappingReader(node, "a fact with details", keys: keys, collector) else {
      return .nothing
    }
    let answer = Answer(
      sureness: reader.word("sure", as: Sureness.self) ?? .stated,
      note: reader.localizedText("note"), evidence: reader.texts("evidence"))
    guard let value = reader["value"] else { return .nothing }
    return value.scalar?.text == "unknown" ? .unknown : .value(value, answer)
  }
}
