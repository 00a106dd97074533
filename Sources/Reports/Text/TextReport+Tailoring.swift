import Assessment
import CEL
import LocatedYAML
import Standards
import Vocabularies

extension TextReport {
  /// What profiles leave out and change, with their reasons.
  func writeTailorings(to page: inout TextPage) {
    for ruleSet in assessment.ruleSets {
      guard let tailoring = ruleSet.tailoring else { continue }
      page.exclusions(of: tailoring, in: ruleSet)
      page.changes(of: tailoring)
    }
  }
}

extension TextPage {
  /// Who tailored a standard, and how much.
  func summary(of tailoring: Tailoring) -> StyledText {
    let counts = wording.tailored(
      leftOut: tailoring.exclusions.map(\.requirements.count).reduce(0, +),
      figures: tailoring.settings.count, weights: tailoring.weightings.count)
    return origin(of: tailoring) + StyledText(wording.colon + counts)
  }

  /// The profile, who answers for it, and its file.
  private func origin(of tailoring: Tailoring) -> StyledText {
    let profile = tailoring.profile
    let name = wording.profile(profile.title.text(in: language), by: profile.by.text(in: language))
    return StyledText(name) + StyledText("  \(profile.place.file)", .quiet)
  }

  fileprivate mutating func exclusions(of tailoring: Tailoring, in ruleSet: RuleSet) {
    guard !tailoring.exclusions.isEmpty else { return }
    page.section(wording.leftOutByProfile)
    page.paragraph(origin(of: tailoring))
    page.space()
    page.list(
      tailoring.exclusions.map { exclusion in
        let names = names(of: exclusion.requirements, in: ruleSet)
        return (
          label: exclusion.name ?? wording.everythingElse,
          text: StyledText(exclusion.reason.text(in: language) + " ")
            + StyledText("[\(names.joined(separator: ", "))]", .quiet)
        )
      })
  }

  /// The items of requirements; of clauses with all their requirements, the numbers.
  private func names(of requirements: [Requirement], in ruleSet: RuleSet) -> [String] {
    let left = Dictionary(grouping: requirements, by: \.clause)
    return ruleSet.clauses.flatMap { clause -> [String] in
      guard let own = left[clause.number] else { return [] }
      return own.count == clause.requirements.count { !$0.checks.isEmpty }
        ? [clause.number] : own.map { wording.item($0.item) }
    }
  }

  fileprivate mutating func changes(of tailoring: Tailoring) {
    guard !tailoring.settings.isEmpty || !tailoring.weightings.isEmpty else { return }
    page.section(wording.changedByProfile)
    page.paragraph(origin(of: tailoring))
    page.space()
    for setting in tailoring.settings { page.paragraph(text(of: setting)) }
    for weighting in tailoring.weightings { page.paragraph(text(of: weighting)) }
  }

  /// Writes what a profile changes about one requirement.
  mutating func changes(of tailoring: Tailoring, to requirement: Requirement) {
    var mentions = Mentions()
    for program in requirement.programs { mentions.add(program) }
    for setting in tailoring.settings where mentions.constants.contains(setting.parameter.name) {
      page.paragraph(text(of: setting), indent: 2)
    }
    for weighting in tailoring.weightings where weighting.requirement.id == requirement.id {
      page.paragraph(text(of: weighting), indent: 2)
    }
  }

  private func text(of setting: Tailoring.Setting) -> StyledText {
    let parameter = setting.parameter
    let figure = wording.tailoredFigure(
      parameter.title.text(in: language), value: "\(setting.value)",
      instead: "\(parameter.value)", of: parameter.source)
    return StyledText(wording.sentences([figure, setting.because.text(in: language)]))
      + StyledText("  \(setting.place)", .quiet)
  }

  private func text(of weighting: Tailoring.Weighting) -> StyledText {
    let requirement = weighting.requirement
    let weight = wording.tailoredWeight(
      wording.item(requirement.item), gravity: requirement.gravity ?? weighting.original,
      instead: weighting.original)
    return StyledText(wording.sentences([weight, weighting.because.text(in: language)]))
      + StyledText("  \(weighting.place)", .quiet)
  }
}
