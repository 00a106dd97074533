import Assessment
import Digests

extension TextReport {
  /// What changed since the baseline.
  func writeChanges(to page: inout TextPage) {
    guard let review = assessment.baselineReview else { return }
    page.page.section(page.wording.sinceTheBaseline)
    let baseline = review.baseline
    page.page.paragraph(
      StyledText(
        page.wording.comparedWith(
          baseline.source.path, asOf: baseline.asOf.map { "\($0)" })))
    let wording = page.wording
    page.changes(review.comparison) { review.absence(of: $0).map(wording.absence) }
    if review.notJudged > 0 {
      page.page.space()
      page.page.paragraph(StyledText(wording.notJudgedAgain(review.notJudged), .quiet))
    }
  }
}
