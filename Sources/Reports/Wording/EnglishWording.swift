import Assessment
import Descriptions
import LocatedYAML
import Standards
import Vocabularies

/// Reports in English.
struct EnglishWording: Wording {
  // MARK: Words for results

  func name(of verdict: Verdict) -> String {
    switch verdict {
    case .met: "met"
    case .gap: "gap"
    case .undetermined: "undetermined"
    case .needsReview: "needs review"
    case .notApplicable: "not applicable"
    case .error: "error"
    }
  }

  func name(of modality: Modality) -> String {
    switch modality {
    case .shall: "shall"
    case .shallNot: "shall not"
    case .should: "should"
    case .shouldNot: "should not"
    case .may: "may"
    case .condition: "condition"
    case .info: "information"
    }
  }

  func name(of gravity: Gravity) -> String {
    switch gravity {
    case .major: "major"
    case .minor: "minor"
    case .observation: "observation"
    }
  }

  func name(of truth: Truth) -> String {
    switch truth {
    case .isTrue: "true"
    case .isFalse: "false"
    case .unknown: "unknown"
    case .error: "failed"
    }
  }

  let colon = ": "

  func columnTitle(of verdict: Verdict) -> String {
    switch verdict {
    case .needsReview: "review"
    case .notApplicable: "n/a"
    default: name(of: verdict)
    }
  }

  func item(_ item: String) -> String { item }

  // MARK: Titles

  let gapReport = "Gap report"
  let standard = "Standard"
  let facts = "Facts"
  let clause = "Clause"
  let total = "Total"
  let errors = "Errors"
  let gaps = "Gaps"
  let undetermined = "Undetermined"
  let needsReview = "Needs review"
  let attested = "Attested"
  let notApplicable = "Not applicable"
  let askNext = "Ask next"
  let aboutThisReport = "About this report"

  // MARK: Summary

  func gaps(major: Int, minor: Int, observations: Int) -> String {
    let total = major + minor + observations
    let parts = [
      major > 0 ? "\(major) major" : nil, minor > 0 ? "\(minor) minor" : nil,
      observations > 0 ? counted(observations, "observation") : nil,
    ]
    return "\(counted(total, "gap")): \(parts.compactMap(\.self).joined(separator: ", "))."
  }

  func noGaps(decided: Share) -> String {
    switch decided.part {
    case 0: "Nothing can be judged yet."
    case decided.whole: "No gaps were found."
    default: "No gaps among the \(counted(decided.part, "finding")) that could be decided."
    }
  }

  func coverage(met: Share, decided: Share) -> String {
    """
    Decided: \(decided.part) of \(counted(decided.whole, "applicable finding"))\(percent(decided)); \
    \(met.part) \(met.part == 1 ? "is" : "are") met\(percent(met)).
    """
  }

