import Documents
import LocatedYAML
import Testing

@testable import DocumentFacts

@Suite("Names count where a heading asks for them, and kinds of recipients are no names")
struct ListedNameTests {
  private func listed(_ text: String) throws -> [String] {
    let search = NameSearch([["Milu Map SDK", "迷鹿地图 SDK"], ["Cloudflare"]])
    return ListedNameFinder(search).listed(in: try markdown(text)).map { finding in
      "\(finding.name) \(finding.entry.map(String.init) ?? "-") \(finding.place.line)"
    }
  }

  private static func table(_ heading: String, _ rows: String...) -> String {
    "| \(heading) | X |\n| --- | --- |\n" + rows.map { "| \($0) | x |\n" }.joined()
  }

  @Test(
    arguments: [
      // Columns of names.
      (table("SDK名称", "迷鹿地图 SDK 9.4", "友盟", "无", "—"), ["迷鹿地图 SDK 9.4 0 3", "友盟 - 4"]),
      (table("第三方公司名称", "友盟同欣", "友盟同欣"), ["友盟同欣 - 3"]),
      (table("Name of Subprocessor", "Cloudflare", "Fastly"), ["Cloudflare 1 3", "Fastly - 4"]),
      (table("Auftragsverarbeiter", "Fastly"), ["Fastly - 3"]),
      ("## 第三方清单\n\n" + table("名称", "友盟"), ["友盟 - 5"]),
      ("# HEY subprocessors\n\n## Others\n\n" + table("Company", "Sentry"), ["Sentry - 7"]),
      // The entry may be named elsewhere in the row, or in the heading.
      ("| SDK名称 | 提供方 |\n| --- | --- |\n| MAP | 迷鹿地图 |\n", ["MAP 0 3"]),
      ("## 迷鹿地图\n\n" + table("第三方主体", "某某有限公司"), ["某某有限公司 0 5"]),
      // Names or kinds: only companies by their legal form are names.
      (table("接收方", "物流公司", "青鹤快运有限公司"), ["青鹤快运有限公司 - 4"]),
      (table("Recipients", "Carriers", "Fastly, Inc."), ["Fastly, Inc. - 4"]),
      // Lines.
      ("- SDK名称：友盟；用途：统计\n- SDK名称：MAP\n- 提供方：迷鹿地图", ["友盟 - 1", "MAP 0 2"]),
      // No such list.
      (table("名称", "姓名", "手机号"), []), (table("第三方类型", "某某有限公司"), []), (table("Name", "Anna"), []),
      (table("SDK名称", "我们会接入友盟等服务。", String(repeating: "长", count: 61)), []), ("友盟", []), ("|", []),
    ] as [(String, [String])])
  func `listed names`(text: String, found: [String]) throws {
    #expect(try listed(text) == found)
  }
}
