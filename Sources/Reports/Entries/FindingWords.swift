import Assessment
import Descriptions
import Standards
import Vocabularies

/// What reports say about findings, in one language and without layout.
struct FindingWords: Sendable {
  /// How many facts a sentence names.
  private static let mostFacts = 5

  let language: Language
  let wording: any Wording

  init(_ language: ReportLanguage) {
    self.language = language.language
    wording = language.wording
  }

  /// What a finding is about.
  func subject(of finding: Finding) -> String {
    (finding.subject?.label.text(in: language) ?? wording.wholeOrganisation).harmless
  }

  /// What a finding says, in whole sentences on one line.
  func message(on finding: Finding) -> String {
    wording.sentences(sentences(on: finding)).harmless
  }

  private func sentences(on finding: Finding) -> [String] {
    switch finding.verdict {
    case .met:
      return [
        wording.met(
          attested: !finding.answers.isEmpty,
          applicabilityOpen: finding.checks.contains(where: \.isApplicabilityOpen))
      ]
    case .gap:
      let gaps = finding.checks.compactMap { $0.gap?.text(in: language) }
      return gaps.isEmpty ? [finding.requirement.text.text(in: language)] : gaps
    case .undetermined: return [wording.waiting(for: names(of: finding.missing))]
    case .needsReview: return review(of: finding)
    case .notApplicable: return [wording.notApplicable(because: reasonNotToApply([finding]))]
    case .error:
      return [wording.ruleFailed(because: finding.checks.lazy.compactMap(\.failure).first)]
    }
  }

  /// What a person has to look at.
  private func review(of finding: Finding) -> [String] {
    if let obstacle = finding.notInForce { return [wording.notInForce(obstacle)] }
    let checks = finding.checks.filter { $0.verdict == .needsReview }
    let questions = checks.compactMap { $0.attestation?.question.text(in: language) }
    let dismissals = checks.filter { $0.attestation == nil }.flatMap(\.dismissals)
    return [wording.personHasToJudge] + questions
      + (dismissals.isEmpty ? [] : [wording.personHasToConfirm(names(of: dismissals))])
      + checks.flatMap(\.mentions).prefix(Self.mostFacts).map { state(of: $0) }
  }

  /// The paths of facts, of many the first and how many more there are.
  private func names(of facts: [FactReference]) -> [String] {
    var seen: Set<String> = []
    let paths = facts.map(\.path).filter { seen.insert($0).inserted }
    let more = paths.count - Self.mostFacts
    return paths.prefix(Self.mostFacts) + (more > 0 ? [wording.further(more)] : [])
  }

  /// Why a requirement does not apply, as the first of its findings tells; `nil` if none does.
  func reasonNotToApply(_ findings: [Finding]) -> String? {
    if let obstacle = findings.lazy.compactMap(\.notInForce).first {
      return wording.notInForce(obstacle)
    }
    let results = findings.flatMap(\.checks)
    if let reason = results.flatMap(\.dismissals).compactMap(\.reason).first {
      return wording.doesNotApply(because: reason.text(in: language))
    }
    let scope = results.flatMap(\.proof.scopes).first { $0.truth == .isFalse }
    if let condition = scope?.inWords {
      return wording.onlyWhere(condition.text(in: language))
    }
    return scope?.level == .subjects ? wording.thereAreNone : nil
  }

  /// What is known of a fact: its value, or why there is none.  Nothing for a block.
  func state(of fact: FactReference) -> String {
    let written = fact.text(in: language)
    return switch fact.state {
    case .answered(let answer): written.map { wording.value($0, sureness: answer.sureness) } ?? ""
    case .empty where fact.definition?.isComputed == true: wording.notFound
    case .byDefault where fact.definition?.isComputed == true: written ?? wording.notFound
    case .empty: wording.none
    case .unknown: wording.unknown
    case .notApplicable(let reason): wording.doesNotApply(because: reason.text(in: language))
    case .mentioned: wording.onlyMentioned(written ?? "")
    case .planned(let plan): wording.planned(plan)
    case .byDefault: wording.byDefault(written ?? wording.absent)
    case .notAnswered: wording.notStated
    }
  }
}
