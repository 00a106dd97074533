import Assessment
import Descriptions
import LocatedYAML
import Standards
import Vocabularies

extension GapDocument {
  /// How many conditions and facts are told; a condition over a long list may have hundreds.
  private static let mostConditions = 8
  private static let mostFacts = 12

  /// Everything that a finding rests on: whether the requirement concerns the subject, each check
  /// with its conditions and facts, and the lines of the description.
  func proof(of finding: Finding, _ clause: ClauseSummary, withRemedy: Bool) -> [Block] {
    if let obstacle = finding.notInForce {
      return [.paragraph([.text(wording.notInForce(obstacle))])]
    }
    var scopes = finding.commonScopes
    if let scope = clause.scope, !scopes.contains(where: { $0.level == .clause }) {
      scopes.insert(scope, at: 0)
    }
    let checks = finding.checks.filter(\.hasOwnProof)
    let met: [Inline] = checks.filter { $0.verdict == .met }.map { [.code($0.check.id)] }
      .joined(with: [", "])
    let excerpts = quotesFacts ? excerpts(for: finding) : []
    return [
      .particulars(
        [
          finding.subject.map { subject in
            Particular(
              wording.subject,
              [.code(subject.path)] + (subject.place.map { ["  ", placeText($0)] } ?? []))
          } ?? nil,
          scopes.isEmpty
            ? nil
            : Particular(wording.concernsBecause) {
              for scope in scopes { blocks(of: scope, finding.subject) }
            },
        ].compactMap(\.self)
          + checks.filter { $0.verdict != .met }.map { particular(of: $0, finding.subject) }
          + [met.isEmpty ? nil : Particular([verdict(.met)]) { Block.paragraph(met) }]
          .compactMap(\.self)
          + [
            excerpts.isEmpty
              ? nil
              : Particular(wording.inTheDescription) {
                for excerpt in excerpts { Block.excerpt(excerpt) }
              },
            finding.degree.whole > 1
              ? Particular(wording.degreeLabel, [.text(wording.degree(finding.checkCounts))]) : nil,
            finding.waiver.map(particular),
            withRemedy && finding.verdict == .gap
              ? Particular(wording.remedy, finding.remedy.map(text)) : nil,
          ].compactMap(\.self))
    ]
  }

  // MARK: Checks

  private func particular(of result: CheckResult, _ subject: Subject?) -> Particular {
    let told = result.factsInConditions
    return Particular([verdict(result.verdict), .lineBreak, .code(result.check.id)]) {
      for remark in remarks(on: result) { Block.paragraph(remark) }
      for scope in result.proof.scopes where scope.level == .check {
        blocks(of: scope, subject)
      }
      blocks(of: result.proof.expectation, subject)
      facts(result.missing, under: wording.missing, unless: told, subject)
      facts(result.plans, under: wording.plan, unless: told, subject)
      facts(result.dismissals, under: wording.toConfirm, unless: told, subject)
    }
  }

  private func remarks(on result: CheckResult) -> [[Inline]] {
    [
      result.answer == nil ? result.gap.map(text) : nil,
      result.failure.map { [.text($0)] },
      result.attestation.map { text($0.question) },
      result.attestation?.lookAt.map {
        [.quiet([.text(wording.lookAt + wording.colon)])] + text($0)
      },
      result.answer.map { answer in
        [
          .text(wording.answer(answer, because: answer.because.text(in: language))), " ",
          placeText(answer.place),
        ]
      },
      result.isApplicabilityOpen && result.verdict == .met
        ? [.text(wording.applicabilityIsOpen)] : nil,
    ].compactMap(\.self)
  }

  /// A scope with what it came to; its conditions where they tell more than its words.
  private func blocks(of scope: Proof.Scope, _ subject: Subject?) -> [Block] {
    let title = [wording.title(of: scope.level), scope.inWords?.text(in: language)]
      .compactMap(\.self).joined(separator: wording.colon)
    let line = Block.paragraph([.text(title), " ", truth(scope.truth)])
    guard scope.truth != .isTrue || scope.inWords == nil else { return [line] }
    return [line] + blocks(of: scope.conditions, subject)
  }

  // MARK: Conditions and facts

