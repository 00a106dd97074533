import Assessment
import Standards
import Vocabularies

/// The words and sentences that only the gap report as a document has.
protocol DocumentWording: Sendable {
  /// A day as it is written in texts.
  func day(_ day: CalendarDate) -> String
  /// What stands between two sentences.
  var sentenceSpace: String { get }

  // MARK: Title block

  var asOfLabel: String { get }
  var ruleSet: String { get }
  var preparedBy: String { get }
  var reportStatus: String { get }
  /// That nobody has signed the report.
  var draft: String { get }

  // MARK: Result

  var result: String { get }
  /// How many requirements have a gap for at least one subject.
  func requirementsWithGaps(_ count: Int, of applicable: Int) -> String
  /// How the share of what is met comes about.
  func formula(_ met: Share) -> String
  func inPercent(_ percent: Int) -> String
  func part(_ part: Int, of whole: Int) -> String
  var decidedFindings: String { get }
  var metFindings: String { get }
  var gapFindings: String { get }
  var openFindings: String { get }
  /// A gap of some weight.
  func gap(of gravity: Gravity) -> String

  // MARK: Clauses and priorities

  var summaryByClause: String { get }
  var findingsByClause: String { get }
  var barLegend: String { get }
  var priorities: String { get }
  func priorityOrder(shown: Int, of all: Int) -> String
  var requirement: String { get }
  var whatIs: String { get }
  var ownerAndDue: String { get }

  // MARK: Findings

  var findings: String { get }
  var subject: String { get }
  func subjects(_ count: Int) -> String
  var whatShowsIt: String { get }
  func acceptedUntil(_ day: String) -> String
  var waiver: String { get }
  var degreeLabel: String { get }
  var inTheDescription: String { get }
  var fact: String { get }
  var place: String { get }

  // MARK: Filter

  var filter: String { get }
  var verdict: String { get }
  var weight: String { get }
  var owner: String { get }
  var everything: String { get }
  var searchedText: String { get }
  var resetFilter: String { get }
  func shownFindings(_ shown: String, of all: String) -> String

  // MARK: Open and settled

  var question: String { get }
  var questionOrder: String { get }
  var whereItBelongs: String { get }
  var whomToAsk: String { get }
  var decisiveness: String { get }
  func askedOn(_ day: String) -> String
  var howToAttest: String { get }
  var judgedBy: String { get }
  func until(_ day: String) -> String
  var waivers: String { get }
  var acceptedBy: String { get }

  // MARK: Plan

  var remediationPlan: String { get }
  var planHint: String { get }
  var action: String { get }
  var subjectsTitle: String { get }
  var effort: String { get }

  // MARK: Closing

  var method: String { get }
  /// What was done and what was not, in paragraphs.
  var methodText: [String] { get }
  var criteria: String { get }
  /// How the verbs of the standard are read.
  var modalitiesMeaning: String { get }
  func meaning(of gravity: Gravity) -> String
  func meaning(of verdict: Verdict) -> String
  var limitsTitle: String { get }
  /// Figures that the authors of the rules chose.
  var ownFigures: String { get }
  var inputRole: String { get }
  var file: String { get }
  var signOff: String { get }
  var role: String { get }
  var nameLabel: String { get }
  var signature: String { get }
  var date: String { get }
  /// Who signs, in the order of signing.
  var signatories: [String] { get }
}
