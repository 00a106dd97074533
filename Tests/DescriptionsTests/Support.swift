import CEL
import Descriptions
import LocatedYAML
import Vocabularies

/// A small vocabulary with every type, every policy for absent facts, and a reference each way.
func testVocabulary() throws -> Vocabulary {
  try Vocabulary(
    YAML.parse(
      """
      format: vocabulary/1
      id: test
      words:
        basis: {consent: {en: Consent, zh: 同意}, law: {en: Law, zh: 法律}}
      records:
        way:
          fields:
            steps: {type: integer, question: How many steps?}
            channel: {type: word, words: {app: {en: App, zh: 应用}, letter: {en: Letter, zh: 信函}}}
        consent:
          fields:
            id: {type: id}
            name: {type: text}
            preticked: {type: boolean}
            basis: {type: word, words: basis}
            for_purposes: {type: list(reference(purpose))}
            grant: {type: way}
            withdraw: {type: way}
            again: {type: period, words: {never: Never, on_event: On an event}}
            asked: {type: date}
            next: {type: date, ahead: true}
            tells: {type: list(word), words: basis}
            overruled: {type: boolean, absent: none}
            copies: {type: integer, absent: 1}
            languages: {type: list(text), absent: []}
            share: {type: number}
            document: {type: path}
        purpose:
          fields:
            id: {type: id}
            consent: {type: reference(consent)}
        activity:
          label: id
          fields:
            id: {type: id}
            purposes: {type: list(purpose)}
            uses:
              type: list(record)
              fields:
                data: {type: text}
                needed: {type: boolean}
      facts:
        consents: {type: list(consent), title: Consents}
        activities: {type: list(activity)}
        rights:
          type: record
          fields:
            close: {type: way}
            log_kept: {type: boolean}
        country: {type: country}
        staff: {type: integer, absent: none}
      """, file: "v.yaml"))
}

/// A description with the given facts.
func description(_ facts: String, asOf: String? = nil) throws -> Description {
  try Description(
    facts: YAML.parse(facts, file: "d.yaml"), vocabulary: testVocabulary(),
    asOf: asOf.map { try CalendarDate($0) })
}

/// What an expression comes to over a description: its value, `unknown:` with the missing facts'
/// paths, or `error`.
func outcome(_ expression: String, _ description: Description) throws -> String {
  let program = try description.vocabulary.environment.compile(expression)
  switch program.evaluate(in: description.activation) {
  case .value(let value): return "\(value)"
  case .unknown(let attributes):
    let paths = attributes.map { description.fact($0.id)?.path.description ?? "?" }
    return "unknown: " + paths.joined(separator: " ")
  case .error: return "error"
  }
}

/// What is wrong with a description, each as `line:column id hint`.
func problems(_ facts: String) throws -> [String] {
  do {
    return try description(facts).diagnostics.map(short)
  } catch let error as DiagnosticsError {
    return error.diagnostics.map(short)
  }
}

private func short(_ diagnostic: Diagnostic) -> String {
  let place = "\(diagnostic.place.line):\(diagnostic.place.column)"
  return [place, diagnostic.id.rawValue, diagnostic.hint].compactMap(\.self)
    .joined(separator: " ")
}
