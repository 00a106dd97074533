import Assessment
import Descriptions
import LocatedYAML
import Standards
import Vocabularies

/// Reads rule sets and a description and judges the one by the other.
///
/// What was noticed on the way and is no error is said on standard error.
///
/// - Throws: Everything that is wrong with the files, or that nothing was assessed.
func assess(
  _ description: DescriptionOptions, by rules: RuleOptions, only selection: Selection,
  proofDepth: ProofDepth = .everyVerdict, waivers: [String] = []
) throws -> Assessment {
  let ruleSets = try rules.load()
  let waivers = try Waiver.load(waivers)
  let isOfDocumentsAlone = description.isOfDocumentsAlone
  var description = try description.load(for: ruleSets)
  var selection = selection
  if isOfDocumentsAlone, selection.only.isEmpty {
    selection = Selection(
      only: Selection.decidedByDocuments(in: ruleSets).only, skip: selection.skip)
    description = description.noticing([.notAssessed(selection, of: ruleSets, description)])
  }
  let assessment = try Assessor(
    description, by: ruleSets, selection: selection, proofDepth: proofDepth,
    waivers: waivers
  ).assess()
  Messages.show(ruleSets.flatMap(\.diagnostics) + description.diagnostics + assessment.diagnostics)
  guard assessment.findings.contains(where: { !$0.checks.isEmpty }) else {
    throw InputError(
      "nothing was assessed: no requirement with a check was chosen",
      hint: "look at --only and --skip; `lacuna rules show` lists the requirements")
  }
  return assessment
}

extension Diagnostic {
  /// How much of the rule sets documents leave open.
  fileprivate static func notAssessed(
    _ selection: Selection, of ruleSets: [RuleSet], _ description: Description
  ) -> Diagnostic {
    let requirements = ruleSets.filter { $0.standard.kind == .standard }.flatMap(\.requirements)
      .filter { !$0.checks.isEmpty }
    let judged = requirements.count(where: selection.contains)
    let file = description.documents.first?.path ?? ""
    return Diagnostic(
      .remark, "not-assessed", at: Place(file: file, line: 1, column: 1),
      "documents alone decide \(judged) of \(requirements.count) requirements; "
        + "the others are not assessed",
      hint: "describe the company to have all of them judged")
  }
}
