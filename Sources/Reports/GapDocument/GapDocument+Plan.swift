import Assessment
import Standards
import Vocabularies

extension GapDocument {
  /// How many subjects an action names; the rest is counted.
  private static let mostSubjects = 6

  /// What would close the open gaps: each remedy once, with everything that it covers, the
  /// heaviest first.
  var plan: Section? {
    let actions = actions
    guard !actions.isEmpty else { return nil }
    let table = DataTable(
      .compact, caption: wording.remediationPlan,
      columns: [
        DataTable.Column(wording.action), DataTable.Column(wording.requirements, .short),
        DataTable.Column(wording.subjectsTitle), DataTable.Column(wording.ownerAndDue, .blank),
        DataTable.Column(wording.effort, .blank),
      ],
      rows: actions.map { action in
        DataTable.Row([
          action.remedy,
          action.groups.map { [item($0.requirement, of: $0.standard)] }.joined(with: [", "]),
          [.text(subjects(of: action))],
          ownerAndDue(of: action.groups.flatMap(\.findings)) ?? [], [],
        ])
      })
    return section(
      "plan", wording.remediationPlan, [.paragraph([.text(wording.planHint)]), .table(table)])
  }

  /// What closes gaps of one or more requirements.
  private struct Action {
    let remedy: [Inline]
    var groups: [RequirementFindings]
  }

  private var actions: [Action] {
    var actions: [Action] = []
    var numbers: [[Inline]: Int] = [:]
    let groups = openGaps.flatMap(\.byRemedy).enumerated().sorted { left, right in
      let weights = [left, right].map { $0.element.requirement.gravity ?? .observation }
      return weights[0] == weights[1] ? left.offset < right.offset : weights[0] > weights[1]
    }
    for group in groups.map(\.element) {
      let remedy = group.commonRemedy.map(text) ?? [.text("–")]
      if let number = numbers[remedy] {
        actions[number].groups.append(group)
      } else {
        numbers[remedy] = actions.count
        actions.append(Action(remedy: remedy, groups: [group]))
      }
    }
    return actions
  }

  private func subjects(of action: Action) -> String {
    var seen: Set<String> = []
    let names = action.groups.flatMap(\.findings).map { words.subject(of: $0) }
      .filter { seen.insert($0).inserted }
    let more = names.count - Self.mostSubjects
    return (names.prefix(Self.mostSubjects) + (more > 0 ? [wording.further(more)] : []))
      .joined(separator: ", ")
  }
}

extension RequirementFindings {
  /// The findings in groups of those that the same remedy would close.
  fileprivate var byRemedy: [RequirementFindings] {
    var groups: [RequirementFindings] = []
    var numbers: [LocalizedText?: Int] = [:]
    for finding in findings {
      if let number = numbers[finding.remedy] {
        groups[number].append(finding)
      } else {
        numbers[finding.remedy] = groups.count
        groups.append(
          RequirementFindings(
            requirement: requirement, standard: standard, findings: [finding]))
      }
    }
    return groups
  }
}
