import Vocabularies

extension Description {
  /// The description without what the company wrote, for reports that leave it: values of facts,
  /// names of entries, reasons, notes and people.  Paths, places, days and states stay, and
  /// expressions still read the same values.
  public var withoutQuotations: Description {
    Description(
      header: header.withoutQuotations, asOf: asOf, vocabulary: vocabulary,
      activation: activation, evidence: evidence.map(\.withoutQuotations),
      attestations: attestations.map(\.withoutQuotations),
      openQuestions: openQuestions.map(\.withoutQuotations),
      diagnostics: diagnostics.map(\.withoutQuotations), inputs: inputs, documents: documents,
      topics: topics, quotesFacts: false, facts: facts.withoutQuotations, root: root)
  }
}

extension FactTable {
  fileprivate var withoutQuotations: FactTable {
    mapped { entry in
      var entry = entry
      entry.state = entry.state.withoutQuotations
      entry.text = entry.text.map { _ in .leftOut }
      return entry
    }
  }
}

extension FactState {
  fileprivate var withoutQuotations: FactState {
    switch self {
    case .answered(let answer):
      .answered(Answer(sureness: answer.sureness, evidence: answer.evidence))
    case .notApplicable: .notApplicable(reason: .leftOut)
    case .planned(let plan):
      .planned(
        Plan(
          what: plan.what.map { _ in .leftOut }, by: plan.by,
          owner: plan.owner.map { _ in .leftOut }))
    case .empty, .unknown, .mentioned, .byDefault, .notAnswered: self
    }
  }
}

extension Header {
  fileprivate var withoutQuotations: Header {
    Header(title: nil, language: language, asOf: asOf, preparedBy: nil, imported: [])
  }
}

extension Evidence {
  fileprivate var withoutQuotations: Evidence {
    Evidence(
      id: id, shows: shows, file: file, url: nil, date: date, owner: nil, kind: nil,
      digest: digest, place: place)
  }
}

extension Attestation {
  fileprivate var withoutQuotations: Attestation {
    Attestation(
      requirement: requirement, standard: standard, subject: subject, check: check,
      answer: answer, by: .leftOut, on: on, until: until, because: .leftOut,
      evidence: evidence, place: place)
  }
}

extension OpenQuestion {
  fileprivate var withoutQuotations: OpenQuestion {
    OpenQuestion(about: about, owner: nil, asked: asked, text: nil, place: place)
  }
}
