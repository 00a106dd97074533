public import Assessment

/// A format that gap reports can be written in.
public enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  case text
  case json
  case html
  case sarif
  case sarifForGitHub = "sarif-github"
  case annotations = "github"
  case jUnit = "junit"
  case codeQuality = "code-quality"
  case checkstyle
  case csv

  /// Whom the format is for, in a few words.
  public var summary: String {
    switch self {
    case .text: "for people in a terminal"
    case .json: "everything, for programs; `lacuna schema gap-report` prints its JSON Schema"
    case .html: "one page for people: the result, every finding with its proof, what to do"
    case .sarif: "every finding as SARIF 2.1.0, for tools that keep to its specification"
    case .sarifForGitHub: "open gaps as SARIF 2.1.0, for GitHub code scanning"
    case .annotations: "the heaviest findings as annotations of a GitHub Actions step"
    case .jUnit: "findings as test results, for Jenkins and most other CI systems"
    case .codeQuality: "what wants attention, for GitLab merge requests"
    case .checkstyle: "what wants attention, for reviewdog, Jenkins and editors"
    case .csv: "the register of findings, for spreadsheets"
    }
  }

  /// Which findings have to carry their proofs.
  public var proofDepth: ProofDepth {
    switch self {
    case .json, .html, .sarif, .csv: .everyVerdict
    case .text, .sarifForGitHub, .annotations, .jUnit, .codeQuality, .checkstyle: .exceptMet
    }
  }

  /// The report on an assessment in this format.
  ///
  /// - Parameter presentation: How reports look; JSON is the same for all.
  public func report(on assessment: Assessment, presentation: Presentation) -> String {
    switch self {
    case .text: TextReport(assessment, presentation: presentation).text
    case .json: JSONReport(assessment).text
    case .html: GapPage(assessment, presentation: presentation).text
    case .sarif: SARIFReport(assessment, presentation: presentation, for: .everyone).text
    case .sarifForGitHub:
      SARIFReport(assessment, presentation: presentation, for: .codeScanning).text
    case .annotations: AnnotationReport(assessment, presentation: presentation).text
    case .jUnit: JUnitReport(assessment, presentation: presentation).text
    case .codeQuality: CodeQualityReport(assessment, presentation: presentation).text
    case .checkstyle: CheckstyleReport(assessment, presentation: presentation).text
    case .csv: CSVReport(assessment, presentation: presentation).text
    }
  }
}
