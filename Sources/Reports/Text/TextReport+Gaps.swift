import Assessment
import Descriptions
import Standards
import Vocabularies

extension TextReport {
  /// How many facts a check shows; the proof of a finding has all of them.
  private static let factLimit = 6

  /// The gaps: what is wrong, the facts that show it, and what would close it.
  func writeGaps(to page: inout TextPage) {
    let groups = findings(.gap)
    guard let first = groups.first else { return }
    page.page.section(page.wording.gaps)
    for group in groups { writeGaps(of: group, to: &page) }
    page.page.space()
    let command = "lacuna explain \(first.requirement.id) \(descriptionArgument)"
    page.page.paragraph(StyledText(page.wording.howToExplain(command), .quiet))
  }

  private func writeGaps(of group: RequirementFindings, to page: inout TextPage) {
    page.heading(of: group.requirement)
    let remedies = group.findings.map { $0.remedy?.text(in: page.language) }
    let isCommon = Set(remedies).count == 1
    for (finding, remedy) in zip(group.findings, remedies) {
      page.subject(of: finding, indent: 2)
      if let waiver = finding.waiver {
        let reason = waiver.reason.text(in: page.language)
        page.page.paragraph(StyledText(page.wording.waived(waiver, because: reason)), indent: 4)
      }
      writeChecks(of: finding, to: &page)
      if !isCommon, let remedy {
        page.page.list([(page.wording.remedy, StyledText(remedy))], indent: 4)
      }
    }
    var closing: [(label: String, text: StyledText)] = []
    if isCommon, let remedy = remedies.first.flatMap(\.self) {
      closing.append((page.wording.remedy, StyledText(remedy)))
    }
    let references = group.requirement.references.text(in: page.language, page.wording)
    if !references.isEmpty {
      closing.append((page.wording.references, StyledText(references, .quiet)))
    }
    page.page.list(closing, indent: 2)
  }

  /// What is wrong, check by check, each with the facts that it rests on.
  private func writeChecks(of finding: Finding, to page: inout TextPage) {
    for result in finding.checks where result.verdict == .gap {
      if let answer = result.answer {
        let reason = answer.because.text(in: page.language)
        page.page.paragraph(StyledText(page.wording.answer(answer, because: reason)), indent: 4)
      } else if let gap = result.gap {
        page.page.paragraph(StyledText(gap.text(in: page.language)), indent: 4)
      }
      page.facts(result.decidingFacts, of: finding.subject, indent: 6, limit: Self.factLimit)
    }
    if finding.degree.whole > 1 {
      page.page.paragraph(StyledText(page.wording.degree(finding.checkCounts), .quiet), indent: 4)
    }
    let points = finding.unreadPoints(assessment.description.vocabulary)
    page.unread(points, of: finding.subject, indent: 4)
  }
}
