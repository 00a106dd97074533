import Assessment
import Standards
import Vocabularies

extension GapDocument {
  /// How many gaps come first; a longer list would be no choice.
  private static let priorityCount = 10

  /// The worst open gaps in a line each: the heaviest first, then those that concern most.
  var priorities: Section? {
    let open = openGaps
    guard !open.isEmpty else { return nil }
    let ranked = open.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      let weights = (a.requirement.gravity ?? .observation, b.requirement.gravity ?? .observation)
      if weights.0 != weights.1 { return weights.0 > weights.1 }
      if a.findings.count != b.findings.count { return a.findings.count > b.findings.count }
      return left.offset < right.offset
    }
    let shown = ranked.prefix(Self.priorityCount).map(\.element)
    let hasOwners = shown.contains { ownerAndDue(of: $0.findings) != nil }
    let table = DataTable(
      .compact, caption: wording.priorities,
      columns: [DataTable.Column(wording.requirement), DataTable.Column(wording.whatIs)]
        + (hasOwners ? [DataTable.Column(wording.ownerAndDue)] : []),
      rows: shown.map { row(of: $0, withOwner: hasOwners) })
    return section(
      "priorities", wording.priorities,
      [
        .paragraph([.text(wording.priorityOrder(shown: table.rows.count, of: open.count))]),
        .table(table),
      ])
  }

  /// The gaps that nobody accepted, those of one requirement together.
  var openGaps: [RequirementFindings] {
    RequirementFindings.grouped(
      assessment.findings.filter { $0.verdict == .gap && $0.waiver == nil })
  }

  private func row(
    of group: RequirementFindings, withOwner: Bool
  ) -> DataTable.Row {
    let requirement = group.requirement
    var gap: [Inline] = group.findings.first.map { [.text(words.message(on: $0))] } ?? []
    if group.findings.count > 1 {
      gap += [" ", .quiet([.text(wording.further(group.findings.count - 1))])]
    }
    let name = [item(requirement, of: group.standard), " "] + text(requirement.text) + [" "]
    return DataTable.Row(
      [name + marks(of: requirement), gap]
        + (withOwner ? [ownerAndDue(of: group.findings) ?? []] : []))
  }

  /// Who takes care of findings, and by when; `nil` where the description does not say so.
  func ownerAndDue(of findings: [Finding]) -> [Inline]? {
    var seen: Set<String> = []
    let owners = findings.flatMap(owners).filter { seen.insert($0).inserted }
    let day = findings.compactMap(due).max()
    let parts =
      (owners.isEmpty ? [] : [owners.joined(separator: ", ")])
      + (day.map { [wording.day($0)] } ?? [])
    return parts.isEmpty ? nil : [.text(parts.joined(separator: " · "))]
  }

  /// How binding a requirement is and how much a gap weighs.
  func marks(of requirement: Requirement) -> [Inline] {
    var marks: [Inline] = [.mark(wording.name(of: requirement.modality))]
    if let gravity = requirement.gravity, gravity.isNonconformity {
      marks.append(.mark(wording.name(of: gravity), gravity == .major ? .binding : .plain))
    }
    if requirement.modality.isBinding, requirement.gravity == .observation {
      marks.append(.mark(wording.guidance))
    }
    if requirement.provenance == .recall { marks.append(.mark(wording.fromMemory, .warning)) }
    return marks.map { [$0] }.joined(with: [.quiet([" · "])])
  }
}
