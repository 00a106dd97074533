import Assessment
import Descriptions
import Digests
import LocatedYAML
import Reports
import Standards
import Vocabularies

/// Reads rule sets and a description and judges the one by the other.
///
/// What was noticed on the way and is no error is said on standard error, unless `isQuiet`.
///
/// - Throws: Everything that is wrong with the files, or that nothing was assessed.
func assess(
  _ description: DescriptionOptions, by rules: RuleOptions, tailoredBy profile: ProfileOption,
  only selection: Selection,
  proofDepth: ProofDepth = .everyVerdict, waivers: [String] = [],
  baseline: String? = nil, isQuiet: Bool = false
) throws -> Assessment {
  let ruleSets = try rules.load(tailoredBy: profile.paths)
  let waivers = try WaiverFile.load(waivers)
  let baseline = try baseline.map { try GapReportFile.load($0).baseline }
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
    waivers: waivers, baseline: baseline
  ).assess()
  if !isQuiet {
    Messages.show(
      ruleSets.flatMap(\.diagnostics) + description.diagnostics + assessment.diagnostics)
  }
  guard assessment.findings.contains(where: { !$0.checks.isEmpty }) else {
    throw InputError(
      "nothing was assessed: no requirement with a check was chosen",
      hint: assessment.tailorings.isEmpty
        ? "look at --only and --skip; `lacuna rules show` lists the requirements"
        : "look at --only and --skip, and at what the profile leaves out")
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