  func open(undetermined: Int, needsReview: Int, errors: Int) -> String? {
    let parts = [
      undetermined > 0 ? "\(undetermined) for lack of facts" : nil,
      needsReview > 0 ? "\(needsReview) until a person has judged" : nil,
      errors > 0 ? "\(errors) because a rule failed" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : "Open: \(parts.joined(separator: ", "))."
  }

  func waived(_ count: Int) -> String {
    "\(counted(count, "gap")) \(count == 1 ? "is" : "are") waived for a time."
  }

  func attested(_ count: Int) -> String {
    "\(counted(count, "finding")) \(count == 1 ? "rests" : "rest") on a person's attestation."
  }

  let nothingApplies = "Nothing that was asked for applies to this description."

  // MARK: Findings

  let remedy = "To close it"
  let references = "See also"
  let evidence = "Evidence"
  let note = "Note"
  let lookAt = "Look at"
  let wholeOrganisation = "The organisation"
  let guidance = "guidance"
  let fromMemory = "from memory, not compared with the standard yet"
  func degree(_ checks: VerdictCounts) -> String {
    let met = "\(checks[.met]) of \(counted(checks.applicable, "check")) met"
    let open = checks.applicable - checks[.met] - checks[.gap]
    guard open > 0, checks.applicable > 1 else { return met }
    return "\(met), \(checks[.gap]) not met, \(open) open"
  }
  let applicabilityIsOpen = "met, although it is open whether this applies"
  func onlyWhere(_ condition: String) -> String { "applies only where: \(condition)" }
  let thereAreNone = "there are none"

  // MARK: Facts

  let none = "none"
  let absent = "not there"
  let unknown = "unknown"
  let notStated = "not stated"
  let notFound = "not found in the text"
  func byDefault(_ value: String) -> String { "\(value) (by default)" }
  func doesNotApply(because reason: String) -> String { "does not apply: \(reason)" }

  func onlyMentioned(_ passage: String) -> String {
    "only mentioned, to be read by a person: “\(passage)”"
  }
  func planned(_ plan: Plan) -> String {
    var text = plan.what.map { "\($0.text(in: .english)), planned" } ?? "planned"
    if let day = plan.by { text += " by \(day)" }
    if let owner = plan.owner { text += " (\(owner.text(in: .english)))" }
    return text
  }

  func value(_ value: String, sureness: Sureness) -> String {
    switch sureness {
    case .stated: value
    case .confirmed: "\(value) (confirmed)"
    case .assumed: "\(value) (assumed)"
    case .imported: "\(value) (imported)"
    }
  }

  func further(_ count: Int) -> String { "… and \(count) more" }
  func asOf(_ day: String, facts: String) -> String { "\(facts), as of \(day)" }
  func position(_ place: Place) -> String {
    switch place.unit {
    case .line: "\(place.line):\(place.column)"
    case .paragraph: "paragraph \(place.line), character \(place.column)"
    case .page: "page \(place.line), line \(place.column)"
    }
  }
  func place(_ place: Place) -> String { place.description }
  func belongs(at place: String) -> String { "belongs in \(place)" }

  func listed(_ points: [String]) -> String { points.joined(separator: "; ") }
  func toBeRead(_ points: [String]) -> String {
    "\(listed(points)): a person has to read whether the text says it"
  }
  func toState(_ points: String) -> String { "where it does, state \(points)" }
  let howToStateFacts = """
    Facts are stated in a description, a YAML file that names the document, and that is what to \
    check then:
    """
  func doubtful(_ file: String, makes points: Share) -> String {
    """
    “\(file)” may be no privacy policy: of \(points.whole) points that it was searched for it makes \
    or mentions \(points.part). To a list, a contract or a notice for one occasion the gaps below do \
    not apply.
    """
  }

  func answer(_ answer: Attestation, because reason: String) -> String {
    let end = answer.until.map { ", until \($0)" } ?? ""
    let by = answer.by.text(in: .english)
    return
      "judged \(answer.answer == .met ? "met" : "a gap") by \(by) on \(answer.on)\(end): \(reason)"
  }

  func waived(_ waiver: Waiver, because reason: String) -> String {
    let by = waiver.approvedBy.text(in: .english)
    return "Waived until \(waiver.expires) by \(by) on \(waiver.approvedOn): \(reason)"
  }

  // MARK: Findings in sentences

  func sentences(_ sentences: [String]) -> String {
    sentences.map { $0.closed(with: ".") }.joined(separator: " ")
  }
  func met(attested: Bool, applicabilityOpen: Bool) -> String {
    let met = attested ? "A person judged this met" : "The facts show that this is met"
    return applicabilityOpen ? met + ", although it is open whether it applies." : met + "."
  }
  func waiting(for facts: [String]) -> String {
    facts.isEmpty
      ? "Facts are missing." : "Facts are missing (\(facts.joined(separator: ", ")))."
  }
  let personHasToJudge = "A person has to judge."
  func personHasToConfirm(_ facts: [String]) -> String {
    "Stated not to apply, which a person has to confirm (\(facts.joined(separator: ", ")))."
  }
  func notApplicable(because reason: String?) -> String {
    "Not applicable" + (reason.map { " (\($0))." } ?? ".")
  }
  func ruleFailed(because reason: String?) -> String {
    "The rule failed" + (reason.map { " (\($0))." } ?? ".")
  }

  // MARK: Editions

  func notInForce(_ obstacle: NotInForce) -> String {
    switch obstacle.reason {
    case .added: "added by the edition of \(obstacle.edition), in effect from \(obstacle.from)"
    case .changed:
      """
      The edition of \(obstacle.edition), in effect from \(obstacle.from), changed this item. What \
      the edition before asked for is not in the rule set; compare its text.
      """
    case .noEdition: "no edition was in effect before \(obstacle.from)"
    }
  }

  func notYetInEffect(
    _ standard: String, from effective: String, on day: String, instead earlier: String?
  ) -> String {
    let start = "\(standard) takes effect on \(effective)."
    guard let earlier else { return "\(start) On \(day) no edition was in effect." }
    return """
      \(start) On \(day) \(earlier) was in effect: judged is what is the same in both; \
      former clause numbers stand in brackets.
      """
  }

  // MARK: Proofs

  let concernsBecause = "Whether it applies"
  func title(of level: Proof.Scope.Level) -> String {
    switch level {
    case .clause: "The clause"
    case .subjects: "The list"
    case .requirement: "The requirement"
    case .check: "The check"
    }
  }
  let check = "Check"
  let plan = "Plan"
  let missing = "Missing"
  let toConfirm = "To be confirmed"

  // MARK: Questions

  func decides(_ count: Int, of concerned: Int) -> String {
    switch count {
    case 0: "has a part in \(counted(concerned, "finding"))"
    case concerned: "decides \(counted(count, "finding"))"
    default: "decides \(count) of \(counted(concerned, "finding")) that it has a part in"
    }
  }
  func example(_ answer: String) -> String { "for example \(answer)" }
  let nothingToAsk = "No fact is missing."
  func moreQuestions(_ count: Int, command: String) -> String {
    "\(counted(count, "further question")): \(command)"
  }

  // MARK: Rule sets

  func references(_ places: String, because reason: String) -> String { "\(places) (\(reason))" }
  func requirements(_ count: Int) -> String { counted(count, "requirement") }

  // MARK: Coverage

  let items = "items"
  let informativeParts = "Informative parts"
  func name(of way: ItemCoverage.Way) -> String {
    switch way {
    case .automated: "facts"
    case .attestable: "both"
    case .judgement: "person"
    case .effect: "effect"
    case .omitted: "left out"
    case .missing: "missing"
    }
  }
  func explanation(of way: ItemCoverage.Way) -> String {
    switch way {
    case .automated: "facts alone decide"
    case .attestable: "facts decide a part, a person attests the rest"
    case .judgement: "only a person can judge"
    case .effect: "takes effect in other items, or explains"
    case .omitted: "not encoded, with a reason"
    case .missing: "not encoded"
    }
  }
  func coverageLegend(
    ways: [(name: String, meaning: String)], verdicts: [(sign: String, name: String)]
  ) -> String {
    let meanings = ways.map { "\($0.name): \($0.meaning)" }.joined(separator: "; ")
    let signs = verdicts.map { "\($0.sign) \($0.name)" }.joined(separator: ", ")
    return "\(meanings). Tests by the verdict that they expect: \(signs)."
  }
  func coverage(units: Int, items: Int, held: Int) -> String {
    "\(held) of \(items) items are encoded; the standard prints them as \(units) units."
  }
  func bindingCoverage(
    items: Int, held: Int, automated: Int, attestable: Int, judgement: Int
  ) -> String {
    """
    Binding: \(held) of \(items) encoded; \(automated) decided by facts alone (automated), \
    \(attestable) by facts and a person (attestable), \(judgement) by a person alone (judgement).
    """
  }

  // MARK: Closing remarks

  func howToExplain(_ command: String) -> String { "The proof of a finding: \(command)" }
  let limits = [
    """
    The facts are those that the description states; nobody has verified them here. Whoever relies \
    on this report should see the evidence.
    """,
    """
    Requirements are told in the rule set's own words; the text of the standard governs. This is \
    no certificate and no legal advice.
    """,
  ]
  func ownFigure(_ title: String, value: String, because reason: String?) -> String {
    "Figure chosen by the rule set: \(title): \(value)." + (reason.map { " \($0)" } ?? "")
  }
}

/// A number with what is counted, in the plural where there is not just one.
func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}

private func percent(_ share: Share) -> String { share.percent.map { " (\($0) %)" } ?? "" }
