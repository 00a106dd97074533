import Assessment
import Standards
import Vocabularies

/// A page together with the language that it is written in: what all texts for people share.
struct TextPage {
  var page: Page
  let words: FindingWords

  init(_ presentation: Presentation) {
    page = Page(width: presentation.width, palette: presentation.palette)
    words = FindingWords(presentation.language)
  }

  var language: Language { words.language }
  var wording: any Wording { words.wording }

  /// Writes what a finding is about behind the sign of its verdict.
  mutating func subject(of finding: Finding, indent: Int) {
    var name = StyledText(finding.subject?.label.text(in: language) ?? wording.wholeOrganisation)
    if let subject = finding.subject { name += StyledText("  \(subject.path)", .quiet) }
    page.paragraph(
      name, indent: indent, mark: StyledText(finding.verdict.sign, finding.verdict.style))
  }
}

extension Verdict {
  /// A sign that tells verdicts apart without colour, with a space behind it.
  var sign: String {
    switch self {
    case .met: "✓ "
    case .gap: "✗ "
    case .undetermined: "? "
    case .needsReview: "○ "
    case .notApplicable: "– "
    case .error: "! "
    }
  }

  var style: Style {
    switch self {
    case .met: .met
    case .gap: .gap
    case .undetermined: .undetermined
    case .needsReview: .needsReview
    case .notApplicable: .quiet
    case .error: .error
    }
  }
}
