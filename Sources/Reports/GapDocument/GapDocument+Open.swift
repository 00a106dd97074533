import Assessment
import Descriptions
import Standards
import Vocabularies

extension GapDocument {
  /// How many questions a reader gets who does not want everything.
  private static let questionCount = 20

  /// What to find out next: each question with whom to ask and where the answer belongs.
  var questions: Section? {
    let all = assessment.questions
    let shown = depth == .auditor ? all : Array(all.prefix(Self.questionCount))
    guard !shown.isEmpty else { return nil }
    let hasOwners = shown.contains { !openQuestions(about: $0.fact).isEmpty }
    let table = DataTable(
      .compact, caption: wording.askNext,
      columns: [
        DataTable.Column(wording.question), DataTable.Column(wording.whereItBelongs),
        DataTable.Column(wording.decisiveness),
      ] + (hasOwners ? [DataTable.Column(wording.whomToAsk)] : []),
      rows: shown.map(row))
    let more = all.count - shown.count
    return section(
      "questions", wording.askNext,
      [.paragraph([.text(wording.questionOrder)]), .table(table)]
        + (more > 0 ? [.paragraph([.quiet([.text(wording.further(more))])])] : []))
  }

  private func row(of question: Question) -> DataTable.Row {
    let fact = question.fact
    let open = openQuestions(about: fact)
    let owners = open.compactMap(\.owner)
    let asked: [Inline] =
      open.compactMap(\.asked).max().map { [.text(wording.askedOn(wording.day($0)))] } ?? []
    let who = owners.isEmpty ? [] : owners.map(stated).joined(with: [", "])
    let whom = [who, asked].filter { !$0.isEmpty }.joined(with: [" · "])
    let points = question.unreadPoints(assessment.description.vocabulary)?.points ?? []
    let labels = wording.listed(points.map { $0.label.text(in: language) })
    let choices: [Inline] = points.isEmpty ? [] : [.lineBreak, .quiet([.text(labels)])]
    return DataTable.Row([
      ((fact.question ?? fact.title).map(text) ?? [.code(fact.path)]) + choices,
      [.code(fact.path)] + (fact.place.map { [.lineBreak, placeText($0)] } ?? []),
      [.quiet([.text(wording.decides(question.decides, of: question.concerns))])], whom,
    ])
  }

  /// What a person has to judge, with what to look at.
  var reviews: Section? {
    let findings = assessment.findings.filter { $0.verdict == .needsReview }
    guard !findings.isEmpty else { return nil }
    let table = DataTable(
      .compact, caption: wording.needsReview,
      columns: [
        DataTable.Column(wording.requirement), DataTable.Column(wording.question),
        DataTable.Column(wording.lookAt),
      ],
      rows: findings.map { finding in
        let attestations = finding.checks.filter { $0.verdict == .needsReview }
          .compactMap(\.attestation)
        let looks = attestations.compactMap(\.lookAt)
        return DataTable.Row([
          [item(finding.requirement, of: finding.standard), " "] + subject(of: finding),
          attestations.isEmpty
            ? [.text(words.message(on: finding))]
            : attestations.map { text($0.question) }.joined(with: [.lineBreak]),
          looks.isEmpty
            ? finding.requirement.evidence.map(text).joined(with: [.lineBreak])
            : looks.map(text).joined(with: [.lineBreak]),
        ])
      })
    return section(
      "review", wording.needsReview, [.paragraph([.text(wording.howToAttest)]), .table(table)])
  }
}
