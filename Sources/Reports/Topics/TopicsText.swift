import Documents
public import Topics
import Vocabularies

/// What policies say about each topic, for people: a table for each policy with the best passage of
/// each topic.
public struct TopicsText: Sendable {
  private let readings: [TopicReading]
  private let topics: TopicSet
  private let presentation: Presentation

  /// How many terminal columns a quotation takes at most.
  private static let quotationWidth = 160

  /// A text about some policies.
  ///
  /// - Parameter topics: The topics by which they were read.
  public init(
    _ readings: [TopicReading], topics: TopicSet, presentation: Presentation = Presentation()
  ) {
    self.readings = readings
    self.topics = topics
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
      let trace = finding.answer == .none ? finding.traces.first : nil
      let answer = trace == nil ? page.wording.name(of: finding.answer) : page.wording.inPassing
      page.page.paragraph(
        StyledText(finding.topic.title.text(in: page.language))
          + StyledText("  \(finding.topic.id)", .quiet) + StyledText(page.wording.colon + answer),
        mark: StyledText(finding.answer.sign, finding.answer.style))
      if let passage = finding.best ?? trace {
        let text = excerpt(of: passage, on: finding.topic, in: reading.document)
        page.page.paragraph(
          StyledText(text) + StyledText("  \(page.wording.position(passage.place))", .quiet),
          indent: 4)
      }
    }
  }

  /// As much of a quotation as there is room for: its beginning, or if what it says of the topic
  /// stands further on, what is around that.
  private func excerpt(
    of passage: Quotation, on topic: Topic, in document: PolicyDocument
  ) -> String {
    // The phrases have been searched for in all of the document, so here they can be as well.
    let states = { (part: Substring) in
      let stated = document.language.flatMap { language in
        try? topics.statements(in: String(part), language: language)
      }
      return stated?.contains { $0.id == topic.id } ?? false
    }
    return Excerpt(of: passage.text, width: Self.quotationWidth, where: states).text
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
