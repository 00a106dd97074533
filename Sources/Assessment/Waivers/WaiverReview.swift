import Standards
import Vocabularies

/// Applies waivers to findings, and tells which of them do nothing.
struct WaiverReview {
  private let waivers: [Waiver]
  private let day: CalendarDate?

  init(_ waivers: [Waiver], on day: CalendarDate?) {
    self.waivers = waivers
    self.day = day
  }

  /// The findings, gaps with the waiver that covers them.
  func applied(to findings: [Finding]) -> [Finding] {
    guard !waivers.isEmpty else { return findings }
    return findings.map { finding in
      guard finding.verdict == .gap,
        let waiver = waivers.first(where: { $0.covers(finding) && $0.holds(on: day) })
      else { return finding }
      var finding = finding
      finding.waiver = waiver
      return finding
    }
  }

  /// A remark or warning on each waiver that waives nothing.
  func diagnostics(on findings: [Finding], _ ruleSets: [RuleSet]) -> [Diagnostic] {
    let used = Set(findings.compactMap(\.waiver))
    return waivers.filter { !used.contains($0) }.compactMap { diagnostic($0, findings, ruleSets) }
  }

  private func diagnostic(
    _ waiver: Waiver, _ findings: [Finding], _ ruleSets: [RuleSet]
  ) -> Diagnostic? {
    let name = waiver.requirement
    let requirements = ruleSets.flatMap(\.requirements)
    let names = requirements.map(\.id) + ruleSets.flatMap(\.clauses).map(\.number)
    guard requirements.contains(where: { $0.isNamed(by: name) }) else {
      return Diagnostic(
        .warning, .unusedWaiver, at: waiver.place, "there is no requirement `\(name)` to waive",
        hint: .didYouMean(name, among: names))
    }
    let own = findings.filter(waiver.covers)
    guard own.contains(where: { $0.verdict == .gap }) else {
      return Diagnostic(
        .remark, .unusedWaiver, at: waiver.place, "there is no gap in `\(name)` to waive",
        hint: own.isEmpty ? nil : "take the waiver out if the gap is closed")
    }
    let reason =
      day.map {
        $0 < waiver.approvedOn
          ? "counts from \(waiver.approvedOn)" : "ended on \(waiver.expires)"
      } ?? "counts on no day, since the description has no `as_of`"
    return Diagnostic(
      .warning, .unusedWaiver, at: waiver.place, "the waiver of `\(name)` \(reason)")
  }
}

extension Diagnostic.ID {
  /// A waiver waives nothing.
  static let unusedWaiver: Self = "unused-waiver"
}
