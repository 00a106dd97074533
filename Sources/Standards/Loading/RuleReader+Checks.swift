import LocatedYAML
import Vocabularies

extension RuleReader {
  /// Reads the checks of a requirement, each with an identifier of its own.
  func checks(in mapping: MappingReader) -> [Check] {
    var names = UniqueNames(collector)
    return mapping.elements("checks").compactMap(check).filter {
      names.insert($0.id, at: $0.place, "check")
    }
  }

  private func check(_ node: Node) -> Check? {
    guard
      let mapping = MappingReader(
        node, "a check", keys: ["id", "when", "expect", "gap", "attest"], collector)
    else { return nil }
    let id = mapping.requiredText("id")
    let condition = condition("when", in: mapping)
    guard let judgement = judgement(in: mapping), let id else { return nil }
    return Check(id: id, condition: condition, judgement: judgement, place: node.place)
  }

  private func judgement(in mapping: MappingReader) -> Check.Judgement? {
    if let node = mapping["attest"] {
      for key in ["expect", "gap"] where mapping[key] != nil {
        collector.error(
          .format, at: mapping.place(of: key),
          "a check that a person judges by `attest` has no `\(key)`")
      }
      return attestation(node).map(Check.Judgement.attestation)
    }
    guard mapping["expect"] != nil else {
      collector.error(
        .missingKey, at: mapping.place, "a check needs `expect`, or `attest` if a person judges")
      return nil
    }
    let expectation = condition("expect", in: mapping)
    guard let gap = requiredTemplate("gap", in: mapping), let expectation else { return nil }
    return .expectation(expectation, gap: gap)
  }

  private func attestation(_ node: Node) -> Check.Attestation? {
    guard
      let mapping = MappingReader(
        node, "an attestation", keys: ["question", "look_at"], collector),
      let question = requiredTemplate("question", in: mapping)
    else { return nil }
    return Check.Attestation(question: question, lookAt: template("look_at", in: mapping))
  }
}
