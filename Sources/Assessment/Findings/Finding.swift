public import Descriptions
public import LocatedYAML
public import Standards
public import Vocabularies

/// The verdict of one requirement on one subject, with everything that it rests on.
public struct Finding: Sendable {
  /// The identifier of the standard.
  public let standard: String
  public let requirement: Requirement
  /// What was judged; `nil` for the organisation as a whole, and where it is not known or not
  /// needed to know which subjects there are.
  public let subject: Subject?
  /// The worst verdict of the checks.
  public let verdict: Verdict
  /// One result for each check, in the order of the rule set.
  public let checks: [CheckResult]
  /// What would close the gap, with the subject's values filled in; for gaps only.
  public let remedy: LocalizedText?
  /// Who accepted the gap until when; for gaps only.
  public internal(set) var waiver: Waiver?
  /// Why the facts were not looked at; `nil` where the requirement was in force.
  public let notInForce: NotInForce?

  init(
    standard: String, requirement: Requirement, subject: Subject?, checks: [CheckResult],
    remedy: LocalizedText?, notInForce: NotInForce? = nil
  ) {
    self.standard = standard
    self.requirement = requirement
    self.subject = subject
    self.checks = checks
    self.remedy = remedy
    self.notInForce = notInForce
    verdict = Verdict.worst(of: checks.map(\.verdict)) ?? .notApplicable
  }
}

extension Finding {
  /// How much the gap weighs; `nil` where there is none.
  public var gravity: Gravity? { verdict == .gap ? requirement.gravity : nil }

  /// How many of the checks that concern the subject are met.
  public var degree: Share {
    Share(
      checks.count { $0.verdict == .met }, of: checks.count { $0.verdict != .notApplicable })
  }

  /// How often each verdict occurs among the checks.
  public var checkCounts: VerdictCounts { VerdictCounts(checks.map(\.verdict)) }

  /// The people's answers that the verdict rests on, each once.
  public var answers: [Attestation] {
    var seen: Set<Attestation> = []
    return checks.compactMap(\.answer).filter { seen.insert($0).inserted }
  }

  /// The facts that would decide the checks which are undetermined, each once.
  public var missing: [FactReference] { unique(checks.flatMap(\.missing)) }

  /// The planned facts that checks hinge on, each once.
  public var plans: [FactReference] { unique(checks.flatMap(\.plans)) }

  /// The facts stated not to apply that checks rest on, each once.
  public var dismissals: [FactReference] { unique(checks.flatMap(\.dismissals)) }

  /// The passages of documents that a person has to read, each once.
  public var mentions: [FactReference] { unique(checks.flatMap(\.mentions)) }

  /// The facts that checks rest on and that the company only assumes, each once.
  public var assumptions: [FactReference] { unique(checks.flatMap(\.assumptions)) }

  /// Where the company's answer to the finding belongs: the first missing fact, else the first
  /// passage to read, else the first of the subject's own facts that decided, else the subject, else
  /// the first fact that decided.
  public var place: Place? {
    guard let worst = checks.first(where: { $0.verdict == verdict }) else { return subject?.place }
    if let missing = worst.missing.first?.place { return missing }
    if let passage = worst.mentions.first?.place { return passage }
    // That a document was read says nothing; the points that were found in it do.
    let facts = worst.proof.facts.filter { !$0.isAllPoints }
    guard let subject else { return facts.lazy.compactMap(\.place).first }
    let own = facts.first { $0.path.hasPrefix(subject.path + ".") }
    return own?.place ?? subject.place
  }
}

extension FactReference {
  /// Whether the fact is all the points of a document together.
  fileprivate var isAllPoints: Bool {
    if case .points = definition?.type { text == nil } else { false }
  }
}

/// Facts in the order of their first occurrence.
func unique(_ facts: [FactReference]) -> [FactReference] {
  var seen: Set<String> = []
  return facts.filter { seen.insert($0.path).inserted }
}
