import Testing
import Vocabularies

@Suite("A period has a least and a greatest length, and text that is none is corrected")
struct PeriodTests {
  private static let lengths: [(String, ClosedRange<Int64>, ClosedRange<Int64>)] = [
    ("P30D", 30...30, 720...720), ("P1M", 30...31, 720...744), ("P1Y", 365...366, 8760...8784),
    ("P2W", 14...14, 336...336), ("PT24H", 1...1, 24...24), ("PT36H", 1...2, 36...36),
    ("PT90M", 0...1, 1...2), ("P1DT12H", 1...2, 36...36), ("P0D", 0...0, 0...0),
    ("P1Y6M", 545...552, 13_080...13_248), ("PT1S", 0...1, 0...1),
  ]

  @Test(arguments: lengths)
  func length(text: String, days: ClosedRange<Int64>, hours: ClosedRange<Int64>) throws {
    let period = try Period(text)
    #expect(period.days == days)
    #expect(period.hours == hours)
    #expect(period.word == nil)
    #expect(period.text == text)
  }

  @Test func never() {
    #expect(Period(word: "never").days == 1_000_000...1_000_000)
    #expect(Period(word: "never").hours == 24_000_000...24_000_000)
  }

  @Test func otherWordsHaveNoLength() {
    #expect(Period(word: "until_event").days == nil)
    #expect(Period(word: "until_event").hours == nil)
  }

  private static let malformed: [(String, String?)] = [
    ("P72H", "PT72H"), ("P1D12H", "P1DT12H"), ("p30d", "P30D"), ("30 days", "P30D"),
    ("1 year", "P1Y"), ("24 hours", "PT24H"), ("30D", "P30D"), ("24h", "PT24H"),
    ("P 30 D", "P30D"), ("soon", nil), ("", nil), ("P", nil), ("PT", nil), ("T", nil),
    ("P-1D", nil), ("P1.5D", nil), ("P1D1Y", nil), ("P1DT", nil), ("PTT1H", nil),
    ("P1234567890D", nil), ("三十天", nil), ("P٣D", nil),
  ]

  @Test(arguments: malformed)
  func correction(text: String, suggestion: String?) {
    #expect(throws: PeriodProblem.malformed(suggestion: suggestion)) { try Period(text) }
  }

  @Test(arguments: ["P1000000D", "P999999999Y", "PT999999999H999999999M", "P2800Y"])
  func tooLong(text: String) {
    #expect(throws: PeriodProblem.tooLong) { try Period(text) }
  }

  @Test(arguments: [
    ("P1Y6M", "1 year 6 months", "1年6个月"), ("P30D", "30 days", "30天"),
    ("PT24H", "24 hours", "24小时"), ("P1DT1M", "1 day 1 minute", "1天1分钟"),
    ("P2W", "2 weeks", "2周"), ("PT5S", "5 seconds", "5秒"),
  ])
  func `people read lengths in words`(period: String, english: String, chinese: String) throws {
    let period = try Period(period)
    #expect(period.text(in: .english) == english)
    #expect(period.text(in: .chinese) == chinese)
    #expect(try period.text(in: #require(Language(rawValue: "de"))) == period.text)
    #expect(Period(word: "until_event").text(in: .english) == "until_event")
  }
}