  /// Conditions as the rule set has them, what they came to, and the facts in them.
  private func blocks(
    of conditions: [ProvenCondition], _ subject: Subject?
  ) -> [Block] {
    guard !conditions.isEmpty else { return [] }
    var lines: [[Inline]] = conditions.prefix(Self.mostConditions).map { condition in
      let elements = condition.elements.map { "\($0.text) = \($0.reference?.path ?? $0.text)" }
      return [.code(condition.text), " ", truth(condition.truth)]
        + (elements.isEmpty ? [] : [" ", .quiet([.text(elements.joined(separator: ", "))])])
    }
    if conditions.count > Self.mostConditions {
      lines.append([.quiet([.text(wording.further(conditions.count - Self.mostConditions))])])
    }
    var seen: Set<String> = []
    let facts = conditions.flatMap(\.facts).filter { fact in
      !(fact.reference?.isBlock ?? false)
        && seen.insert(fact.reference?.path ?? fact.text).inserted
    }
    return lines.map(Block.paragraph) + block(of: facts.map { line(of: $0, subject) })
  }

  private func block(of lines: [FactLine]) -> [Block] {
    guard !lines.isEmpty else { return [] }
    let more = lines.count - Self.mostFacts
    return [.facts(Array(lines.prefix(Self.mostFacts)))]
      + (more > 0 ? [.paragraph([.quiet([.text(wording.further(more))])])] : [])
  }

  private func line(of fact: ProvenFact, _ subject: Subject?) -> FactLine {
    if let reference = fact.reference { return line(of: reference, subject) }
    let value: String =
      switch fact.value {
      case .known(let value): value.text(in: language)
      case .unknown: wording.unknown
      case .absent: wording.absent
      case .failed(let reason): reason
      }
    return FactLine(name: [], path: fact.text, value: value, place: nil)
  }

  /// A fact with its name, what is known of it, and where it stands or belongs.
  private func line(of fact: FactReference, _ subject: Subject?) -> FactLine {
    let place = fact.place.map { place in
      switch fact.state {
      case .notAnswered, .byDefault: wording.belongs(at: places.text(place, in: wording))
      default: places.text(place, in: wording)
      }
    }
    return FactLine(
      name: fact.title.map(text) ?? [], path: fact.path.shortened(below: subject),
      value: words.state(of: fact), place: place)
  }

  /// Facts that no condition has told already.
  private func facts(
    _ facts: [FactReference], under title: String, unless told: Set<String>, _ subject: Subject?
  ) -> [Block] {
    let facts = facts.filter { !told.contains($0.path) }
    guard !facts.isEmpty else { return [] }
    return [.paragraph([.quiet([.text(title)])])] + block(of: facts.map { line(of: $0, subject) })
  }

  /// The facts that show a finding, in a few lines.
  func grounds(of finding: Finding, limit: Int) -> [Inline] {
    let answers: [[Inline]] = finding.answers.map { answer in
      [.text(wording.answer(answer, because: answer.because.text(in: language)))]
    }
    let facts = finding.decidingFacts
    var lines: [[Inline]] = answers
    lines += facts.prefix(limit).map { fact in
      let state = words.state(of: fact).cut(to: Self.longestGround)
      return [.code(fact.path.shortened(below: finding.subject)), .text(wording.colon + state)]
        + (fact.place.map { [" ", placeText($0)] } ?? [])
    }
    if facts.count > limit {
      lines.append([.quiet([.text(wording.further(facts.count - limit))])])
    }
    if finding.checks.contains(where: { $0.isApplicabilityOpen }) {
      lines.append([.text(wording.applicabilityIsOpen)])
    }
    return lines.joined(with: [.lineBreak])
  }

  private static let longestGround = 160

  func placeText(_ place: Place) -> Inline { .quiet([.text(places.text(place, in: wording))]) }

  private func truth(_ truth: Truth) -> Inline {
    .mark(wording.name(of: truth), truth == .isTrue ? .plain : .binding)
  }

  private func particular(of waiver: Waiver) -> Particular {
    Particular(wording.waiver) {
      Block.paragraph([
        .text(wording.waived(waiver, because: waiver.reason.text(in: language))), " ",
        placeText(waiver.place),
      ])
    }
  }

  // MARK: Excerpts

  /// The lines of the description that a finding is about: where its subject begins, and the facts
  /// that decided or where missing ones belong.
  private func excerpts(for finding: Finding) -> [SourceExcerpt] {
    let worst = finding.checks.filter { $0.verdict == finding.verdict }
    let facts = worst.flatMap { $0.missing.isEmpty ? $0.decidingFacts : $0.missing }
    let meant = facts.prefix(Self.mostFacts).compactMap(\.place)
    return sources.excerpts(
      around: ([finding.subject?.place].compactMap(\.self) + meant).map { ($0.file, $0.line) },
      name: places.name)
  }
}
