import Assessment
import Descriptions
import Standards
import Vocabularies

/// What stands about a requirement in tables that tell whether it applies.
struct ApplicabilityCells: Sendable {
  /// How many places a cell names.
  private static let mostPlaces = 20

  private let requirement: ApplicableRequirement
  private let entries: Entries

  init(_ requirement: ApplicableRequirement, _ entries: Entries) {
    self.requirement = requirement
    self.entries = entries
  }

  /// The text in a column; `nil` if there is none.
  func text(in column: RegisterColumn) -> String? {
    let (language, wording) = (entries.words.language, entries.words.wording)
    let rule = requirement.requirement
    return switch column {
    case .requirement: requirement.code
    case .clause: wording.item(rule.item)
    case .statement: rule.text.text(in: language)
    case .obligation: wording.name(of: rule.modality)
    case .severity: rule.gravity.map(wording.name(of:))
    case .ruleSet: requirement.standard.id
    case .applicable: wording.name(of: requirement.relevance)
    case .reasonForInclusion: reasonForInclusion
    case .reasonForExclusion: reasonForExclusion
    case .status: requirement.found.flatMap { wording.implementation(of: $0.standing) }
    case .documentedIn: documents
    case .owner: owners
    case .due: requirement.found?.plannedUntil.map { "\($0)" }
    default: nil
    }
  }

  private var reasonForInclusion: String? {
    switch requirement.relevance {
    case .applies:
      entries.words.wording.included(
        by: requirement.requirement.modality,
        where: requirement.conditions(in: entries.words.language))
    case .isOpen, .doesNotApply, .notAssessed: nil
    }
  }

  private var reasonForExclusion: String? {
    switch requirement.relevance {
    case .doesNotApply:
      requirement.found.flatMap { entries.words.reasonNotToApply($0.findings) }
    case .notAssessed: entries.words.wording.leftOut
    case .applies, .isOpen: nil
    }
  }

  /// The places of the facts that decided, and the evidence that shows them.
  private var documents: String? {
    guard let found = requirement.found else { return nil }
    let facts = found.findings.flatMap(\.decidingFacts).filter(\.isStated)
    var seen: Set<String> = []
    let places = facts.compactMap(\.place).map { "\(entries.files.place($0))" }
    let evidence = facts.flatMap { $0.state.answer?.evidence ?? [] }
      .compactMap(entries.evidenceName)
    let answers = found.findings.flatMap(\.answers).map { "\(entries.files.place($0.place))" }
    let all = (evidence + places + answers).filter { seen.insert($0).inserted }
    let more = all.count - Self.mostPlaces
    let shown =
      all.prefix(Self.mostPlaces) + (more > 0 ? [entries.words.wording.further(more)] : [])
    return shown.joined(separator: "; ")
  }

  private var owners: String? {
    let plans = requirement.found?.openGaps.flatMap(\.finding.plans).compactMap(\.plan) ?? []
    return entries.words.owners(of: plans)
  }
}

extension FactReference {
  /// Whether somebody wrote the fact down.
  fileprivate var isStated: Bool {
    switch state {
    case .answered, .empty, .notApplicable, .mentioned, .planned: true
    case .unknown, .byDefault, .notAnswered: false
    }
  }
}
