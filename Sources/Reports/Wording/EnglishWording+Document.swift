import Assessment
import Standards
import Vocabularies

extension EnglishWording {
  func day(_ day: CalendarDate) -> String {
    "\(day.day) \(Self.months[(day.month - 1) % Self.months.count]) \(day.year)"
  }
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  var sentenceSpace: String { " " }

  // MARK: Title block

  var asOfLabel: String { "As of" }
  var ruleSet: String { "Rule set" }
  var preparedBy: String { "Description by" }
  var reportStatus: String { "Status" }
  var draft: String { "Draft until it is signed" }

  // MARK: Result

  var result: String { "Result" }
  func requirementsWithGaps(_ count: Int, of applicable: Int) -> String {
    "Of \(applicable) requirements that apply, \(count) have a gap for at least one subject."
  }
  func formula(_ met: Share) -> String {
    let share = met.percent.map { " = \($0) %" } ?? ""
    return """
      Met: findings that are met ÷ findings that apply = \(met.part) ÷ \(met.whole)\(share), never \
      rounded up. What does not apply is not counted; what is open never counts as met.
      """
  }
  func inPercent(_ percent: Int) -> String { "\(percent) %" }
  func part(_ part: Int, of whole: Int) -> String { "\(part) of \(whole)" }
  var decidedFindings: String { "decided" }
  var metFindings: String { "met" }
  var gapFindings: String { "gaps" }
  var openFindings: String { "open" }
  func gap(of gravity: Gravity) -> String {
    switch gravity {
    case .major: "major gaps"
    case .minor: "minor gaps"
    case .observation: "observations"
    }
  }

  // MARK: Clauses and priorities

  var summaryByClause: String { "Summary by clause" }
  var findingsByClause: String { "Findings by clause and verdict" }
  var barLegend: String {
    """
    A bar shows the findings of a clause that apply, from major gaps on the left to what is met on \
    the right; the numbers beside it are the same in figures and lead to the findings.
    """
  }
  var priorities: String { "Priorities" }
  func priorityOrder(shown: Int, of all: Int) -> String {
    """
    \(shown) of \(all) requirements with open gaps: the heaviest first, then those that concern \
    most subjects.
    """
  }
  var requirement: String { "Requirement" }
  var whatIs: String { "What was found" }
  var ownerAndDue: String { "Owner, due" }

  // MARK: Findings

  var findings: String { "Findings" }
  var subject: String { "Subject" }
  func subjects(_ count: Int) -> String { count == 1 ? "1 subject" : "\(count) subjects" }
  var whatShowsIt: String { "What shows it" }
  func acceptedUntil(_ day: String) -> String { "accepted until \(day)" }
  var waiver: String { "Waiver" }
  var degreeLabel: String { "Degree" }
  var inTheDescription: String { "In the description" }
  var fact: String { "Fact" }
  var place: String { "Place" }

  // MARK: Filter

  var filter: String { "Filter the findings" }
  var verdict: String { "Verdict" }
  var weight: String { "Weight" }
  var owner: String { "Owner" }
  var everything: String { "all" }
  var searchedText: String { "Text" }
  var resetFilter: String { "Show all" }
  func shownFindings(_ shown: String, of all: String) -> String {
    "\(shown) of \(all) findings shown"
  }

  // MARK: Open and settled

  var question: String { "Question" }
  var questionOrder: String { "The questions that decide most come first." }
  var whereItBelongs: String { "Where the answer belongs" }
  var whomToAsk: String { "Whom to ask" }
  var decisiveness: String { "What it decides" }
  func askedOn(_ day: String) -> String { "asked on \(day)" }
  var howToAttest: String {
    """
    Facts cannot decide these. Somebody who can judge and is independent of the matter looks at \
    what is named and writes an attestation into the description: the answer, who, when, and on \
    what grounds.
    """
  }
  var judgedBy: String { "Judged by" }
  func until(_ day: String) -> String { "until \(day)" }
  var waivers: String { "Waivers and accepted risks" }
  var acceptedBy: String { "Accepted by" }

  // MARK: Plan

  var remediationPlan: String { "Remediation plan" }
  var planHint: String {
    """
    Each remedy once, with everything that it covers. Owner and date are there where the \
    description has a plan; the rest is to be filled in.
    """
  }
  var action: String { "Action" }
  var subjectsTitle: String { "Subjects" }
  var effort: String { "Effort" }

  // MARK: Closing

  var method: String { "Method" }
  var methodText: [String] {
    [
      """
      The company describes its processing as observable facts. Each requirement of the standard \
      is written as conditions over such facts and is judged for every subject that it concerns: a \
      function, a consent, a recipient. The same files always give the same report.
      """,
      """
      A fact that nobody stated is unknown; it neither passes nor fails. What facts cannot settle \
      is asked of a person, and the answer is quoted with name, date and grounds. Nothing was \
      inspected, measured or interviewed for this report; no sample was drawn.
      """,
    ]
  }
  var criteria: String { "Criteria" }
  var modalitiesMeaning: String {
    """
    “Shall” and “shall not” bind: not keeping them is a nonconformity. “Should” and “should not” \
    recommend: not following them is an observation.
    """
  }
  func meaning(of gravity: Gravity) -> String {
    switch gravity {
    case .major: "A nonconformity that puts the purpose of the requirement at stake."
    case .minor: "Any other nonconformity."
    case .observation: "A recommendation, or something in an informative part, is not followed."
    }
  }
  func meaning(of verdict: Verdict) -> String {
    switch verdict {
    case .met: "The stated facts, or a person’s judgement, show that the requirement is kept."
    case .gap: "They show that it is not kept."
    case .undetermined: "Facts are missing that would decide."
    case .needsReview: "A person has to judge."
    case .notApplicable: "The requirement does not concern the subject, for the reason given."
    case .error: "A rule failed: a mistake of the rule set, not of the company."
    }
  }
  var limitsTitle: String { "Limits" }
  var ownFigures: String { "Figures chosen by the rule set" }
  var inputRole: String { "Read as" }
  var file: String { "File" }
  var signOff: String { "Sign-off" }
  var role: String { "Role" }
  var nameLabel: String { "Name" }
  var signature: String { "Signature" }
  var date: String { "Date" }
  var signatories: [String] { ["Prepared by", "Reviewed by", "Approved by"] }
}
