public import Assessment

/// A format that gap reports can be written in.
public enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  case text
  case json
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
    case .json, .sarif, .csv: .everyVerdict
    case .text, .sarifForGitHub, .annotations, .jUnit, .codeQuality, .checkstyle: .exceptMet
    }
  }

  /// Whether reports show what the company wrote if nobody asks: not where they go to places that
  /// others run.
  public var quotations: Quotations {
    switch self {
    case .sarifForGitHub, .annotations, .codeQuality: .omit
    case .text, .json, .sarif, .jUnit, .checkstyle, .csv: .keep
    }
  }

  /// Whether reports carry every text in all languages, instead of the reader's.
  var isMultilingual: Bool { self == .json }

  /// The report on an assessment in this format.
  ///
  /// - Parameter presentation: How reports look; JSON is the same in every language.
  /// - Throws: ``ReportError`` where the assessment has no place in the format.
  public func report(
    on assessment: Assessment, presentation: Presentation
  ) throws(ReportError) -> ReportContents {
    // Leaving quotations out of what is judged reaches every text, whoever writes the format.
    let assessment = presentation.quotesFacts ? assessment : assessment.withoutQuotations
    return switch self {
    case .text: .text(TextReport(assessment, presentation: presentation).text)
    case .json: .text(JSONReport(assessment, presentation: presentation).text)
    case .sarif:
      .text(SARIFReport(assessment, presentation: presentation, for: .everyone).text)
    case .sarifForGitHub:
      .text(SARIFReport(assessment, presentation: presentation, for: .codeScanning).text)
    case .annotations: .text(AnnotationReport(assessment, presentation: presentation).text)
    case .jUnit: .text(JUnitReport(assessment, presentation: presentation).text)
    case .codeQuality: .text(CodeQualityReport(assessment, presentation: presentation).text)
    case .checkstyle: .text(CheckstyleReport(assessment, presentation: presentation).text)
    case .csv: .text(CSVReport(assessment, presentation: presentation).text)
    }
  }
}
