import Assessment
import Standards
import Vocabularies

extension GapDocument {
  /// From how many findings of one requirement on each gets a line of a table instead of its whole
  /// proof, which nobody would open so often.
  private static let mostProofs = 40
  /// How many facts show that something is met; where there is much of it, one has to do.
  private static let mostGrounds = 4

  /// The findings, clause by clause and requirement by requirement.
  var findings: Section? {
    let byClause = Dictionary(grouping: groups) { $0.standard + " " + $0.requirement.clause }
    let sections = assessment.clauses.filter(isListed).map { clause in
      section(of: clause, byClause[clause.standard + " " + clause.clause.number] ?? [])
    }
    guard !sections.isEmpty else { return nil }
    return Section(
      Anchor("findings"), [.text(wording.findings)],
      blocks: depth == .auditor ? [.filter(filter)] : [], sections: sections)
  }

  private func section(of clause: ClauseSummary, _ groups: [RequirementFindings]) -> Section {
    Section(
      anchor(ofClause: clause.clause.number, in: clause.standard),
      [.text(clause.clause.number + " ")] + text(clause.clause.title),
      marks: standards.count > 1 ? [.text(clause.standard)] : [],
      labels: FilterLabels(clause: clause.clause.number),
      blocks: blocks(of: clause),
      sections: groups.filter(isListed).map { section(of: $0, clause) })
  }

  private func blocks(of clause: ClauseSummary) -> [Block] {
    guard depth == .auditor, let scope = clause.scope?.inWords else { return [] }
    return [.paragraph([.quiet([.text(wording.onlyWhere(scope.text(in: language)))])])]
  }

  /// Whether a requirement is told with the findings; one that concerns nothing has its own list.
  private func isListed(_ group: RequirementFindings) -> Bool {
    group.findings.contains { finding in
      switch finding.verdict {
      case .notApplicable: false
      case .met: depth == .auditor
      case .gap, .undetermined, .needsReview, .error: true
      }
    }
  }

  private func section(of group: RequirementFindings, _ clause: ClauseSummary) -> Section {
    let requirement = group.requirement
    let wanting = group.findings.filter { $0.verdict != .met && $0.verdict != .notApplicable }
    let commonRemedy = group.commonRemedy
    return Section(
      anchor(of: requirement, in: group.standard),
      [.strong([.text(wording.item(requirement.item))]), " "] + text(requirement.text),
      marks: marks(of: requirement) + [.quiet([" · "]), .code(requirement.id)], isListed: false,
      labels: FilterLabels(gravity: requirement.gravity),
      blocks: blocks(of: wanting, remedy: commonRemedy, clause)
        + (wanting.isEmpty ? [] : particulars(of: requirement, remedy: commonRemedy))
        + met(group, with: wanting.isEmpty ? particulars(of: requirement, remedy: nil) : [])
        + concernsNot(group))
  }

  // MARK: Findings that want attention

  private func blocks(
    of findings: [Finding], remedy: LocalizedText?, _ clause: ClauseSummary
  ) -> [Block] {
    guard findings.count <= Self.mostProofs else { return [.table(table(of: findings))] }
    return findings.map { finding in
      .disclosure(
        Disclosure(
          .finding, anchor: anchor(of: finding), labels: labels(of: finding),
          title: [verdict(finding.verdict), " ", .strong(subject(of: finding))],
          gist: gist(of: finding),
          blocks: depth == .auditor
            ? proof(of: finding, clause, withRemedy: remedy == nil) : []))
    }
  }

  /// What a finding says, and that it was accepted where it was.
  private func gist(of finding: Finding) -> [Inline] {
    var gist: [Inline] = [.text(words.message(on: finding))]
    if let waiver = finding.waiver {
      gist += [" ", .mark(wording.acceptedUntil(wording.day(waiver.expires)), .warning)]
    }
    return gist
  }

  private func labels(of finding: Finding) -> FilterLabels {
    FilterLabels(verdict: finding.verdict, owners: owners(of: finding))
  }

  /// Many findings of one requirement, each in a line.
  private func table(of findings: [Finding]) -> DataTable {
    DataTable(
      .compact, caption: wording.findings,
      columns: [DataTable.Column(wording.subject), DataTable.Column(wording.whatIs)],
      rows: findings.map { finding in
        DataTable.Row(
          [
            [verdict(finding.verdict), " ", .strong(subject(of: finding))],
            gist(of: finding)
              + (finding.place.map { [" ", .quiet([.text(places.text($0, in: wording))])] } ?? []),
          ],
          anchor: anchor(of: finding), labels: labels(of: finding))
      })
  }

  // MARK: Findings that are met or concern nothing

  /// What is met, in a table that opens: each subject with the facts that show it.
  private func met(_ group: RequirementFindings, with particulars: [Block]) -> [Block] {
    let met = group.findings.filter { $0.verdict == .met }
    guard depth == .auditor, !met.isEmpty else { return [] }
    let table = DataTable(
      .compact, caption: wording.metFindings,
      columns: [DataTable.Column(wording.subject), DataTable.Column(wording.whatShowsIt)],
      rows: met.map { finding in
        DataTable.Row(
          [
            subject(of: finding),
            grounds(of: finding, limit: met.count > Self.mostProofs ? 1 : Self.mostGrounds),
          ], anchor: anchor(of: finding),
          labels: labels(of: finding))
      })
    let subjects = met.count == 1 ? subject(of: met[0]) : [.text(wording.subjects(met.count))]
    return [
      .disclosure(
        Disclosure(
          .list, title: [verdict(.met), " "] + subjects, blocks: [.table(table)] + particulars))
    ]
  }

  /// The subjects that a requirement does not concern, with the reason of the first.
  private func concernsNot(_ group: RequirementFindings) -> [Block] {
    let others = group.findings.filter { $0.verdict == .notApplicable }
    guard depth == .auditor, !others.isEmpty else { return [] }
    let reason = words.reasonNotToApply(others)
    return [
      .paragraph(
        [verdict(.notApplicable), " ", .text(wording.subjects(others.count))]
          + (reason.map { [.quiet([.text(" · " + $0)])] } ?? []))
    ]
  }

  // MARK: What belongs to the requirement

  private func particulars(of requirement: Requirement, remedy: LocalizedText?) -> [Block] {
    let isComplete = depth == .auditor
    let references = requirement.references.text(in: language, wording)
    let entries = [
      Particular(wording.remedy, remedy.map(text)),
      isComplete
        ? Particular(wording.appliesWhere, requirement.applicability.map { text($0.inWords) })
        : nil,
      isComplete
        ? Particular(
          wording.evidence, requirement.evidence.map(text).joined(with: [.lineBreak])) : nil,
      Particular(wording.references, references.isEmpty ? nil : [.text(references)]),
      Particular(wording.note, requirement.note.map(text)),
    ].compactMap(\.self)
    return entries.isEmpty ? [] : [.particulars(entries)]
  }
}

extension RequirementFindings {
  /// What would close all gaps, if that is one and the same.
  var commonRemedy: LocalizedText? {
    let remedies = Set(findings.filter { $0.verdict == .gap }.map(\.remedy))
    return remedies.count == 1 ? remedies.first.flatMap(\.self) : nil
  }
}
