import Assessment
import Testing

@testable import Reports

@Suite("Questions tell what to ask and where the answer belongs")
struct QuestionsTextTests {
  @Test("A question has its help, its fact, its place and its weight")
  func question() throws {
    let assessment = try Workshop.assessment(facts: "machines: [{id: saw, name: Saw}]")
    let text = QuestionsText(of: assessment).text
    for part in [
      "Which guard does the machine have?", "Look at the moving parts.", "for example 82",
      "machines.saw.guard: not stated", "belongs in company.yaml:1:12", "decides 1 finding",
    ] {
      #expect(text.contains(part), "\(part) in \(text)")
    }
  }

  @Test("A limit counts what it leaves out")
  func limit() throws {
    let assessment = try Workshop.assessment(facts: "machines: [{id: saw, name: Saw}]")
    let count = assessment.questions.count
    let text = QuestionsText(of: assessment, limit: 1).text
    #expect(text.contains("\(count - 1) further questions"), "\(text)")
    #expect(text.contains("--limit \(count)"))
  }

  @Test("Nothing missing is said")
  func nothing() throws {
    let assessment = try Workshop.assessment(facts: "{staff: 3, machines: []}")
    #expect(QuestionsText(of: assessment).text == "No fact is missing.\n")
  }
}
