import Assessment
import Descriptions
import LocatedYAML
import Standards

/// Every word that a report itself adds to what rule sets and descriptions say.
///
/// Each language conforms in a file of its own, so a sentence that one of them lacks does not
/// compile.  Texts of rule sets and facts are not here: they carry their languages with them.
protocol Wording:
  ReferenceWording, AuditWording, DocumentWording, ProfileWording, ChangeWording, RunWording,
  TopicWording
{
  // MARK: Words for results

  func name(of verdict: Verdict) -> String
  func name(of modality: Modality) -> String
  func name(of gravity: Gravity) -> String
  func name(of truth: Truth) -> String
  /// What stands between a title and what belongs to it.
  var colon: String { get }
  /// The name of a verdict where there is little room.
  func columnTitle(of verdict: Verdict) -> String
  /// The standard's item in the report's language: numbers, letters and a few words.
  func item(_ item: String) -> String

  // MARK: Titles

  var gapReport: String { get }
  var standard: String { get }
  var facts: String { get }
  var clause: String { get }
  var total: String { get }
  var errors: String { get }
  var gaps: String { get }
  var undetermined: String { get }
  var needsReview: String { get }
  var attested: String { get }
  var notApplicable: String { get }
  var askNext: String { get }
  var aboutThisReport: String { get }

  // MARK: Summary

  /// How many gaps there are, by weight.
  func gaps(major: Int, minor: Int, observations: Int) -> String
  /// That there are none among what could be decided, which may be little or nothing.
  func noGaps(decided: Share) -> String
  /// How many of the applicable findings are met, and how many the facts decide.
  func coverage(met: Share, decided: Share) -> String
  /// What the other findings wait for; `nil` if there are no others.
  func open(undetermined: Int, needsReview: Int, errors: Int) -> String?
  /// Instead of the above where there is nothing to judge.
  /// How many gaps somebody accepted.
  func waived(_ count: Int) -> String
  /// How many findings rest on what a person judged.
  func attested(_ count: Int) -> String
  var nothingApplies: String { get }

  // MARK: Findings

  var remedy: String { get }
  var references: String { get }
  var evidence: String { get }
  var note: String { get }
  var lookAt: String { get }
  /// The subject of a finding that concerns no single entry.
  var wholeOrganisation: String { get }
  /// A requirement whose content has not been compared with the standard yet.
  var fromMemory: String { get }
  /// That a statement stands in an informative part, so that it binds nobody.
  var guidance: String { get }
  /// How many of a finding's checks are met; where some of several are open, also how many are not.
  func degree(_ checks: VerdictCounts) -> String
  /// The verdict is met, although nobody knows whether the check concerns the subject.
  var applicabilityIsOpen: String { get }
  /// The condition under which a requirement concerns anybody, which is not given here.
  func onlyWhere(_ condition: String) -> String
  /// A list of subjects is empty.
  var thereAreNone: String { get }

  // MARK: Facts

  var none: String { get }
  var absent: String { get }
  var unknown: String { get }
  var notStated: String { get }
  /// That a document was searched for something in vain.
  var notFound: String { get }
  /// The value follows from the vocabulary, since nobody stated another.
  func byDefault(_ value: String) -> String
  /// A person stated that a fact does not apply.
  func doesNotApply(because reason: String) -> String
  /// A passage of a document speaks about a fact, but does not settle it.
  func onlyMentioned(_ passage: String) -> String
  func planned(_ plan: Plan) -> String
  func value(_ value: String, sureness: Sureness) -> String
  /// How much more there is than is told here.
  func further(_ count: Int) -> String
  func asOf(_ day: String, facts: String) -> String
  /// Where in its file something stands.
  func position(_ place: Place) -> String
  /// The file, and where in it something stands.
  func place(_ place: Place) -> String
  /// Where a fact that nobody stated is to be written.
  func belongs(at place: String) -> String
  /// Points one behind the other.
  func listed(_ points: [String]) -> String
  /// That a person has to find out whether a text makes some points.
  func toBeRead(_ points: [String]) -> String
  /// How the points are stated that it makes.
  func toState(_ points: String) -> String
  /// How facts are stated that no document can state, before the words that name the document.
  var howToStateFacts: String { get }
  /// That a document makes hardly any of the points that it is judged by.
  func doubtful(_ file: String, makes points: Share) -> String

  /// What a person judged, by whom, when, and on what grounds.
  func answer(_ answer: Attestation, because reason: String) -> String

  /// Who accepted a gap, until when, and why.
  func waived(_ waiver: Waiver, because reason: String) -> String

  // MARK: Findings in sentences

  /// Sentences one behind the other, each with a final stop.
  func sentences(_ sentences: [String]) -> String
  /// That nothing is wrong, whether a person said so, and whether it is open if anything could be.
  func met(attested: Bool, applicabilityOpen: Bool) -> String
  /// Which facts a verdict waits for.
  func waiting(for facts: [String]) -> String
  var personHasToJudge: String { get }
  /// Which facts were stated not to apply, so that a person has to confirm it.
  func personHasToConfirm(_ facts: [String]) -> String
  func notApplicable(because reason: String?) -> String
  func ruleFailed(because reason: String?) -> String

  // MARK: Editions

  /// Why a requirement was not judged by.
  func notInForce(_ obstacle: NotInForce) -> String
  /// That another edition of the standard, or none, was in effect.
  func notYetInEffect(
    _ standard: String, from effective: String, on day: String, instead earlier: String?
  ) -> String

  // MARK: Proofs

  var concernsBecause: String { get }
  func title(of level: Proof.Scope.Level) -> String
  var check: String { get }
  var plan: String { get }
  var missing: String { get }
  var toConfirm: String { get }

  // MARK: Questions

  /// How many findings an answer decides alone, of those that it has a part in.
  func decides(_ count: Int, of concerned: Int) -> String
  func example(_ answer: String) -> String
  var nothingToAsk: String { get }
  func moreQuestions(_ count: Int, command: String) -> String

  // MARK: Rule sets

  func requirements(_ count: Int) -> String
  /// References together with what ties them to a requirement.
  func references(_ places: String, because reason: String) -> String

  // MARK: Coverage

  var items: String { get }
  var informativeParts: String { get }
  func name(of way: ItemCoverage.Way) -> String
  func explanation(of way: ItemCoverage.Way) -> String
  /// What the columns of the table count: ways of judging, then tests by the verdict they expect.
  func coverageLegend(
    ways: [(name: String, meaning: String)], verdicts: [(sign: String, name: String)]
  ) -> String
  func coverage(units: Int, items: Int, held: Int) -> String
  func bindingCoverage(
    items: Int, held: Int, automated: Int, attestable: Int, judgement: Int
  ) -> String

  // MARK: Closing remarks

  /// How to see the whole proof of a finding.
  func howToExplain(_ command: String) -> String
  /// What the report is and is not.
  var limits: [String] { get }
  /// A figure that the authors of a rule set chose.
  func ownFigure(_ title: String, value: String, because reason: String?) -> String
}
