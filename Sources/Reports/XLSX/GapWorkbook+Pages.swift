import Assessment
import Descriptions
import Digests
import Spreadsheets
import Standards
import Vocabularies

extension GapWorkbook {
  /// The result in a few sentences and the counts by clause.
  var summary: Sheet {
    let description = assessment.description
    let title = quotesFacts ? description.header.title?.text(in: language) : nil
    var rows = [
      Row([.text([wording.gapReport, title].compactMap(\.self).joined(separator: " · "), .title)]),
      Row([]),
    ]
    for standard in assessment.ruleSets.map(\.standard) {
      rows.append(
        particular(wording.standard, "\(standard.number) · \(standard.title.text(in: language))"))
    }
    let files = description.files.map(entries.files.name).joined(separator: ", ")
    let facts = description.asOf.map { wording.asOf("\($0)", facts: files) } ?? files
    rows += [particular(wording.facts, facts), Row([])]
    for (number, sentence) in wording.result(assessment.summary).enumerated() {
      rows.append(Row([Cell(.empty), .text(sentence, number == 0 ? .strong : .plain)]))
    }
    let widths: [Double] = [14, 64] + counts.map { _ in 14 }
    return Sheet(
      name: wording.name(of: .summary), columns: widths.map { Column(width: $0) }, isTable: false,
      rows: rows + [Row([])] + clauses)
  }

  /// What is counted of each clause.
  private var counts: [(title: String, count: (VerdictCounts) -> Int)] {
    let verdicts = Verdict.worstFirst.filter { $0 != .error || assessment.summary.findings[$0] > 0 }
    return [(wording.applicable, { $0.applicable })]
      + verdicts.map { verdict in (wording.name(of: verdict), { $0[verdict] }) }
  }

  private var clauses: [Row] {
    let titles = [wording.clause, wording.summaryByClause] + counts.map(\.title)
    let clauses = assessment.clauses.map { clause in
      Row(
        [.text(clause.clause.number), .text(clause.clause.title.text(in: language))]
          + counts.map { .count($0.count(clause.summary.findings)) })
    }
    let total = Row(
      [Cell(.empty, .total), .text(wording.total, .total)]
        + counts.map { .count($0.count(assessment.summary.findings), .total) })
    let header = titles.enumerated().map { number, title in
      Cell.text(title, number < 2 ? .header : .headerOfNumbers)
    }
    return [Row(header)] + clauses + [total]
  }

  /// What was looked at, how, and what that cannot show.
  var method: Sheet {
    let requirements = entries.statementOfApplicability
    let judged = requirements.count { $0.found != nil }
    let standards = assessment.ruleSets.map(\.standard)
    var rows = [
      Row([.text(wording.name(of: .method), .title)]), Row([]),
      particular(wording.scope, assessment.description.files.map(entries.files.name)),
      particular(wording.judged, wording.judged(judged, of: requirements.count)),
    ]
    for standard in standards {
      rows.append(particular(wording.standard, "\(standard.number), \(standard.edition)"))
      rows += [standard.status, standard.note].compactMap(\.self).map {
        particular("", $0.text(in: language))
      }
    }
    rows.append(particular(wording.howItWasJudged, wording.readingGuide))
    let figures = assessment.ruleSets.flatMap(assessment.ownFigures).map { parameter in
      wording.ownFigure(
        parameter.title.text(in: language), value: parameter.value.inOneLine,
        because: parameter.because?.text(in: language))
    }
    for (label, texts) in [(wording.figures, figures), (wording.limitsTitle, wording.limits)] {
      rows += texts.enumerated().map { particular($0 == 0 ? label : "", $1) }
    }
    return page(.method, rows)
  }

  /// What the workbook was made from and with.
  var about: Sheet {
    let columns: [RegisterColumn] = [.role, .path, .digest]
    let inputs = record.inputs.map { input in
      Row([
        .text(wording.name(of: input.role)), .text(input.path), .text(input.digest.hexadecimal),
      ])
    }
    let rows = [
      Row([.text(wording.name(of: .about), .title)]), Row([]),
      particular(Engine.name, record.engine), particular(wording.inputs, wording.digestsOfInputs),
      Row([]), Row(columns.map { .text(wording.name(of: $0), .header) }),
    ]
    return page(
      .about,
      rows + inputs + [Row([]), particular(wording.name(of: .run), record.line)])
  }

  private func page(_ name: SheetName, _ rows: [Row]) -> Sheet {
    Sheet(
      name: wording.name(of: name), columns: [22, 96, 70].map { Column(width: $0) },
      isTable: false, rows: rows)
  }

  private func particular(_ label: String, _ text: String) -> Row {
    Row([.text(label, .label), .text(text, .plain)])
  }

  private func particular(_ label: String, _ texts: [String]) -> Row {
    particular(label, texts.joined(separator: "\n"))
  }
}
