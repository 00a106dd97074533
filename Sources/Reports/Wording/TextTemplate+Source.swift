import CEL
import Standards
import Vocabularies

extension TextTemplate {
  /// The template in the reader's language if it has that, else in its first.
  func translation(for language: Language) -> Translation? {
    translations.first { $0.language == language } ?? translations.first
  }

  /// The template as the rule set writes it.
  func source(in language: Language) -> String {
    (translation(for: language)?.parts ?? []).map { part in
      switch part {
      case .text(let text): text
      case .expression(let program): "{\(program.source)}"
      }
    }.joined()
  }
}
