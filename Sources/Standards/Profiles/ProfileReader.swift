import Digests
import LocatedYAML
import Vocabularies

/// Reads a profile out of YAML.
struct ProfileReader {
  private let collector: DiagnosticCollector

  init(_ collector: DiagnosticCollector) { self.collector = collector }

  func profile(ofFile file: YAMLFile) -> Profile? {
    let keys = [
      "format", "standard", "title", "by", "include", "exclude", "parameters", "severity",
    ]
    guard let reader = MappingReader(file.root, "a profile", keys: keys, collector),
      reader.checkFormat("profile/1")
    else { return nil }
    let standard = reader.required("standard").flatMap { named($0, "standard") }
    let title = reader.requiredLocalizedText("title")
    let by = reader.requiredLocalizedText("by")
    let inclusion = reader["include"].flatMap(inclusion)
    let exclusions = reader.elements("exclude").compactMap(exclusion)
    let settings = reader.entries("parameters").compactMap(setting)
    let weightings = weightings(reader.elements("severity"))
    guard let standard, let title, let by else { return nil }
    return Profile(
      standard: standard.text, title: title, by: by, inclusion: inclusion,
      exclusions: exclusions, settings: settings, weightings: weightings, place: standard.place,
      source: Source(file.source))
  }

  private func inclusion(_ node: Node) -> Profile.Inclusion? {
    guard
      let reader = MappingReader(
        node, "what is included", keys: ["requirements", "reason"], collector)
    else { return nil }
    let names = reader.elements("requirements").compactMap { named($0, "requirements") }
    let reason = reader.requiredLocalizedText("reason")
    guard reader.required("requirements") != nil, let reason else { return nil }
    guard !names.isEmpty else {
      collector.error(
        .missingKey, at: reader.place(of: "requirements"),
        "a profile that includes nothing would leave nothing to judge",
        hint: "name clauses or requirements, or take `include` out")
      return nil
    }
    return Profile.Inclusion(names: names, reason: reason, place: node.place)
  }

  private func exclusion(_ node: Node) -> Profile.Exclusion? {
    guard
      let reader = MappingReader(
        node, "an exclusion", keys: ["requirement", "reason"], collector)
    else { return nil }
    let name = reader.required("requirement").flatMap { named($0, "requirement") }
    let reason = reader.requiredLocalizedText("reason")
    guard let name, let reason else { return nil }
    return Profile.Exclusion(name: name, reason: reason)
  }

  private func setting(_ entry: Mapping.Entry) -> Profile.Setting? {
    guard
      let reader = MappingReader(
        entry.value, "a parameter's value", keys: ["value", "because"], collector)
    else { return nil }
    let node = reader.required("value")
    let value = node.flatMap { ConstantDefinition.readValue($0, collector) }
    let because = reader.requiredLocalizedText("because")
    guard let node, let value, let because else { return nil }
    return Profile.Setting(
      parameter: Profile.Name(text: entry.key, place: entry.keyPlace), value: value,
      because: because, valuePlace: node.place)
  }

  private func weightings(_ nodes: [Node]) -> [Profile.Weighting] {
    var names = UniqueNames(collector)
    return nodes.compactMap(weighting).filter {
      names.insert($0.requirement.text, at: $0.requirement.place, "severity of")
    }
  }

  private func weighting(_ node: Node) -> Profile.Weighting? {
    guard
      let reader = MappingReader(
        node, "a severity", keys: ["requirement", "severity", "because"], collector)
    else { return nil }
    let name = reader.required("requirement").flatMap { named($0, "requirement") }
    let because = reader.requiredLocalizedText("because")
    guard reader.required("severity") != nil,
      let severity = reader.word("severity", as: Severity.self), let name, let because
    else { return nil }
    return Profile.Weighting(requirement: name, gravity: severity.gravity, because: because)
  }

  private func named(_ node: Node, _ key: String) -> Profile.Name? {
    guard let text = node.scalar?.text else {
      collector.error(
        .wrongType, at: node.place, "expected a name for `\(key)`, found \(node.kind)")
      return nil
    }
    return Profile.Name(text: text, place: node.place)
  }
}
