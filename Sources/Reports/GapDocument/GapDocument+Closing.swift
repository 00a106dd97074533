import Assessment
import Digests
import Standards
import Vocabularies

extension GapDocument {
  /// How the judgement came about.
  var method: Section? {
    section("method", wording.method, wording.methodText.map { .paragraph([.text($0)]) })
  }

  /// What the words of the report mean.
  var criteria: Section? {
    let words = Modality.allCases.filter(\.isJudged).map { wording.name(of: $0) }
    let entries =
      [
        Particular(
          [.text(words.joined(separator: ", "))],
          { Block.paragraph([.text(wording.modalitiesMeaning)]) })
      ]
      + Gravity.allCases.map { gravity in
        Particular([.text(wording.name(of: gravity))]) {
          Block.paragraph([.text(wording.meaning(of: gravity))])
        }
      }
      + Verdict.worstFirst.map { verdict in
        Particular([self.verdict(verdict)]) {
          Block.paragraph([.text(wording.meaning(of: verdict))])
        }
      }
    return section("criteria", wording.criteria, [.particulars(entries)])
  }

  /// What a reader has to know before relying on the report.
  var limits: Section? {
    let notes = standards.compactMap { $0.note.map { Block.paragraph(text($0)) } }
    let figures = assessment.ruleSets.flatMap(assessment.ownFigures)
    let table = DataTable(
      .compact, caption: wording.ownFigures,
      columns: [
        DataTable.Column(wording.ownFigures), DataTable.Column(wording.value),
        DataTable.Column(wording.reason),
      ],
      rows: figures.map { parameter in
        DataTable.Row([
          text(parameter.title), [.text("\(parameter.value)")],
          parameter.because.map(text) ?? [],
        ])
      })
    return section(
      "limits", wording.limitsTitle,
      wording.limits.map { .paragraph([.text($0)]) } + notes
        + (figures.isEmpty ? [] : [.table(table)]))
  }

  /// What the report was made from, with digests, so that anybody can make it again.
  var inputs: Section? {
    let table = DataTable(
      .compact, caption: wording.inputs,
      columns: [
        DataTable.Column(wording.inputRole), DataTable.Column(wording.file),
        DataTable.Column("SHA-256"),
      ],
      rows: record.inputs.map { input in
        DataTable.Row([
          [.text(wording.name(of: input.role))], [.code(input.path)],
          [.code(input.digest.hexadecimal)],
        ])
      })
    return section("inputs", wording.inputs, [.table(table)])
  }

  /// Lines to sign on paper.
  var signOff: Section? {
    let table = DataTable(
      .compact, caption: wording.signOff,
      columns: [
        DataTable.Column(wording.role), DataTable.Column(wording.nameLabel, .blank),
        DataTable.Column(wording.signature, .blank), DataTable.Column(wording.date, .blank),
      ],
      rows: wording.signatories.map { DataTable.Row([[.text($0)], [], [], []]) })
    return section("sign-off", wording.signOff, [.table(table)])
  }

  // MARK: Filter

  /// The controls above the findings.
  var filter: FindingsFilter {
    let told = Verdict.worstFirst.filter { $0 != .notApplicable }
    let counts = assessment.summary.findings
    var seen: Set<String> = []
    let owners = assessment.findings.filter { $0.verdict != .notApplicable }
      .flatMap { self.owners(of: $0) }.filter { seen.insert($0).inserted }.sorted()
    let clauses = assessment.clauses.filter(isListed).map { clause in
      FindingsFilter.Choice(
        value: clause.clause.number,
        name: "\(clause.clause.number) \(clause.clause.title.text(in: language))")
    }
    let weights = Gravity.allCases.map {
      FindingsFilter.Choice(value: $0.rawValue, name: wording.name(of: $0))
    }
    return FindingsFilter(
      title: wording.filter, verdictTitle: wording.verdict,
      verdicts: told.filter { counts[$0] > 0 }.map {
        FindingsFilter.VerdictChoice(verdict: $0, name: wording.name(of: $0), count: counts[$0])
      },
      selections: [
        selection(.clause, wording.clause, clauses),
        selection(.weight, wording.weight, weights),
        owners.isEmpty
          ? nil
          : selection(
            .owner, wording.owner, owners.map { FindingsFilter.Choice(value: $0, name: $0) }),
      ].compactMap(\.self),
      textTitle: wording.searchedText, reset: wording.resetFilter,
      status: wording.shownFindings("{shown}", of: "{all}"))
  }

  private func selection(
    _ kind: FindingsFilter.Selection.Kind, _ title: String, _ choices: [FindingsFilter.Choice]
  ) -> FindingsFilter.Selection {
    FindingsFilter.Selection(kind: kind, title: title, all: wording.everything, choices: choices)
  }
}
