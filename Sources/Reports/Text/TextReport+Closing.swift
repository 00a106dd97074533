import Assessment
import Descriptions
import Digests
import Standards
import Vocabularies

extension TextReport {
  /// How many questions a report ends with; more would not be asked at once anyway.
  private static let questionCount = 5

  /// The facts to ask for first.
  func writeQuestions(to page: inout TextPage) {
    let questions = assessment.questions
    guard !questions.isEmpty else { return }
    page.page.section(page.wording.askNext)
    page.questions(
      Array(questions.prefix(Self.questionCount)), in: assessment.description.vocabulary)
    if questions.count > Self.questionCount {
      page.page.space()
      let more = page.wording.moreQuestions(
        questions.count - Self.questionCount, command: "lacuna questions \(descriptionArgument)")
      page.page.paragraph(StyledText(more, .quiet))
    }
  }

  /// What a reader has to know before relying on the report.
  func writeRemarks(to page: inout TextPage) {
    page.page.section(page.wording.aboutThisReport)
    for sentence in page.wording.limits { page.page.paragraph(StyledText(sentence)) }
    for ruleSet in assessment.ruleSets {
      let standard = ruleSet.standard
      if let note = standard.note {
        page.page.paragraph(StyledText(note.text(in: page.language)))
      }
      for parameter in assessment.ownFigures(of: ruleSet)
      where ruleSet.tailoring?.setting(of: parameter) == nil {
        let figure = page.wording.ownFigure(
          parameter.title.text(in: page.language), value: "\(parameter.value)",
          because: parameter.because?.text(in: page.language))
        page.page.paragraph(StyledText(figure))
      }
    }
  }

  /// What the report was made from, and the record by which it can be made again.
  func writeInputs(to page: inout TextPage) {
    let run = RunRecord(of: assessment, presentation: presentation, format: .text)
    page.page.section(page.wording.inputs)
    let rows = run.inputs.map { input in
      (
        left: StyledText("\(page.wording.name(of: input.role)) \(input.path)"),
        right: StyledText(input.digest.hexadecimal, .quiet)
      )
    }
    page.page.columns(rows, indent: 0)
    page.page.space()
    let command = "\(Engine.name) verify report.txt"
    page.page.paragraph(StyledText(page.wording.howToVerify(command), .quiet))
    page.page.space()
    // White space means nothing in the line, so it is cut wherever the page ends.
    var line = run.line[...]
    while !line.isEmpty {
      page.page.line(StyledText(String(line.prefix(page.page.width)), .quiet))
      line = line.dropFirst(page.page.width)
    }
  }
}
