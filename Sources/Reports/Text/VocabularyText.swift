import Standards
public import Vocabularies

/// A vocabulary for people in a terminal: its blocks with the keys, titles and words of the fields.
public struct VocabularyText: Sendable {
  private let vocabulary: Vocabulary
  private let outline: FactOutline
  private let presentation: Presentation

  /// A text about a vocabulary.
  ///
  /// - Parameter outline: The facts that it has; all, if it is `nil`.
  public init(
    _ vocabulary: Vocabulary, of outline: FactOutline? = nil,
    presentation: Presentation = Presentation()
  ) {
    self.vocabulary = vocabulary
    self.outline = outline ?? FactOutline(vocabulary)
    self.presentation = presentation
  }

  /// The blocks in the order of a description, each with a line or two for each field.
  public var text: String {
    var page = TextPage(presentation)
    let title = vocabulary.title?.text(in: page.language)
    page.page.paragraph(
      StyledText([vocabulary.id, title].compactMap(\.self).joined(separator: " · "), .strong))
    for block in outline.blocks { page.facts(of: block) }
    return page.page.text
  }
}

extension TextPage {
  fileprivate mutating func facts(of block: FactOutline.Block) {
    let title = (block.fact?.title ?? block.record?.title)?.text(in: language)
    page.section([block.path, title].compactMap(\.self).joined(separator: "  "))
    if let fact = block.fact, block.record == nil { particulars(of: fact, indent: 0) }
    for entry in block.entries {
      let title = entry.field.title.map { "  " + $0.text(in: language) } ?? ""
      page.paragraph(StyledText(entry.key, .strong) + StyledText(title))
      particulars(of: entry.field, indent: 4)
    }
  }

  /// Writes the question and the words of a fact.
  private mutating func particulars(of field: FieldDefinition, indent: Int) {
    if let question = field.question {
      page.paragraph(StyledText(question.text(in: language)), indent: indent)
    }
    if let words = field.type.words {
      let tokens = words.words.map(\.token).joined(separator: " | ")
      page.paragraph(StyledText(tokens, .quiet), indent: indent)
    } else {
      page.paragraph(StyledText(field.type.description, .quiet), indent: indent)
    }
    if field.isComputed {
      page.paragraph(StyledText(wording.foundInDocument, .quiet), indent: indent)
    }
  }
}
