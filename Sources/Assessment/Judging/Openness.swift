import CEL
import Descriptions

/// Why a condition is open: its facts without a value, by what is known of them.
struct Openness {
  /// Nobody stated these.
  private(set) var missing: [FactReference] = []
  /// These are not in force today.
  private(set) var plans: [FactReference] = []
  /// A person decided that these do not apply.
  private(set) var dismissals: [FactReference] = []
  /// Documents only mention these; a person has to read the passages.
  private(set) var mentions: [FactReference] = []
  /// Whether a person has to judge whatever the facts are.
  var isForPerson = false

  /// Nothing is open.
  init() {}

  /// What keeps expressions open.
  init(_ expressions: [JudgedExpression], _ facts: FactLookup) {
    let references = expressions.flatMap(\.open).map(facts.openFact)
    for reference in unique(references) {
      switch reference.state {
      case .planned: plans.append(reference)
      case .notApplicable: dismissals.append(reference)
      case .mentioned: mentions.append(reference)
      default: missing.append(reference)
      }
    }
  }
}
