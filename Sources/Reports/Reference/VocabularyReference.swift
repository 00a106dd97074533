public import Standards
public import Vocabularies

/// Everything that a vocabulary says, for people who state facts and for those who write rules.
public struct VocabularyReference: Reference, Sendable {
  let vocabulary: Vocabulary
  let outline: FactOutline
  let readers: FactReaders
  private let isComplete: Bool
  private let reportLanguage: ReportLanguage

  /// A reference of a vocabulary.
  ///
  /// - Parameters:
  ///   - outline: The facts that it has; all, if it is `nil`.
  ///   - ruleSets: Those whose requirements are named with the facts that they read.
  public init(
    _ vocabulary: Vocabulary, of outline: FactOutline? = nil, readBy ruleSets: [RuleSet],
    language: ReportLanguage = .english
  ) {
    self.vocabulary = vocabulary
    self.outline = outline ?? FactOutline(vocabulary)
    isComplete = outline == nil
    readers = FactReaders(ruleSets, of: vocabulary)
    reportLanguage = language
  }

  public var markdown: String { document.markdown }
  public var html: String { document.html }
  public var library: String? { nil }

  var writer: ReferenceWriter { ReferenceWriter(reportLanguage) }

  private var document: Document {
    let (writer, wording) = (self.writer, self.writer.wording)
    return Document(
      language: writer.language,
      title: vocabulary.title?.text(in: writer.language) ?? vocabulary.id,
      subtitle: [.text(wording.vocabulary + " "), .code(vocabulary.id)],
      contentsTitle: wording.contents,
      sections: [
        Section(
          Anchor("how-to-read"), [.text(wording.howToRead)],
          blocks: [.paragraph([.text(wording.vocabularyGuide)])]),
        Section(Anchor("facts"), [.text(wording.facts)], sections: outline.blocks.map(section)),
      ] + (isComplete ? shared : []),
      closing: [.text(wording.madeBy("\(Engine.name) \(Engine.version)", from: vocabulary.id))])
  }

  /// Constants and definitions, where there are some.
  private var shared: [Section] {
    let (writer, wording) = (self.writer, self.writer.wording)
    let constants = vocabulary.constants.map { constant in
      Particular([.code(constant.name)], anchor: .figure(constant.name)) {
        constant.title.map { Block.paragraph(writer.text($0)) }
        writer.block(of: constant.value)
      }
    }
    let definitions = vocabulary.derivedFacts.map { definition in
      Particular([.code(writer.signature(of: definition))], anchor: .definition(definition.name)) {
        definition.title.map { Block.paragraph(writer.text($0)) }
        Block.code(definition.source)
      }
    }
    return [
      writer.section(Anchor("constants"), wording.constants, constants),
      writer.section(Anchor("definitions"), wording.definitions, definitions),
    ].compactMap(\.self)
  }
}
