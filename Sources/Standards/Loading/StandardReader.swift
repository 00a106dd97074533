import CEL
import LocatedYAML
import Vocabularies

/// Reads `standard.yaml`.
struct StandardReader {
  private static let keys = [
    "format", "kind", "id", "number", "edition", "title", "issuer", "issued", "effective",
    "replaces",
    "status", "vocabulary", "note", "parameters", "define",
  ]

  private let mapping: MappingReader
  private let collector: DiagnosticCollector

  /// Prepares to read a file; `nil` if it is something else, which is reported.
  init?(_ root: Node, _ collector: DiagnosticCollector) {
    guard let mapping = MappingReader(root, "a standard", keys: Self.keys, collector),
      mapping.checkFormat("standard/1")
    else { return nil }
    self.mapping = mapping
    self.collector = collector
  }

  /// The identifier of the vocabulary, and where it stands.
  var vocabulary: (id: String, place: Place)? {
    mapping.requiredText("vocabulary").map { ($0, mapping["vocabulary"]?.place ?? mapping.place) }
  }

  /// The identifier of the standard, if it has one.
  var id: String? { mapping["id"]?.scalar?.text }

  /// What the file holds.
  struct Result {
    let standard: Standard
    /// Reads the rules.
    let rules: RuleReader
    /// The figures that rules use instead of the standard's own.
    let settings: [Tailoring.Setting]
  }

  /// Reads the standard, and makes its parameters and derived facts known to an environment.
  ///
  /// - Parameter tailor: Chooses other figures.
  /// - Returns: `nil` if what everything else needs is missing, which is reported.
  func read(_ vocabulary: Vocabulary, _ tailor: Tailor?) -> Result? {
    let id = mapping.requiredText("id")
    let number = mapping.requiredText("number")
    let edition = mapping.requiredText("edition")
    let title = mapping.requiredLocalizedText("title")
    var environment = vocabulary.environment
    let texts = RuleReader(
      environment: environment, languages: title?.languages ?? [], collector: collector)
    let parameters = mapping.entries("parameters").compactMap {
      parameter($0, vocabulary: vocabulary, texts: texts)
    }
    for parameter in parameters { environment.declareConstant(parameter.name, parameter.value) }
    let settings = tailor?.settings(of: parameters) ?? []
    for setting in settings {
      environment.declareConstant(setting.parameter.name, setting.value)
    }
    let derivedFacts = vocabulary.readDerivedFacts(
      mapping.entries("define"), taken: Set(parameters.map(\.name)), into: &environment,
      collector)
    let issuer = texts.text("issuer", in: mapping)
    let status = texts.text("status", in: mapping)
    let note = texts.text("note", in: mapping)
    let issued = mapping.date("issued")
    let effective = mapping.date("effective")
    guard let id, let number, let edition, let title else { return nil }
    let standard = Standard(
      kind: mapping.word("kind", as: Standard.Kind.self) ?? .standard, id: id, number: number,
      edition: edition, title: title, issuer: issuer, issued: issued,
      effective: effective, predecessor: mapping["replaces"].flatMap(predecessor), status: status,
      vocabulary: vocabulary.id, note: note, parameters: parameters, derivedFacts: derivedFacts,
      place: mapping.place)
    let rules = RuleReader(
      environment: environment, languages: title.languages, collector: collector)
    return Result(standard: standard, rules: rules, settings: settings)
  }

  private func predecessor(_ node: Node) -> Standard.Predecessor? {
    guard
      let mapping = MappingReader(
        node, "a replaced edition", keys: ["number", "edition", "issued", "effective"], collector),
      let number = mapping.requiredText("number"), let edition = mapping.requiredText("edition")
    else { return nil }
    return Standard.Predecessor(
      number: number, edition: edition, issued: mapping.date("issued"),
      effective: mapping.date("effective"))
  }

  private func parameter(
    _ entry: Mapping.Entry, vocabulary: Vocabulary, texts: RuleReader
  ) -> Standard.Parameter? {
    let names =
      vocabulary.facts.map(\.name) + vocabulary.constants.map(\.name)
      + vocabulary.derivedFacts.map(\.name)
    DeclaredName.check(
      entry.key, at: entry.keyPlace, taken: Set(names),
      because: "the vocabulary has the name already", collector)
    guard
      let mapping = MappingReader(
        entry.value, "a parameter", keys: ["value", "title", "source", "because"], collector)
    else { return nil }
    let value = mapping.required("value").flatMap {
      ConstantDefinition.readValue($0, collector)
    }
    let title = texts.requiredText("title", in: mapping)
    let source = texts.requiredWord("source", in: mapping, as: Standard.Parameter.Source.self)
    let because = texts.text("because", in: mapping)
    if source == .ours, mapping["because"] == nil {
      collector.error(
        .missingKey, at: mapping.place,
        "the parameter `\(entry.key)` is not from the standard, so it needs a reason",
        hint: "say in `because` why the value was chosen")
    }
    guard let value, let title, let source else { return nil }
    return Standard.Parameter(
      name: entry.key, value: value, title: title, source: source, because: because,
      place: entry.keyPlace)
  }
}
