import LocatedYAML
import Testing
import Vocabularies

@testable import DocumentFacts

@Suite("The days of a document's head are found in all the forms that people write")
struct DayTests {
  @Test(arguments: [
    ("2026年3月30日", "2026-03-30"), ("2026 年 3 月 1 日", "2026-03-01"), ("2026-03-30", "2026-03-30"),
    ("2026/3/1", "2026-03-01"), ("30.3.2026", "2026-03-30"), ("30 March 2026", "2026-03-30"),
    ("1st of may, 2026", "2026-05-01"), ("March 30, 2026", "2026-03-30"),
    ("30. März 2026", "2026-03-30"), ("1er août 2026", "2026-08-01"),
    ("15 décembre 2025", "2025-12-15"), ("2026年2月30日", nil), ("13.13.2026", nil), ("", nil),
    ("30 Marchember", nil),
  ])
  func `forms of days`(text: String, day: String?) {
    let text = ComparableText(text)
    #expect(WrittenDay.day(text.text(text.bytes.indices))?.description == day)
  }

  @Test(arguments: [
    ("版本：3　　更新日期：2026年3月1日　　生效日期：2026年4月13日", "2026-03-01", "2026-04-13"),
    (
      "Version 7.1 · Updated on 30 March 2026 · In force from 13 April 2026", "2026-03-30",
      "2026-04-13"
    ),
    ("Stand: 1. Mai 2026. Gültig ab 2.5.2026.", "2026-05-01", "2026-05-02"),
    ("Dernière mise à jour : 3 mai 2026. En vigueur le 4 mai 2026.", "2026-05-03", "2026-05-04"),
    ("本政策自2026年4月13日起生效。", nil, "2026-04-13"),
    ("Last updated: January 5, 2026", "2026-01-05", nil),
    ("绿筒快运的合作已于2026年4月结束。2026年9月1日，公司成立。", nil, nil),
  ])
  func `what a day is says the word beside it`(
    text: String, updated: String?, inEffect: String?
  ) throws {
    let document = try document(text)
    #expect(DayFinder.day(.updated, in: document)?.day.description == updated)
    #expect(DayFinder.day(.inEffect, in: document)?.day.description == inEffect)
  }

  @Test func `a day stands where it is written`() throws {
    let found = try #require(DayFinder.day(.inEffect, in: document("标题\n\n生效日期：2025年9月1日")))
    #expect(found.place.line == 3)
    #expect(found.place.column == 6)
  }
}
