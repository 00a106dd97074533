import Assessment
import Testing

@testable import Reports

@Suite("The text report tells what is wrong, where, why, and what to do")
struct TextReportTests {
  @Test(
    "A gap shows its facts with their places and what would close it",
    arguments: [
      ReportLanguage.english: [
        "1 gap: 1 major.", "✗ Saw  machines.saw", "“Saw” has no guard.",
        "guard: no guard  company.yaml:1:40", "To close it  Fit a guard.", "ISO-12100 6.3",
      ],
      .chinese: [
        "发现差距 1 项：严重不符合 1 项。", "“Saw”：无防护罩。", "guard: 无防护罩  company.yaml:1:40",
        "整改建议  加装防护罩。",
      ],
    ])
  func gap(language: ReportLanguage, expected: [String]) throws {
    let text = try report("machines: [{id: saw, name: Saw, guard: none}]", only: "1.a", language)
    for part in expected { #expect(text.contains(part), "\(text)") }
  }

  @Test("A plan does not close a gap, and is told")
  func plan() throws {
    let text = try report(
      "machines: [{id: saw, name: Saw, guard: {planned: fixed, by: 2026-08-01, owner: lead}}]",
      only: "1.a")
    #expect(text.contains("1 gap: 1 major."), "\(text)")
    #expect(text.contains("guard: fixed, planned by 2026-08-01 (lead)"), "\(text)")
  }

  @Test(
    "An open verdict names the missing facts and where they belong",
    arguments: [
      ("machines: [{id: saw, name: Saw}]", "not stated: guard  belongs in company.yaml:1:12"),
      ("machines: [{id: saw, name: Saw, guard: unknown}]", "unknown: guard  company.yaml:1:40"),
      ("staff: 3", "not stated: machines  belongs in company.yaml:1:1"),
    ])
  func undetermined(facts: String, expected: String) throws {
    let text = try report(facts, only: "1.a")
    #expect(text.contains("Nothing can be judged yet."))
    #expect(text.contains("Open: 1 for lack of facts."))
    #expect(text.contains(expected), "\(text)")
    #expect(text.contains("decides 1 finding"))
  }

  @Test("A judgement shows the question and what to look at")
  func review() throws {
    let text = try report("staff: 12", only: "2")
    #expect(text.contains("Do all 12 people know whom to ask?"))
    #expect(text.contains("Look at  Ask three of them."))
    #expect(text.contains("Open: 1 until a person has judged."))
  }

  @Test(
    "What does not apply has its reason",
    arguments: [
      ("staff: 3", "2", "2 a)  applies only where: many people work there"),
      ("machines: []", "1.a", "1 a)  there are none"),
      ("machines: {not_applicable: we only rent}", "1.a", "1 a)  does not apply: we only rent"),
    ])
  func notApplicable(facts: String, selected: String, expected: String) throws {
    let text = try report(facts, only: selected)
    #expect(text.contains(expected), "\(text)")
    #expect(text.contains("Nothing that was asked for applies"))
  }

  @Test(
    "No line is wider than the page, except for a place or digest, which stays whole",
    arguments: [60, 100])
  func width(width: Int) throws {
    for language in ReportLanguage.allCases {
      let presentation = Presentation(language: language, width: width)
      let text = try TextReport(Workshop.joinery(), presentation: presentation).text
      for line in text.split(separator: "\n")
      where !line.contains(".yaml") && line.wholeMatch(of: #/ *[0-9a-f]{64}/#) == nil {
        #expect(line.displayWidth <= width, "\(line)")
      }
    }
  }

  @Test("Colours add nothing but control sequences")
  func colours() throws {
    let assessment = try Workshop.joinery()
    let plain = TextReport(assessment).text
    let colored = TextReport(assessment, presentation: Presentation(palette: .colored)).text
    #expect(colored != plain)
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test("A hostile name is shown, not obeyed")
  func hostile() throws {
    let text = try report(
      #"machines: [{id: saw, name: "\e[2J\u202Esaw\nline", guard: none}]"#, only: "1.a")
    #expect(text.contains(#"\u{1B}[2J\u{202E}saw line"#), "\(text)")
    #expect(!text.contains("\u{1B}"))
  }

  private func report(
    _ facts: String, only selected: String, _ language: ReportLanguage = .english
  ) throws -> String {
    let assessment = try Workshop.assessment(facts: facts, selection: Selection(only: [selected]))
    return TextReport(assessment, presentation: Presentation(language: language)).text
  }
}

@Suite("A Chinese report has no English of its own")
struct ChineseReportTests {
  @Test("No English word of the report occurs in it")
  func noEnglish() throws {
    let assessment = try Workshop.joinery()
    let presentation = Presentation(language: .chinese)
    let texts = [
      TextReport(assessment, presentation: presentation).text,
      ProofText(of: assessment.findings, in: assessment, presentation: presentation).text,
      QuestionsText(of: assessment, presentation: presentation).text,
    ]
    let english = [
      "Gap", "gap", "Standard", "Facts", "Clause", "Total", "Undetermined", "undetermined",
      "Needs review", "review", "Not applicable", "Ask next", "About", "decides", "belongs",
      "stated", "planned", "unknown", "major", "minor", "observation", "shall", "To close", "met",
      "Whether", "Check", "Look at", "note", "from memory",
    ]
    for text in texts {
      for word in english {
        #expect(text.firstRange(of: word) == nil, "\(word) in \(text)")
      }
    }
  }
}
