import CEL
import LocatedYAML
import Vocabularies

/// Reads the parts of a rule set out of YAML, compiles their expressions and reports what is wrong.
struct RuleReader {
  /// What expressions may mention.
  let environment: Environment
  /// The languages that every text has to be there in.
  let languages: [Language]
  let collector: DiagnosticCollector
  /// The subject loops around what is being read, outermost first.
  var loops: [SubjectLoop] = []

  /// What expressions take as arguments.
  var parameters: [Parameter] { loops.map(\.parameter) }
}

// MARK: - Texts

extension RuleReader {
  /// The text of a key in all languages of the rule set; `nil` if the key is not there.
  func text(_ key: String, in mapping: MappingReader) -> LocalizedText? {
    mapping[key].flatMap { text($0, for: key) }
  }

  /// The text of a key that has to be there, in all languages of the rule set.
  func requiredText(_ key: String, in mapping: MappingReader) -> LocalizedText? {
    mapping.required(key).flatMap { text($0, for: key) }
  }

  /// A text in all languages of the rule set.
  func text(_ node: Node, for key: String) -> LocalizedText? {
    guard let text = node.localizedText(collector) else { return nil }
    requireLanguages(text.languages, at: node.place, for: key)
    return text
  }

  /// Reports the languages of the rule set that a text lacks.
  func requireLanguages(_ found: [Language], at place: Place, for key: String) {
    let missing = languages.filter { !found.contains($0) }.map(\.rawValue)
    guard !missing.isEmpty else { return }
    let form = languages.map { "\($0.rawValue): …" }.joined(separator: ", ")
    collector.error(
      .missingLanguage, at: place, "the text of `\(key)` is missing in \(missing.listed())",
      hint: "the title of the standard has these languages, so each text needs them: {\(form)}")
  }
}

// MARK: - Expressions

extension RuleReader {
  /// A condition over the facts and the subjects of the loops; `nil` if the key is not there.
  func condition(_ key: String, in mapping: MappingReader) -> Condition? {
    mapping[key].flatMap { condition($0, for: key) }
  }

  /// A condition over the facts and the subjects of the loops.
  func condition(_ node: Node, for key: String) -> Condition? {
    guard let source = node.scalar?.text else {
      collector.error(
        .wrongType, at: node.place, "expected an expression for `\(key)`, found \(node.kind)")
      return nil
    }
    return compile(source, in: node, expecting: .bool).map {
      Condition(program: $0, place: node.place)
    }
  }

  /// `when` together with `applies`, its meaning for people.
  func applicability(in mapping: MappingReader) -> Applicability? {
    let inWords = text("applies", in: mapping)
    guard let condition = condition("when", in: mapping) else {
      if inWords != nil, mapping["when"] == nil {
        collector.error(
          .missingKey, at: mapping.place(of: "applies"),
          "`applies` explains a `when`, but none is there")
      }
      return nil
    }
    guard let inWords else {
      collector.error(
        .missingKey, at: condition.place, "a `when` needs its meaning for people",
        hint: "say in `applies` when the requirement is to be kept")
      return nil
    }
    return Applicability(condition: condition, inWords: inWords)
  }

  /// Compiles an expression that begins `offset` UTF-8 bytes into a scalar's text.
  func compile(
    _ source: String, in node: Node, offset: Int = 0, expecting type: ValueType? = nil
  ) -> Program? {
    do {
      return try environment.compile(source, parameters: parameters, expecting: type)
    } catch {
      for issue in error.issues {
        collector.report(Diagnostic(issue, in: node, offset: offset))
      }
      return nil
    }
  }
}
