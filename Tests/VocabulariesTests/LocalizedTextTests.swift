import Testing
import Vocabularies

@Suite("A reader gets a text in their language, or the next best")
struct LocalizedTextTests {
  private func text(_ yaml: String) throws -> LocalizedText? {
    let collector = DiagnosticCollector()
    let text = try node(yaml).localizedText(collector)
    _ = try collector.finish()
    return text
  }

  @Test(arguments: [
    ("{en: Consent, zh: 授权同意}", "授权同意"), ("Consent", "Consent"),
    ("{de: Einwilligung, en: Consent}", "Consent"), ("{de: Einwilligung}", "Einwilligung"),
    ("5.10", "5.10"),
  ])
  func chineseReader(yaml: String, expected: String) throws {
    #expect(try text(yaml)?.text(in: .chinese) == expected)
  }

  @Test(arguments: [
    ("{zh: 甲 乙}", "甲乙"), ("{zh: '甲， 乙'}", "甲，乙"), ("{zh: 《甲》 乙}", "《甲》乙"),
    ("{zh: 甲 B 乙}", "甲 B 乙"), ("{zh: 甲 5}", "甲 5"), ("{zh: '“{x}” 甲'}", "“{x}”甲"),
    ("甲 乙", "甲 乙"),
  ])
  func `a folded line leaves no blank between Chinese characters`(yaml: String, expected: String)
    throws
  {
    #expect(try text(yaml)?.text(in: .chinese) == expected)
  }

  @Test func exactLanguageOnly() throws {
    let text = try #require(try text("{en: Consent, pt-BR: Consentimento}"))
    #expect(text[.english] == "Consent")
    #expect(text[.chinese] == nil)
    #expect(text.languages.map(\.rawValue) == ["en", "pt-BR"])
  }

  @Test(arguments: ["[a]", "{}", "{english: x}", "{en: [x]}", "{EN: x}"])
  func notAText(yaml: String) {
    #expect(throws: DiagnosticsError.self) { try text(yaml) }
  }

  @Test(arguments: [
    ("en", true), ("zh-Hant", true), ("gsw", true), ("", false), ("e", false), ("EN", false),
    ("en-", false), ("en_US", false), ("planned", false),
  ])
  func languageCodes(code: String, isValid: Bool) {
    #expect((Language(rawValue: code) != nil) == isValid)
  }
}
