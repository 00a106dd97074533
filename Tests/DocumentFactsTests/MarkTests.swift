import Documents
import LocatedYAML
import Testing

@testable import DocumentFacts

@Suite("Data are marked as sensitive by a sign, by emphasis or by words, else nobody can tell")
struct MarkTests {
  private let search = NameSearch([
    ["身份证号码", "ID number"], ["手机号码", "phone number"], ["指纹", "fingerprint"],
  ])

  private func marks(_ document: PolicyDocument) -> [Int]? {
    MarkFinder(search, in: document).marks()?.map(\.entry).sorted()
  }

  @Test(
    arguments: [
      // A sign that is explained, before or behind the name.
      ("标有“※”的是个人敏感信息。\n\n我们收集 ※身份证号码、手机号码和指纹※。", [0, 2]),
      ("Sensitive data have a ★. We need your ★ ID number and phone number.", [0]),
      ("我们收集※身份证号码和手机号码。", []),
      // Emphasis, where something stands out by it.
      ("我们收集**身份证号码**、<u>指纹</u>和手机号码。", [0, 2]), ("我们收集**身份证号码**。", nil), ("我们收集身份证号码。", []),
      ("| 信息 | 用途 |\n| --- | --- |\n| **身份证号码** | 清关 |\n| 手机号码 | 联系 |\n", [0]),
      // Words: in the sentence, the heading, or a column.
      ("身份证号码（敏感个人信息）用于清关。手机号码用于联系。", [0]), ("## 个人敏感信息\n\n指纹。\n\n## 其他\n\n手机号码。", [2]),
      ("| 信息 | 是否敏感 |\n| --- | --- |\n| 身份证号码 | 是 |\n| 手机号码 | 否 |\n", [0]),
      ("手机号码不属于敏感信息。", []), ("您好。", []),
    ] as [(String, [Int]?)])
  func `marks in a format that shows emphasis`(text: String, entries: [Int]?) throws {
    #expect(marks(try markdown(text)) == entries)
  }

  @Test(
    arguments: [
      ("我们收集身份证号码。", nil), ("标※的为敏感信息。我们收集※身份证号码和手机号码。", [0]), ("敏感信息：指纹。手机号码。", [2]),
    ] as [(String, [Int]?)])
  func `marks in a format without emphasis`(text: String, entries: [Int]?) throws {
    #expect(marks(try document(text)) == entries)
  }

  @Test func `what stands out keeps its place, also in cells`() throws {
    let html = "<table><tr><td>a <b>身份证</b><u>号码</u> b</td><td><ins>指纹</ins></td></tr></table>"
    let document = try PolicyDocument.parse(Array(html.utf8), file: "policy.html")
    let row = try #require(document.passages.first)
    let parts = row.emphasis.map { String(decoding: Array(row.text.utf8)[$0], as: UTF8.self) }
    #expect(row.text == "a 身份证号码 b | 指纹")
    #expect(parts == ["身份证号码", "指纹"])
    #expect(row.place(at: 2).column == 21)
  }
}
