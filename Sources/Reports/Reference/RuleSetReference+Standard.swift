import CEL
import Standards
import Vocabularies

extension RuleSetReference {
  /// What the standard is.
  var aboutTheStandard: Section {
    let (writer, standard) = (self.writer, ruleSet.standard)
    let wording = writer.wording
    let predecessor = standard.predecessor.map {
      wording.predecessor(
        $0.number, issued: $0.issued?.description, effective: $0.effective?.description)
    }
    let particulars = [
      Particular(wording.number, [.text(standard.number)]),
      Particular(wording.titleLabel) {
        for translation in standard.title.translations {
          Block.paragraph([.text(translation.text, translation.language)])
        }
      },
      Particular(wording.edition, [.text(standard.edition)]),
      Particular(wording.issuer, standard.issuer.map(writer.text)),
      Particular(wording.issued, standard.issued.map { [.text($0.description)] }),
      Particular(wording.effective, standard.effective.map { [.text($0.description)] }),
      Particular(wording.predecessor, predecessor.map { [.text($0)] }),
      Particular(wording.status, standard.status.map(writer.text)),
      Particular(wording.note, standard.note.map(writer.text)),
      Particular(wording.vocabulary, [.code(standard.vocabulary)]),
    ]
    return Section(
      Anchor("standard"), [.text(wording.aboutTheStandard)],
      blocks: [.particulars(particulars.compactMap(\.self))])
  }

  /// The named figures of the standard and those of the vocabulary that are used.
  var figures: [Particular] {
    let wording = writer.wording
    let ofStandard = ruleSet.standard.parameters
      .filter { isComplete || mentions.constants.contains($0.name) }
      .map { parameter in
        figure(parameter.name, parameter.value, parameter.title) {
          Particular(
            wording.source,
            [
              .mark(
                wording.name(of: parameter.source),
                parameter.source == .ours ? .warning : .plain)
            ])
          Particular(wording.reason, parameter.because.map(writer.text))
        }
      }
    let ofVocabulary = ruleSet.vocabulary.constants
      .filter { mentions.constants.contains($0.name) }
      .map { constant in
        figure(constant.name, constant.value, constant.title) {
          Particular(wording.source, [.text(wording.vocabulary)])
        }
      }
    return ofStandard + ofVocabulary
  }

  private func figure(
    _ name: String, _ value: Value, _ title: LocalizedText?,
    @ArrayBuilder<Particular> _ particulars: () -> [Particular]
  ) -> Particular {
    let value = Particular(writer.wording.value) { writer.block(of: value) }
    return Particular([.code(name)], anchor: .figure(name)) {
      title.map { Block.paragraph(writer.text($0)) }
      Block.particulars([value] + particulars())
    }
  }

  /// The conditions that requirements share: the standard's, then those of the vocabulary.
  var definitions: [Particular] {
    let ofStandard = ruleSet.standard.derivedFacts.filter {
      isComplete || mentions.definitions.contains($0.name)
    }
    let ofVocabulary = ruleSet.vocabulary.derivedFacts.filter {
      mentions.definitions.contains($0.name)
    }
    return (ofStandard + ofVocabulary).map { definition in
      Particular([.code(writer.signature(of: definition))], anchor: .definition(definition.name)) {
        definition.title.map { Block.paragraph(writer.text($0)) }
        Block.code(definition.source)
        connections(of: [ruleSet.program(of: definition)].compactMap(\.self))
      }
    }
  }

  private func connections(of programs: [Program]) -> Block? {
    let connections = [Particular(writer.wording.uses, uses(of: programs)), reads(of: programs)]
      .compactMap(\.self)
    return connections.isEmpty ? nil : .particulars(connections)
  }

  /// The facts that decide about the shown requirements.
  var facts: [Particular] {
    decidingMentions.facts(of: ruleSet.vocabulary).map { fact in
      Particular([.code(fact.path)], anchor: .fact(fact.path)) {
        fact.title.map { Block.paragraph(writer.text($0)) }
        fact.question.map { Block.paragraph([.quiet(writer.text($0))]) }
      }
    }
  }
}
