import Standards
import Testing
import Vocabularies

@testable import Reports

@Suite("The text of a vocabulary is an outline of its facts")
struct VocabularyTextTests {
  @Test("Fields have key, title, question and words")
  func outline() throws {
    let text = try VocabularyText(Workshop.rules().vocabulary).text
    for part in [
      "workshop · Workshop", "guard  Guard", "Which guard does the machine have?",
      "fixed | movable | none", "How many people work here?", "integer",
    ] {
      #expect(text.contains(part), "\(part) in \(text)")
    }
  }

  @Test("Texts cannot steer the terminal")
  func hostile() throws {
    let text = try VocabularyText(
      Hostile.rules().vocabulary, presentation: Presentation(language: .chinese)
    ).text
    #expect(text.contains("\\u{202E}"))
    #expect(!text.contains("\u{202E}"))
  }
}
