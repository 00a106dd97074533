import Assessment
import Descriptions
import Standards
import Vocabularies

extension GapDocument {
  /// What people judged: each answer once, with the items that rest on it.
  var attested: Section? {
    let answers = assessment.attestedItems(wording)
    guard !answers.isEmpty else { return nil }
    let table = DataTable(
      .compact, caption: wording.attested,
      columns: [
        DataTable.Column(wording.requirement), DataTable.Column(wording.verdict),
        DataTable.Column(wording.judgedBy), DataTable.Column(wording.reason),
      ],
      rows: answers.map { answer, items in
        let until = answer.until.map { " " + wording.until(wording.day($0)) } ?? ""
        return DataTable.Row([
          [.text(items.joined(separator: ", "))],
          [verdict(answer.answer == .met ? .met : .gap)],
          stated(answer.by) + [.lineBreak, .quiet([.text(wording.day(answer.on) + until)])],
          stated(answer.because) + [" ", placeText(answer.place)],
        ])
      })
    return section("attested", wording.attested, [.table(table)])
  }

  /// The gaps that somebody accepted, by whom, why and until when.
  var waivers: Section? {
    let groups = RequirementFindings.grouped(assessment.findings.filter { $0.waiver != nil })
    guard !groups.isEmpty else { return nil }
    let table = DataTable(
      .compact, caption: wording.waivers,
      columns: [
        DataTable.Column(wording.requirement), DataTable.Column(wording.subject),
        DataTable.Column(wording.acceptedBy), DataTable.Column(wording.reason),
      ],
      rows: groups.flatMap { group in
        group.findings.compactMap { finding in
          finding.waiver.map { waiver in
            DataTable.Row([
              [item(group.requirement, of: group.standard), " "] + text(group.requirement.text),
              subject(of: finding),
              stated(waiver.approvedBy) + [
                .lineBreak,
                .quiet([
                  .text(
                    wording.day(waiver.approvedOn) + " "
                      + wording.until(wording.day(waiver.expires)))
                ]),
              ],
              stated(waiver.reason) + [" ", placeText(waiver.place)],
            ])
          }
        }
      })
    return section("waivers", wording.waivers, [.table(table)])
  }

  /// The requirements that concern nothing here, each with the reason.
  var notApplicable: Section? {
    let rows = groups.filter { $0.findings.allSatisfy { $0.verdict == .notApplicable } }.map {
      group in
      DataTable.Row(
        [
          [.strong([.text(wording.item(group.requirement.item))]), " "]
            + text(group.requirement.text),
          [.text(words.reasonNotToApply(group.findings) ?? "–")],
        ],
        anchor: anchor(of: group.requirement, in: group.standard))
    }
    guard !rows.isEmpty else { return nil }
    let table = DataTable(
      .compact, caption: wording.notApplicable,
      columns: [DataTable.Column(wording.requirement), DataTable.Column(wording.reason)], rows: rows
    )
    return section("not-applicable", wording.notApplicable, [.table(table)])
  }
}

extension Assessment {
  /// What people judged, each answer once in the order of the findings, with the standard's items
  /// that rest on it.
  func attestedItems(_ wording: any Wording) -> [(answer: Attestation, items: [String])] {
    var answers: [(answer: Attestation, items: [String])] = []
    for finding in findings {
      let item = wording.item(finding.requirement.item)
      for answer in finding.answers {
        if let known = answers.firstIndex(where: { $0.answer == answer }) {
          if !answers[known].items.contains(item) { answers[known].items.append(item) }
        } else {
          answers.append((answer, [item]))
        }
      }
    }
    return answers
  }
}
