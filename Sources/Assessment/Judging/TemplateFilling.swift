import CEL
import Descriptions
import Standards
import Vocabularies

extension FactLookup {
  /// Fills the values for a subject into a text.
  func fill(
    _ template: TextTemplate, _ arguments: [Value], using evaluator: Evaluator
  ) -> LocalizedText? {
    LocalizedText(
      template.translations.map { translation in
        let language = translation.language ?? .english
        let parts = translation.parts.map { part in
          switch part {
          case .text(let text): text
          case .expression(let program):
            text(of: program, arguments, in: language, using: evaluator)
          }
        }
        return LocalizedText.Translation(translation.language, parts.joined())
      })
  }

  private func text(
    of program: Program, _ arguments: [Value], in language: Language, using evaluator: Evaluator
  ) -> String {
    switch program.evaluate(in: description.activation, arguments, using: evaluator) {
    case .value(let value):
      // Texts of the company's may be there in the reader's language.
      if value.isText, let fact = fact(readBy: program, arguments, evaluator),
        let written = fact.text(in: language)
      {
        return written
      }
      return text(of: value, words: words(of: program.resultType), in: language)
    case .unknown(let attributes):
      let state = attributes.first.map { openFact($0.id).state } ?? .notAnswered
      return Phrases(language).standIn(for: state)
    case .error: return Phrases(language).notStated
    }
  }

  /// The one fact that an expression such as `consent.name` consists of.
  private func fact(
    readBy program: Program, _ arguments: [Value], _ evaluator: Evaluator
  ) -> FactReference? {
    let explanation = program.explain(in: description.activation, arguments, using: evaluator)
    guard let use = explanation.conditions.first?.facts.first, use.text == program.source else {
      return nil
    }
    return use.attribute.flatMap(reference)
  }
}

extension Value {
  /// Whether the value is a text, or a list of texts.
  fileprivate var isText: Bool {
    switch self {
    case .string: true
    case .list(let values):
      !values.isEmpty && values.allSatisfy { if case .string = $0 { true } else { false } }
    default: false
    }
  }
}
