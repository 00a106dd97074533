import Documents
import Testing

@Suite("The language of a document is told by its text")
struct LanguageTests {
  @Test(
    "Four languages, and none where too little tells",
    arguments: [
      ("我们非常重视您的个人信息，并会尽力保护您的个人信息安全。", DocumentLanguage.chinese),
      ("我們非常重視您的隱私，使用 Google Analytics、Firebase 與 Facebook SDK 收集資訊。", .chinese),
      ("We collect the data that you give to us, and we use it for the service.", .english),
      ("Wir verarbeiten Ihre Daten, wenn Sie unsere Website besuchen und das ist nötig.", .german),
      ("Nous traitons les données que vous nous confiez pour la livraison et dans le but", .french),
      ("Somos una empresa de Madrid y protegemos tus datos personales.", nil),
      ("プライバシーポリシー。当社は個人情報を適切に取り扱います。ご確認ください。", nil),
      ("v1.0 2024-01-01", nil),
      ("the data and the rights of you and us. die Daten und das Recht der Leute und von uns", nil),
    ])
  func tellsLanguage(_ text: String, language: DocumentLanguage?) throws {
    #expect(try document(text).language == language)
  }

  @Test(
    "Tags with regions and scripts",
    arguments: [
      ("zh-Hans-CN", DocumentLanguage.chinese), ("EN", .english), ("de_AT", .german),
      ("fr", .french),
      ("es", nil), ("", nil),
    ])
  func readsTags(_ tag: String, language: DocumentLanguage?) {
    #expect(DocumentLanguage(tag: tag) == language)
  }
}
