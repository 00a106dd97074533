import Assessment
import Standards
import Testing

@testable import Reports

@Suite("Sentences are right for one, for many and for none")
struct WordingTests {
  @Test(
    "Numbers of gaps",
    arguments: [
      (1, 0, 0, "1 gap: 1 major.", "发现差距 1 项：严重不符合 1 项。"),
      (0, 0, 1, "1 gap: 1 observation.", "发现差距 1 项：观察项 1 项。"),
      (
        2, 3, 4, "9 gaps: 2 major, 3 minor, 4 observations.",
        "发现差距 9 项：严重不符合 2 项，一般不符合 3 项，观察项 4 项。"
      ),
    ])
  func gaps(major: Int, minor: Int, observations: Int, english: String, chinese: String) {
    let wordings: [(any Wording, String)] = [
      (EnglishWording(), english), (ChineseWording(), chinese),
    ]
    for (wording, sentence) in wordings {
      #expect(wording.gaps(major: major, minor: minor, observations: observations) == sentence)
    }
  }

  @Test(
    "No gaps, of how much",
    arguments: [
      ("{staff: 3, machines: []}", "Nothing that was asked for applies"),
      ("{staff: 3, machines: [{id: saw}]}", "Nothing can be judged yet."),
      (
        "{staff: 3, machines: [{id: saw, guard: fixed}]}",
        "No gaps among the 1 finding that could be decided."
      ),
      (
        "{staff: 3, machines: [{id: saw, guard: fixed, noise: 1, inspected: true}]}",
        "No gaps were found."
      ),
    ])
  func noGaps(facts: String, sentence: String) throws {
    #expect(try TextReport(Workshop.assessment(facts: facts)).text.contains(sentence))
  }

  @Test(
    "What is open",
    arguments: [
      (0, 0, 0, nil, nil),
      (2, 0, 0, "Open: 2 for lack of facts.", "尚未判定：因缺少事实无法判定 2 项。"),
      (
        2, 1, 3,
        "Open: 2 for lack of facts, 1 until a person has judged, 3 because a rule failed.",
        "尚未判定：因缺少事实无法判定 2 项，待人工复核 1 项，规则出错 3 项。"
      ),
    ] as [(Int, Int, Int, String?, String?)])
  func open(
    undetermined: Int, needsReview: Int, errors: Int, english: String?, chinese: String?
  ) {
    #expect(
      EnglishWording().open(undetermined: undetermined, needsReview: needsReview, errors: errors)
        == english)
    #expect(
      ChineseWording().open(undetermined: undetermined, needsReview: needsReview, errors: errors)
        == chinese)
  }

  @Test(
    "How much a question decides",
    arguments: [
      (0, 1, "has a part in 1 finding"), (1, 1, "decides 1 finding"), (3, 3, "decides 3 findings"),
      (1, 4, "decides 1 of 4 findings that it has a part in"),
    ])
  func decides(count: Int, concerned: Int, sentence: String) {
    #expect(EnglishWording().decides(count, of: concerned) == sentence)
  }

  @Test("Different results have different names in every language")
  func distinct() {
    for language in ReportLanguage.allCases {
      let wording = language.wording
      #expect(Set(Verdict.allCases.map(wording.name(of:))).count == Verdict.allCases.count)
      #expect(Set(Verdict.allCases.map(wording.columnTitle(of:))).count == Verdict.allCases.count)
      #expect(Set(Modality.allCases.map(wording.name(of:))).count == Modality.allCases.count)
      #expect(Set(Gravity.allCases.map(wording.name(of:))).count == Gravity.allCases.count)
      #expect(Set(Truth.allCases.map(wording.name(of:))).count == Truth.allCases.count)
    }
  }

  @Test(
    "Items of the standard in Chinese",
    arguments: [("5.3 lead-in", "5.3 引言"), ("5.4 note 1/2", "5.4 注 1/2"), ("8.7 a)/1", "8.7 a)/1")])
  func items(item: String, chinese: String) {
    #expect(ChineseWording().item(item) == chinese)
    #expect(EnglishWording().item(item) == item)
  }
}
