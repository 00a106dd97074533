import CEL
import Standards
import Vocabularies

extension RuleSetReference {
  /// A clause with those of its requirements that are shown.
  func section(of clause: Clause, _ requirements: [Requirement]) -> Section {
    let wording = writer.wording
    let edition = ruleSet.standard.predecessor?.number
    let former =
      clause.formerNumbers.isEmpty ? nil : wording.formerNumbers(clause.formerNumbers, in: edition)
    let programs = clause.applicability.map { [$0.condition.program] } ?? []
    let particulars = [
      Particular(wording.formerNumber, former.map { [.text($0)] }),
      scope(clause.applicability),
      Particular(wording.uses, uses(of: programs)),
      reads(of: programs),
    ].compactMap(\.self)
    return Section(
      .clause(clause.number), [.text(clause.number + "\u{2002}")] + writer.text(clause.title),
      marks: clause.isInformative ? [.mark(wording.informative)] : [],
      blocks: particulars.isEmpty ? [] : [.particulars(particulars)],
      sections: requirements.map(section))
  }

  private func section(of requirement: Requirement) -> Section {
    let wording = writer.wording
    var marks: [Inline] = [
      .mark(
        wording.name(of: requirement.modality),
        requirement.gravity?.isNonconformity == true ? .binding : .plain)
    ]
    marks += requirement.gravity.map { [.mark(wording.name(of: $0))] } ?? []
    marks.append(.link([.code(requirement.id)], to: .requirement(requirement.id)))
    if requirement.provenance == .recall { marks.append(.mark(wording.fromMemory, .warning)) }
    return Section(
      .requirement(requirement.id), [.text(wording.item(requirement.item))],
      marks: marks.map { [$0] }.joined(with: [" · "]), isListed: false,
      blocks: [
        .statement(writer.text(requirement.text)), .particulars(particulars(of: requirement)),
      ])
  }

  @ArrayBuilder<Particular>
  private func particulars(of requirement: Requirement) -> [Particular] {
    let wording = writer.wording
    if requirement.modality.isJudged { concerns(requirement) }
    scope(requirement.applicability)
    for check in requirement.checks { particular(of: check) }
    Particular(wording.remedy, requirement.remedy.map(writer.template))
    if !requirement.evidence.isEmpty {
      Particular(wording.evidence) {
        for evidence in requirement.evidence { Block.paragraph(writer.text(evidence)) }
      }
    }
    Particular(wording.appliedIn, requirement.appliedIn.map { [link(to: $0)] }.joined(with: [", "]))
    Particular(wording.references, references(requirement.references))
    Particular(wording.change, requirement.since.map(change))
    Particular(wording.note, requirement.note.map(writer.text))
    Particular(wording.uses, uses(of: requirement.programs))
    reads(of: requirement.decidingPrograms)
  }

  // MARK: Whom it concerns

  private func concerns(_ requirement: Requirement) -> Particular {
    let wording = writer.wording
    return Particular(wording.concerns) {
      if requirement.loops.isEmpty { Block.paragraph([.text(wording.wholeOrganisation)]) }
      for loop in requirement.loops {
        Block.paragraph([
          .text(writer.standingAlone(wording.each(title(ofRecord: loop.recordName))) + " "),
          .code("\(loop.variable) in \(loop.collection.source)"),
        ])
      }
    }
  }

  private func title(ofRecord name: String) -> String {
    ruleSet.vocabulary.record(name)?.title?.text(in: writer.language) ?? name
  }

  private func scope(_ applicability: Applicability?) -> Particular? {
    guard let applicability else { return nil }
    return Particular(writer.wording.appliesWhere) {
      Block.paragraph(writer.text(applicability.inWords))
      Block.code(applicability.condition.source)
    }
  }

  // MARK: How it is judged

  private func particular(of check: Check) -> Particular {
    let wording = writer.wording
    let condition = check.condition.map { condition in
      Particular(wording.onlyIf) { Block.code(condition.source) }
    }
    let judgement: [Particular?] =
      switch check.judgement {
      case .expectation(let condition, let gap):
        [
          Particular(wording.expectation) { Block.code(condition.source) },
          Particular(wording.gapText, writer.template(gap)),
        ]
      case .attestation(let attestation):
        [
          Particular(wording.attestation, writer.template(attestation.question)),
          Particular(wording.lookAt, attestation.lookAt.map(writer.template)),
        ]
      }
    return Particular(wording.check) {
      Block.paragraph([.code(check.id)])
      Block.particulars(([condition] + judgement).compactMap(\.self))
    }
  }

  // MARK: What it is connected with

  private func references(_ references: CrossReferences) -> [Inline] {
    guard !references.places.isEmpty else { return [] }
    return [.text(references.text(in: writer.language, writer.wording))]
  }

  private func change(_ change: EditionChange) -> [Inline] {
    let wording = writer.wording
    let text = Inline.text(wording.change(change.kind, by: change.edition))
    return change.provenance == .recall
      ? [text, " · ", .mark(wording.fromMemory, .warning)] : [text]
  }

  private func link(to id: String) -> Inline {
    let isShown = clauses.contains { $0.requirements.contains { $0.id == id } }
    return isShown ? .link([.code(id)], to: .requirement(id)) : .code(id)
  }

  /// The shared conditions and figures that expressions name themselves.
  func uses(of programs: [Program]) -> [Inline] {
    let mentions = Mentions(of: programs)
    var seen: Set<String> = []
    return programs.map(\.source).flatMap(MentionedName.all).compactMap { name -> [Inline]? in
      guard !name.isMember, seen.insert(name.name).inserted else { return nil }
      if mentions.definitions.contains(name.name) {
        return [.link([.code(name.name)], to: .definition(name.name))]
      }
      if mentions.constants.contains(name.name) {
        return [.link([.code(name.name)], to: .figure(name.name))]
      }
      return nil
    }.joined(with: [", "])
  }

  /// The facts that expressions read, themselves or in shared conditions.
  func reads(of programs: [Program]) -> Particular? {
    let facts = Mentions(of: programs).facts(of: ruleSet.vocabulary)
    guard !facts.isEmpty else { return nil }
    return Particular(writer.wording.decidedBy) {
      Block.list(
        facts.map { fact in
          let path = Inline.link([.code(fact.path)], to: .fact(fact.path))
          return (fact.title.map { writer.text($0) + [" "] } ?? []) + [path]
        })
    }
  }
}
