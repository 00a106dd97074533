import Documents
import LocatedYAML
import Testing
import Topics

@testable import DocumentFacts

@Suite("A text's channel for a right is what stands beside the right, else above it")
struct ChannelTests {
  private static let topics = Result {
    try TopicSet(
      [
        "{format: topic/1, topic: copy, title: Copy, points: [right_copy], "
          + "zh: {share: 1%, headings: [副本], facts: [获取副本]}, en: {share: 1%, facts: [a copy]}}",
        "{format: topic/1, topic: delete, title: Delete, points: [right_deletion], "
          + "zh: {share: 1%, headings: [删除], facts: [删除信息]}}",
      ].map { try YAML.parse($0, file: "t.yaml") })
  }

  private func channels(_ text: String) throws -> [String] {
    let document = try markdown(text)
    let findings = try Self.topics.get().findings(in: document)
    return ChannelFinder(document).channels(by: findings).map {
      "\($0.point) \($0.channels.joined(separator: ",")) \($0.passage.place.line)"
    }
  }

  @Test(
    arguments: [
      // In the row, item or paragraph of the right.
      (
        "| 权利 | 路径 |\n| --- | --- |\n| 获取副本 | 我—设置—导出 |\n| 删除信息 | 拨打热线 |",
        ["right_copy app,web,device_settings 3", "right_deletion phone 4"]
      ),
      (
        "- 获取副本：发送邮件至 a@b.example。\n- 删除信息：致信本公司。",
        ["right_copy email 1", "right_deletion letter 2"]
      ),
      ("获取副本。点击邮件末尾的链接。", ["right_copy app,web,device_settings,link_in_message,email 1"]),
      ("获取副本：在手机系统设置中。", ["right_copy app,web,device_settings 1"]),
      (
        "To get a copy, write to us at a@b.example or come in person. We answer soon. Thank you.",
        ["right_copy email,letter,in_person 1"]
      ),
      // Above it, for several rights.
      (
        "## 权利\n\n请发送邮件至 a@b.example。\n\n- 获取副本；\n- 删除信息；",
        ["right_copy email 5", "right_deletion email 6"]
      ),
      ("## 权利\n\n您可以在应用内操作。\n\n- 获取副本：来信。", ["right_copy letter 5"]),
      // Others are left open beside it, or all are.
      (
        "获取副本：致电客服，或在客户端操作。",
        ["right_copy phone,app,web,device_settings,link_in_message,email,letter 1"]
      ),
      ("获取副本：请向我们提出要求。", []),
      // Below it, in another section, of other data, or nowhere.
      ("## 权利\n\n- 获取副本；\n\n请发送邮件至 a@b.example。", []), ("## 甲\n\n来信。\n\n## 乙\n\n获取副本。", []),
      ("您可以就手机号码、电子邮箱获取副本。", []), ("我们会书面说明理由。获取副本不收费。", []), ("您好。", []),
    ] as [(String, [String])])
  func `channels of rights`(text: String, found: [String]) throws {
    // Of a text that is too short nothing is told.
    let isEnglish = text.utf8.allSatisfy { $0 < 0x80 }
    let rest = isEnglish ? "It is free." : "我们不收取费用。请放心使用。谢谢您的阅读。"
    #expect(try channels(text + "\n\n" + rest) == found)
  }

  @Test(
    arguments: [
      (
        "请联系 DP@Taktlauf.example，或 b.c+d@x-y.example。",
        ["dp@taktlauf.example 5", "b.c+d@x-y.example 27"]
      ),
      ("a@b.example a@b.example", ["a@b.example 1"]), ("@用户 与 a@b", []), ("。", []),
    ] as [(String, [String])])
  func `addresses, each where it stands first`(text: String, found: [String]) throws {
    let addresses = ContactFinder.addresses(in: try document(text))
    #expect(addresses.map { "\($0.address) \($0.place.column)" } == found)
  }
}
