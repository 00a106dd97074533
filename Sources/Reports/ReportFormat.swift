public import Assessment

/// A format that gap reports can be written in.
public enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  case text
  case json
  case html
  case pdf
  case markdown
  case sarif
  case sarifForGitHub = "sarif-github"
  case annotations = "github"
  case jUnit = "junit"
  case codeQuality = "code-quality"
  case checkstyle
  case csv
  case oscalCatalog = "oscal-catalog"
  case oscalProfile = "oscal-profile"
  case oscalAssessmentResults = "oscal-assessment-results"
  case oscalActionPlan = "oscal-poam"
  case oscalMapping = "oscal-mapping"
  case hdf
  case xlsx
  case cisoAssistant = "ciso-assistant"
  case statementOfApplicability = "statement-of-applicability"

  /// Whom the format is for, in a few words.
  public var summary: String {
    switch self {
    case .text: "for people in a terminal"
    case .json: "everything, for programs; `lacuna schema gap-report` prints its JSON Schema"
    case .html: "one page for people: the result, every finding with its proof, what to do"
    case .pdf: "the same page on paper; takes an installed Chromium or Chrome"
    case .markdown: "the same for job summaries, pull requests and wikis"
    case .sarif: "every finding as SARIF 2.1.0, for tools that keep to its specification"
    case .sarifForGitHub: "open gaps as SARIF 2.1.0, for GitHub code scanning"
    case .annotations: "the heaviest findings as annotations of a GitHub Actions step"
    case .jUnit: "findings as test results, for Jenkins and most other CI systems"
    case .codeQuality: "what wants attention, for GitLab merge requests"
    case .checkstyle: "what wants attention, for reviewdog, Jenkins and editors"
    case .csv: "the register of findings, for spreadsheets"
    case .oscalCatalog: "the standard's requirements as an OSCAL catalog, for GRC tools"
    case .oscalProfile: "the requirements that were judged, as an OSCAL profile"
    case .oscalAssessmentResults: "every finding as OSCAL assessment results"
    case .oscalActionPlan: "open gaps as an OSCAL plan of action and milestones"
    case .oscalMapping: "references to other texts as an OSCAL mapping collection"
    case .hdf: "requirements as controls of HDF, for MITRE's Heimdall"
    case .xlsx: "a workbook with gaps, requirements, evidence and an action plan, for Excel"
    case .cisoAssistant: "results of an audit, for the data wizard of CISO Assistant"
    case .statementOfApplicability: "which requirements apply, why, and how they stand, as a table"
    }
  }

  /// Which findings have to carry their proofs.
  public var proofDepth: ProofDepth {
    switch self {
    case .json, .html, .pdf, .markdown, .sarif, .csv, .oscalAssessmentResults, .oscalActionPlan,
      .hdf, .xlsx, .statementOfApplicability:
      .everyVerdict
    case .text, .sarifForGitHub, .annotations, .jUnit, .codeQuality, .checkstyle, .cisoAssistant:
      .exceptMet
    case .oscalCatalog, .oscalProfile, .oscalMapping: .none
    }
  }

  /// How much reports tell if nothing else is asked for; `nil` for formats that always tell the
  /// same.
  var standardDepth: ReportDepth? {
    switch self {
    case .html: .auditor
    case .pdf, .markdown: .manager
    default: nil
    }
  }

  /// Whether reports show what the company wrote if nobody asks: not where they go to places that
  /// others run.
  public var quotations: Quotations {
    switch self {
    case .sarifForGitHub, .annotations, .codeQuality, .hdf: .omit
    case .text, .json, .html, .pdf, .markdown, .sarif, .jUnit, .checkstyle, .csv, .oscalCatalog,
      .oscalProfile, .oscalAssessmentResults, .oscalActionPlan, .oscalMapping, .xlsx,
      .cisoAssistant, .statementOfApplicability:
      .keep
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
    case .html: .text(GapPage(assessment, presentation: presentation).text)
    case .pdf: .page(GapPage(assessment, presentation: presentation, format: .pdf).printable)
    case .markdown: .text(GapMarkdown(assessment, presentation: presentation).text)
    case .sarif:
      .text(SARIFReport(assessment, presentation: presentation, for: .everyone).text)
    case .sarifForGitHub:
      .text(SARIFReport(assessment, presentation: presentation, for: .codeScanning).text)
    case .annotations: .text(AnnotationReport(assessment, presentation: presentation).text)
    case .jUnit: .text(JUnitReport(assessment, presentation: presentation).text)
    case .codeQuality: .text(CodeQualityReport(assessment, presentation: presentation).text)
    case .checkstyle: .text(CheckstyleReport(assessment, presentation: presentation).text)
    case .csv: .text(CSVReport(assessment, presentation: presentation).text)
    case .oscalCatalog: .text(try OSCALCatalog(assessment, presentation: presentation).text)
    case .oscalProfile: .text(try OSCALProfile(assessment, presentation: presentation).text)
    case .oscalAssessmentResults:
      .text(OSCALAssessmentResults(assessment, presentation: presentation).text)
    case .oscalActionPlan: .text(OSCALActionPlan(assessment, presentation: presentation).text)
    case .oscalMapping: .text(try OSCALMapping(assessment, presentation: presentation).text)
    case .hdf: .text(HDFReport(assessment, presentation: presentation).text)
    case .xlsx: .bytes(try GapWorkbook(assessment, presentation: presentation).bytes)
    case .cisoAssistant: .text(CISOAssistantReport(assessment, presentation: presentation).text)
    case .statementOfApplicability:
      .text(ApplicabilityReport(assessment, presentation: presentation).text)
    }
  }
}
