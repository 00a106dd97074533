import CEL
import LocatedYAML
import Vocabularies

extension RuleReader {
  /// The template of a key; `nil` if the key is not there.
  func template(_ key: String, in mapping: MappingReader) -> TextTemplate? {
    mapping[key].flatMap { template($0, for: key) }
  }

  /// The template of a key that has to be there.
  func requiredTemplate(_ key: String, in mapping: MappingReader) -> TextTemplate? {
    mapping.required(key).flatMap { template($0, for: key) }
  }

  private func template(_ node: Node, for key: String) -> TextTemplate? {
    guard let text = text(node, for: key) else { return nil }
    let translations: [TextTemplate.Translation] = text.translations.compactMap { translation in
      let scalar = translation.language.flatMap { node.mapping?[$0.rawValue] } ?? node
      // Places count in the text as it is written, before folds are taken out of it.
      return parts(of: scalar.scalar?.text ?? translation.text, in: scalar).map { parts in
        TextTemplate.Translation(
          language: translation.language,
          parts: translation.language == .chinese ? parts.map(\.withoutFolds) : parts)
      }
    }
    guard translations.count == text.translations.count else { return nil }
    return TextTemplate(translations: translations, place: node.place)
  }

  /// Compiles the expressions of a text; `nil` if one is wrong.
  private func parts(of text: String, in node: Node) -> [TextTemplate.Part]? {
    var scanner = TemplateScanner(text)
    var parts: [TextTemplate.Part] = []
    var isRight = true
    do {
      while let piece = try scanner.next() {
        switch piece {
        case .text(let text): parts.append(.text(text))
        case .expression(let source, let offset):
          guard let program = printable(source, in: node, offset: offset) else {
            isRight = false
            continue
          }
          parts.append(.expression(program))
        }
      }
    } catch {
      collector.error(
        .format, at: node.place(atOffset: error.offset), error.message,
        hint: "a value is filled in like this: `{consent.id}`")
      return nil
    }
    return isRight ? parts : nil
  }

  /// Compiles an expression whose values can be printed.
  private func printable(_ source: String, in node: Node, offset: Int) -> Program? {
    guard let program = compile(source, in: node, offset: offset) else { return nil }
    guard program.resultType.isPrintable else {
      collector.error(
        .wrongType, at: node.place(atOffset: offset),
        "a value of type \(program.resultType) cannot be filled into a text")
      return nil
    }
    return program
  }
}

extension TextTemplate.Part {
  /// The part without the blanks that YAML puts for line breaks between Chinese characters.
  fileprivate var withoutFolds: Self {
    if case .text(let text) = self { .text(text.withoutFolds) } else { self }
  }
}

extension ValueType {
  /// Whether people can be shown values of this type.
  fileprivate var isPrintable: Bool {
    switch self {
    case .bool, .int, .uint, .double, .string, .word, .timestamp, .duration, .record, .dyn: true
    case .list(let element): element.isPrintable
    default: false
    }
  }
}
