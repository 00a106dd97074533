import Documents
public import Topics
import Vocabularies

/// What policies say about each topic, for people: a table for each policy with the best passage of
/// each topic.
public struct TopicsText: Sendable {
  private let readings: [TopicReading]
  private let presentation: Presentation

  /// How many terminal columns a quotation takes at most.
  private static let quotationWidth = 160

  /// A text about some policies.
  public init(_ readings: [TopicReading], presentation: Presentation = Presentation()) {
    self.readings = readings
    self.presentation = presentation
  }

  /// The tables, one below the other.
  public var text: String {
    var page = TextPage(presentation)
    for reading in readings { write(reading, to: &page) }
    return page.page.text
  }

  private func write(_ reading: TopicReading, to page: inout TextPage) {
    page.page.section(reading.document.file)
    guard reading.isJudged else {
      page.page.paragraph(StyledText(page.wording.languageWithoutTopics))
      return
    }
    for finding in reading.findings {
      let answer = page.wording.name(of: finding.answer)
      page.page.paragraph(
        StyledText(finding.topic.title.text(in: page.language))
          + StyledText("  \(finding.topic.id)", .quiet) + StyledText(page.wording.colon + answer),
        mark: StyledText(finding.answer.sign, finding.answer.style))
      if let passage = finding.best {
        page.page.paragraph(StyledText(passage.text).cut(to: Self.quotationWidth), indent: 4)
        page.page.paragraph(StyledText("\(passage.place)", .quiet), indent: 4)
      }
    }
  }
}

extension TopicAnswer {
  /// A sign that tells answers apart without colour, with a space behind it.
  fileprivate var sign: String {
    switch self {
    case .disclosed: "✓ "
    case .mentioned: "○ "
    case .none: "✗ "
    case .unknown: "? "
    }
  }

  fileprivate var style: Style {
    switch self {
    case .disclosed: .met
    case .mentioned: .needsReview
    case .none: .gap
    case .unknown: .undetermined
    }
  }
}
