import Assessment
import Descriptions
import LocatedYAML
import Standards
import Vocabularies

extension TextReport {
  /// The requirements whose rules failed: a mistake of the rule set, not of the company.
  func writeErrors(to page: inout TextPage) {
    write(findings(.error), under: page.wording.errors, to: &page) { finding, page in
      for result in finding.checks where result.verdict == .error {
        page.page.paragraph(StyledText(result.failure ?? result.check.id), indent: 4)
        page.page.paragraph(StyledText(result.check.place.description, .quiet), indent: 6)
      }
    }
  }

  /// The findings that wait for facts, each with these.
  func writeUndetermined(to page: inout TextPage) {
    let groups = findings(.undetermined)
    write(groups, under: page.wording.undetermined, to: &page) { finding, page in
      let points = finding.unreadPoints(assessment.description.vocabulary)
      let lists = Set(points.map(\.list.path))
      page.unread(points, of: finding.subject, indent: 4)
      page.missing(
        finding.missing.filter { !lists.contains($0.path) }, of: finding.subject, indent: 4)
    }
    guard !groups.isEmpty, let entry = entryOfDocument else { return }
    page.page.space()
    page.page.paragraph(StyledText(page.wording.howToStateFacts, .quiet))
    page.page.line(StyledText(entry, .quiet), indent: 2)
  }

  /// The findings that a person has to judge, with the question and what to look at.
  func writeReviews(to page: inout TextPage) {
    write(findings(.needsReview), under: page.wording.needsReview, to: &page) { finding, page in
      if let obstacle = finding.notInForce {
        page.page.paragraph(StyledText(page.wording.notInForce(obstacle)), indent: 4)
      }
      for result in finding.checks where result.verdict == .needsReview {
        if let attestation = result.attestation {
          page.page.paragraph(StyledText(attestation.question.text(in: page.language)), indent: 4)
          if let lookAt = attestation.lookAt {
            let text = StyledText(lookAt.text(in: page.language))
            page.page.list([(page.wording.lookAt, text)], indent: 4)
          }
        }
      }
      page.facts(finding.dismissals + finding.mentions, of: finding.subject, indent: 4)
    }
  }

  /// What people judged: each answer once, with the items that rest on it.
  func writeAttested(to page: inout TextPage) {
    let answers = assessment.attestedItems(page.wording)
    guard !answers.isEmpty else { return }
    page.page.section(page.wording.attested)
    page.page.list(
      answers.map { answer, items in
        let reason = answer.because.text(in: page.language)
        return (
          label: items.joined(separator: ", "),
          text: StyledText(page.wording.answer(answer, because: reason))
        )
      })
  }

  /// The requirements that concern nothing here, each with the reason.
  func writeNotApplicable(to page: inout TextPage) {
    let groups = RequirementFindings.grouped(assessment.findings).filter { group in
      group.findings.allSatisfy { $0.verdict == .notApplicable && !$0.checks.isEmpty }
    }
    guard !groups.isEmpty else { return }
    page.page.section(page.wording.notApplicable)
    let rows = groups.map { group in
      (
        label: page.wording.item(group.requirement.item),
        text: StyledText(reason(for: group, in: page), .quiet)
      )
    }
    page.page.list(rows)
  }

  /// Why a requirement does not apply, as its first finding tells.
  private func reason(for group: RequirementFindings, in page: TextPage) -> String {
    page.words.reasonNotToApply(group.findings) ?? group.requirement.text.text(in: page.language)
  }

  private func write(
    _ groups: [RequirementFindings], under title: String, to page: inout TextPage,
    details: (Finding, inout TextPage) -> Void
  ) {
    guard !groups.isEmpty else { return }
    page.page.section(title)
    for group in groups {
      page.heading(of: group.requirement)
      for finding in group.findings {
        page.subject(of: finding, indent: 2)
        details(finding, &page)
      }
    }
  }
}
