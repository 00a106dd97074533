import Assessment
import Standards

/// How a finding, or a requirement with all its findings, stands, for formats that have more words
/// than there are verdicts.
enum Standing: Sendable, Hashable, CaseIterable {
  case met
  /// A gap that leaves a part of what is asked standing.
  case partlyMet
  case gap
  /// Nothing is open but gaps that somebody accepted for a time.
  case accepted
  case undetermined
  case needsReview
  case notApplicable
  /// A rule failed.
  case failed
}

extension Standing {
  /// How one finding stands.
  init(_ finding: Finding) { self.init([finding]) }

  /// How a requirement stands with all its findings: as its worst one, but an accepted gap never
  /// hides what is open beside it.
  init(_ findings: [Finding]) {
    let open = findings.filter { $0.waiver == nil }
    let rest: Standing = open.count < findings.count ? .accepted : .notApplicable
    switch Verdict.worst(of: open.map(\.verdict)) {
    case .gap:
      let isPartlyMet = findings.contains { $0.verdict == .met || $0.isPartlyMet }
      self = isPartlyMet ? .partlyMet : .gap
    case .error: self = .failed
    case .undetermined: self = .undetermined
    case .needsReview: self = .needsReview
    case .met: self = rest == .accepted ? .accepted : .met
    case .notApplicable, nil: self = rest
    }
  }

  /// Whether something is to be done about it: facts, a judgement or a remedy are missing.
  var isOpen: Bool {
    switch self {
    case .partlyMet, .gap, .undetermined, .needsReview, .failed: true
    case .met, .accepted, .notApplicable: false
    }
  }
}

extension Finding {
  /// Whether it is a gap although some of the checks are met.
  fileprivate var isPartlyMet: Bool { verdict == .gap && degree.part > 0 }
}
