public import Assessment
import Descriptions
import Vocabularies

/// The missing facts of an assessment as questions, the most decisive first.
public struct QuestionsText: Sendable {
  private let questions: [Question]
  private let vocabulary: Vocabulary
  private let limit: Int
  private let presentation: Presentation

  /// The questions of an assessment.
  ///
  /// - Parameter limit: How many questions are told at most; the rest is counted.
  public init(
    of assessment: Assessment, limit: Int = .max, presentation: Presentation = Presentation()
  ) {
    questions = assessment.questions
    vocabulary = assessment.description.vocabulary
    self.limit = max(limit, 0)
    self.presentation = presentation
  }

  /// The questions, ending with a line feed.
  public var text: String {
    var page = TextPage(presentation)
    if questions.isEmpty { page.page.paragraph(StyledText(page.wording.nothingToAsk)) }
    page.questions(Array(questions.prefix(limit)), in: vocabulary, withHelp: true)
    if questions.count > limit {
      page.page.space()
      let more = page.wording.moreQuestions(
        questions.count - limit, command: "--limit \(questions.count)")
      page.page.paragraph(StyledText(more, .quiet))
    }
    return page.page.text
  }
}

extension TextPage {
  /// Writes numbered questions with the facts they ask for, and where the answers belong.
  mutating func questions(
    _ questions: [Question], in vocabulary: Vocabulary, withHelp: Bool = false
  ) {
    let digits = "\(questions.count)".count
    for (number, question) in questions.enumerated() {
      let fact = question.fact
      let asked = fact.question ?? fact.title
      let label = "\(number + 1)".leftPadded(to: digits) + "  "
      let indent = label.displayWidth
      page.space()
      page.paragraph(
        StyledText(asked?.text(in: language) ?? fact.path), mark: StyledText(label, .strong))
      if let points = question.unreadPoints(vocabulary)?.points {
        let labels = points.map { $0.label.text(in: language) }
        page.paragraph(StyledText(wording.listed(labels)), indent: indent)
      }
      if withHelp, let definition = fact.definition {
        if let help = definition.help {
          page.paragraph(StyledText(help.text(in: language), .quiet), indent: indent)
        }
        if let example = definition.example {
          let text = wording.example(example.text(in: language))
          page.paragraph(StyledText(text, .quiet), indent: indent)
        }
      }
      facts([fact], of: nil, indent: indent)
      let weight = wording.decides(question.decides, of: question.concerns)
      page.paragraph(StyledText(weight, .quiet), indent: indent)
    }
  }
}

extension String {
  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(width - count, 0)) + self
  }
}
