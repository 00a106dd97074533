import Testing

@testable import DocumentFacts

@Suite("An entry is named where a text writes one of the forms of its name, as words of their own")
struct NameTests {
  @Test(arguments: [
    // Whatever the case, the width and the script.
    (["Qinghe Parcel"], "we use QINGHE Parcel.", ["QINGHE Parcel"]),
    (["青鹤快運"], "由青鹤快运配送", ["青鹤快运"]),
    (["Ｍilu"], "Ｍｉｌｕ 地图", ["Ｍｉｌｕ"]),
    // In all languages of the name.
    (["Taoye Pay", "陶叶付"], "“陶叶付”页面", ["陶叶付"]),
    // Without what is in parentheses, the seat of a company, and the technology.
    (["绿筒快运（合作至2026年4月）"], "绿筒快运的合作", ["绿筒快运"]),
    (["Silbenhof AG, Vienna"], "Silbenhof AG grades", ["Silbenhof AG"]),
    (["Weight, height"], "your weight.", []), (["迷鹿地图 SDK"], "迷鹿地图负责", ["迷鹿地图"]),
    (["迷鹿地图 SDK"], "迷鹿地图 SDK：", ["迷鹿地图 SDK"]),
    // Latin words are words of their own.
    (["Host"], "a ghost hosted us", []), (["Host"], "由Host存储", ["Host"]),
    // Names that mean anything.
    (["A"], "A shop", []), (["付"], "付款", []), (["(x)"], "(x)", []), ([], "anything", []),
    // Signs are signs.
    (["A.B+ Ltd"], "of A.B+ Ltd, not AxBB Ltd", ["A.B+ Ltd"]),
  ])
  func `the forms of a name`(names: [String], text: String, found: [String]) {
    let text = ComparableText(text)
    let hits = NameSearch([names]).hits(in: text)
    #expect(hits.map { text.original($0.range) } == found)
  }

  @Test func `a name inside of another entry's longer name is not meant`() {
    let search = NameSearch([["手机号码"], ["监护人手机号码"]])
    func entries(_ text: String) -> [Int] { search.hits(in: ComparableText(text)).map(\.entry) }
    #expect(entries("监护人手机号码") == [1])
    #expect(entries("监护人手机号码、手机号码") == [0, 1])
  }

  @Test(arguments: ["", "İstanbul ﬀ ß", "\u{0}a", "👩‍👩‍👧 家庭", "ＡＢＣ　１２３"])
  func `every byte of comparable text leads back into what is written`(_ text: String) {
    let comparable = ComparableText(text)
    #expect(comparable.original(comparable.bytes.indices) == text)
    for byte in 0...comparable.bytes.count {
      #expect((0...text.utf8.count).contains(comparable.originalOffset(of: byte)))
    }
  }
}
