import Testing

@testable import DocumentFacts

@Suite("Words that leave a list open are found, and the same words elsewhere are not")
struct SweepingWordTests {
  @Test(arguments: [
    ("根据浏览记录、订单记录等相关信息显示商品。", ["等相关信息"]), ("姓名、电话等个人信息", ["等个人信息"]),
    ("包括但不限于姓名", ["包括但不限于"]), ("姓名、电话及其他信息", ["其他信息"]), ("我们会把所需的信息交给承运商。", ["所需的信息"]),
    ("your name, phone and other information", ["other information"]),
    ("Including but not limited to your name, etc.", ["Including but not limited to", "etc"]),
    ("Name, Adresse usw.", ["usw"]),
    // Not a list of data, or nobody gets them.
    ("除此之外没有其他信息", []), ("计算训练计划所需的信息同时保存", []), ("查阅、更正、删除等请求", []),
    ("对种族、民族等的分析结果", []), ("such as this", []), ("fetch", []), ("", []),
  ])
  func `sweeping words`(text: String, found: [String]) throws {
    let document = try document(text.isEmpty ? "无。" : text)
    #expect(SweepingWords.found(in: document).map(\.words) == found)
  }
}
