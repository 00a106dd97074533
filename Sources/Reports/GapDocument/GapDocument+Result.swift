import Assessment
import Descriptions
import Standards
import Vocabularies

extension GapDocument {
  // MARK: Title block

  var title: String {
    assessment.description.header.title?.text(in: language)
      ?? assessment.description.files.map(places.name).joined(separator: ", ")
  }

  /// What was judged by what, for which day, and how far the report has come.
  var particulars: [Particular] {
    let description = assessment.description
    let author = description.header.preparedBy.map { author in
      [author.name, author.role].compactMap { $0.map(stated) }.joined(with: [", "])
        + (author.contact.map { [.quiet([.text(" · " + $0)])] } ?? [])
    }
    return [
      Particular(wording.asOfLabel, description.asOf.map { [.text(wording.day($0))] }),
      Particular(
        wording.facts,
        description.files.map { [.code(places.path($0))] }.joined(with: [", "])),
      Particular(wording.ruleSet, standards.map { [.code($0.id)] }.joined(with: [", "])),
      Particular(wording.preparedBy, author),
      Particular(wording.reportStatus, [.text(wording.draft)]),
    ].compactMap(\.self)
  }

  // MARK: Result

  /// The result in one paragraph: how much could be judged at all, then what came of it.
  var result: Section? {
    let summary = assessment.summary
    let counts = summary.findings
    guard counts.applicable > 0 else {
      return section(
        "result", wording.result, notices + [.statement([.text(wording.nothingApplies)])])
    }
    let gaps =
      counts[.gap] == 0
      ? wording.noGaps(decided: counts.coverage)
      : wording.gaps(
        major: summary.gaps[.major] ?? 0, minor: summary.gaps[.minor] ?? 0,
        observations: summary.gaps[.observation] ?? 0)
    let waived = summary.waived.values.reduce(0, +)
    let sentences = [
      wording.coverage(met: counts.score, decided: counts.coverage),
      counts[.gap] > 0
        ? wording.requirementsWithGaps(
          summary.requirements[.gap], of: summary.requirements.applicable) : nil,
      wording.open(
        undetermined: counts[.undetermined], needsReview: counts[.needsReview],
        errors: counts[.error]),
      waived > 0 ? wording.waived(waived) : nil,
      summary.attested > 0 ? wording.attested(summary.attested) : nil,
    ].compactMap(\.self)
    return section(
      "result", wording.result,
      notices + [
        .statement([.text(gaps)]),
        .paragraph([.text(sentences.joined(separator: wording.sentenceSpace))]),
        .chart(StackedBar(wording.findings, parts(of: summary))),
        .figures(figures(of: summary)),
        .paragraph([.quiet([.text(wording.formula(counts.score))])]),
      ])
  }

  /// What a reader has to know before the numbers: which document may be none of its kind, and which
  /// edition was in effect.
  private var notices: [Block] {
    let doubts = assessment.doubtfulDocuments.map { document in
      Block.notice([.text(wording.doubtful(places.path(document.path), makes: document.points))])
    }
    return doubts + editionNotices
  }

  private var editionNotices: [Block] {
    standards.compactMap { standard in
      guard let day = assessment.description.asOf, let from = standard.effective, day < from else {
        return nil
      }
      let earlier = standard.predecessor.flatMap { earlier in
        earlier.effective.map { $0 <= day } ?? false ? earlier.number : nil
      }
      let sentence = wording.notYetInEffect(
        standard.number, from: wording.day(from), on: wording.day(day), instead: earlier)
      return .notice([.text(sentence)])
    }
  }

  private func figures(of summary: Summary) -> [KeyFigure] {
    let counts = summary.findings
    return [
      KeyFigure(share: counts.coverage, name: wording.decidedFindings, wording),
      KeyFigure(share: counts.score, name: wording.metFindings, wording),
      KeyFigure(
        value: "\(counts[.gap])", whole: nil, name: wording.gapFindings),
      KeyFigure(
        value: "\(counts[.undetermined] + counts[.needsReview] + counts[.error])", whole: nil,
        name: wording.openFindings),
    ]
  }

  /// The findings that apply as parts of a bar, the worst first.
  func parts(of summary: Summary) -> [StackedBar.Part] {
    let gaps: [(StackedBar.Tone, Gravity)] = [
      (.major, .major), (.minor, .minor), (.observation, .observation),
    ]
    let others: [(StackedBar.Tone, Verdict)] = [
      (.error, .error), (.undetermined, .undetermined), (.needsReview, .needsReview), (.met, .met),
    ]
    return gaps.map { tone, gravity in
      StackedBar.Part(
        tone: tone, name: wording.gap(of: gravity), count: summary.gaps[gravity] ?? 0)
    }
      + others.map { tone, verdict in
        StackedBar.Part(
          tone: tone, name: wording.name(of: verdict), count: summary.findings[verdict])
      }
  }
}

extension KeyFigure {
  /// A part with its whole and, if there is one, its percentage.
  fileprivate init(share: Share, name: String, _ wording: any Wording) {
    self.init(
      value: share.percent.map(wording.inPercent) ?? "–",
      whole: wording.part(share.part, of: share.whole), name: name)
  }
}
