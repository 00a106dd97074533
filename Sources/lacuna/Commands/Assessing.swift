import Assessment
import Descriptions
import Reports
import Standards

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
  let description = try description.load(for: ruleSets)
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
