import Standards
import Vocabularies

extension VocabularyReference {
  /// A top-level fact or record type with its fields.
  func section(of block: FactOutline.Block) -> Section {
    let title = (block.fact?.title ?? block.record?.title).map(writer.text)
    let fields = block.entries.isEmpty ? [] : [Block.entries(block.entries.map(entry))]
    return Section(
      block.fact.map { .fact($0.path) } ?? Anchor("block-" + block.path),
      title ?? [.code(block.path)], marks: title == nil ? [] : [.code(block.path)],
      blocks: (block.fact.map(self.blocks) ?? []) + fields)
  }

  private func entry(_ entry: FactOutline.Entry) -> Particular {
    let title = entry.field.title.map { writer.text($0) + [" "] } ?? []
    return Particular(title + [.code(entry.key)], anchor: .fact(entry.field.path)) {
      blocks(about: entry.field)
    }
  }

  /// How to ask for a fact, and everything else that is known of it.
  @ArrayBuilder<Block>
  private func blocks(about field: FieldDefinition) -> [Block] {
    field.question.map { Block.paragraph(writer.text($0)) }
    Block.particulars(particulars(of: field))
  }

  @ArrayBuilder<Particular>
  private func particulars(of field: FieldDefinition) -> [Particular] {
    let (writer, wording) = (self.writer, self.writer.wording)
    Particular(wording.help, field.help.map(writer.text))
    Particular(wording.exampleLabel, field.example.map(writer.text))
    Particular(wording.type, [.text(wording.name(of: field.type, block: title(ofRecord:)))])
    if let words = field.type.words {
      Particular(wording.wordLabel) {
        Block.list(words.words.map { [.code($0.token), " "] + writer.text($0.label) })
      }
    }
    Particular(
      wording.whenLeftOut,
      [
        .text(
          field.isComputed
            ? wording.foundInDocument
            : wording.meaning(of: field.absence, isRequired: field.isRequired))
      ])
    // Conditions read what is in a nested block, not the block.
    if !isNestedBlock(field) { Particular(wording.readBy, readers(of: field)) }
  }

  private func isNestedBlock(_ field: FieldDefinition) -> Bool {
    if case .record = field.type { true } else { false }
  }

  /// What a record type is called.
  private func title(ofRecord name: String) -> String {
    let record = vocabulary.record(name)
    // A block that is declared inside its field goes by the field's title.
    let title = record?.title ?? vocabulary.field(at: name)?.title
    return title?.text(in: writer.language) ?? name
  }

  private func readers(of field: FieldDefinition) -> [Inline] {
    let wording = writer.wording
    let groups = readers[field].map { group -> [Inline] in
      let names = group.readers.map { reader in
        switch reader {
        case .clause(let number): wording.wholeClause(number)
        case .requirement(let id): id
        }
      }
      return [
        .text(group.standard + wording.colon), .quiet([.text(names.joined(separator: ", "))]),
      ]
    }
    return groups.isEmpty
      ? [.quiet([.text(wording.nothingReadsIt)])] : groups.joined(with: ["; "])
  }
}
