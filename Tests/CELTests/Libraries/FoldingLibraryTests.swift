import Testing

@testable import CEL

/// Names that differ only in how they are written fold to the same text.
@Suite struct FoldingLibraryTests {
  @Test(arguments: [
    ("", ""), ("ACME Ltd.", "acme ltd."), ("ＡＣＭＥ　１２３！", "acme 123!"), ("ÄÖÉ", "äöé"),
    ("網絡服務提供者", "网络服务提供者"), ("個人資訊保護", "个人资讯保护"), ("隱私權政策", "隐私权政策"),
    ("廣東騰訊計算機", "广东腾讯计算机"), ("个人信息", "个人信息"), ("￥100", "¥100"), ("😀", "😀"),
  ])
  func folds(_ text: String, _ folded: String) {
    #expect(Array(TextFolding.folded(text).utf8) == Array(folded.utf8))
    #expect(Array(TextFolding.folded(folded).utf8) == Array(folded.utf8))
  }

  @Test("the function compares names and takes texts only")
  func function() {
    LibraryExpectation.expectTrue("foldText('ＡＣＭＥ網絡') == foldText('acme网络')")
    LibraryExpectation.expectTrue("foldText('甲') != foldText('乙')")
    LibraryExpectation.expectError("foldText(dyn(1))")
  }
}
