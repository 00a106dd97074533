import LocatedYAML
import Testing
import Vocabularies

@testable import DocumentFacts

@Suite("How long data are kept is read beside their names, and nothing else is taken for it")
struct PeriodTests {
  @Test(arguments: [
    ("30日", "P30D"), ("6个月", "P6M"), ("6 个月", "P6M"), ("半年", "P6M"), ("三十五天", "P35D"),
    ("十年", "P10Y"),
    ("两周", "P2W"), ("一百二十日", "P120D"), ("24小时", "PT24H"), ("14 days", "P14D"), ("two years", "P2Y"),
    ("thirty (30) days", "P30D"), ("zwei jahre", "P2Y"), ("30 tagen", "P30D"), ("six mois", "P6M"),
    ("trois mois", "P3M"), ("12 mois", "P12M"), ("0日", nil), ("99999年", nil), ("", nil), ("日", nil),
  ])
  func `lengths of time`(text: String, period: String?) {
    #expect(WrittenPeriod.period(text)?.text == period)
  }

  /// What is found for the phone number (0) and the track (1).
  private static let names = NameSearch([["手机号码", "Phone number"], ["跑步轨迹", "Track"]])

  private func periods(_ text: String) throws -> [String] {
    try PeriodFinder(Self.names, untilEvent: "until").periods(in: markdown(text)).map {
      "\($0.entry) \($0.period) \($0.place.line)"
    }
  }

  @Test(arguments: [
    // Tables with a column for periods.
    ("| 信息 | 保存期限 |\n| --- | --- |\n| ※手机号码、※跑步轨迹 | 注销后10年（法律规定） |", ["0 P10Y 3", "1 P10Y 3"]),
    ("| Data | Kept for |\n| --- | --- |\n| Track | 30 days after the run |", ["1 P30D 3"]),
    ("| 信息 | 保存期限 |\n| --- | --- |\n| 手机号码 | 至账号注销；闲置满2年的除外 |", ["0 until 3"]),
    ("| 信息 | 保存期限 |\n| --- | --- |\n| 手机号码 | — |", []),
    ("| 信息 | 用途 |\n| --- | --- |\n| 手机号码 | 30日内答复 |", []),
    // Sentences that say so.
    ("手机号码自注销之日起保存7日。", ["0 P7D 1"]), ("我们将您的手机号码保留六个月，跑步轨迹另行说明。", ["0 P6M 1", "1 P6M 1"]),
    ("Your phone number is kept for 14 days.", ["0 P14D 1"]),
    // Another sentence, another matter, a date.
    ("手机号码用于登录。记录保存7日。", []), ("手机号码在15个工作日内更正。", []), ("手机号码评分后1年删除。", []),
    ("我们自2026年8月26日起保存手机号码。", []), ("备份保存35日。", []),
    // Tables come first, and the first of several counts.
    (
      "手机号码保存7日。手机号码保存8日。\n\n| 信息 | 保存期限 |\n| --- | --- |\n| 手机号码 | 9日 |", ["0 P9D 5"]
    ),
  ])
  func `periods in documents`(text: String, found: [String]) throws {
    #expect(try periods(text) == found)
  }
}
