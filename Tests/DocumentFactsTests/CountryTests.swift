import Documents
import LocatedYAML
import Testing
import Vocabularies

@testable import DocumentFacts

@Suite("A country is a destination only where a text says that data go to it or are kept in it")
struct CountryTests {
  private static let countries = Result {
    try Vocabulary(
      YAML.parse(
        """
        format: vocabulary/1
        id: test
        countries:
          AT: {en: Austria, zh: 奥地利, de: Österreich, fr: Autriche}
          CN: {en: China, zh: [中国, 中国大陆], de: China, fr: Chine}
          DE: {en: Germany, zh: 德国, de: Deutschland, fr: Allemagne}
          HK: {en: Hong Kong, zh: [香港, 中国香港]}
          IS: {en: Iceland, zh: 冰岛, de: Island, fr: Islande}
          SG: {en: Singapore, zh: 新加坡, de: Singapur, fr: Singapour}
          US: {en: [United States, USA, the US, U.S.], zh: 美国, de: USA, fr: États-Unis}
          EU: {en: EU, zh: 欧盟, covers: [AT, DE]}
        """, file: "v.yaml")
    ).countries
  }

  private func search(_ language: DocumentLanguage?) throws -> CountrySearch {
    try CountrySearch(Self.countries.get(), in: language)
  }

  private func destinations(_ text: String, _ language: DocumentLanguage) throws -> [String] {
    let finder = DestinationFinder(try search(language), in: language)
    return try finder?.destinations(in: markdown(text)).map(\.country) ?? []
  }

  @Test(
    arguments: [
      ("位于中国香港和新加坡", .chinese, ["HK", "SG"]), ("在欧盟境内", .chinese, ["AT", "DE"]),
      ("服务器位于 Germany。", .chinese, ["DE"]), ("in the US and the U.S.", .english, ["US"]),
      ("auf Island", .german, ["IS"]), ("on an island", .english, []),
      ("aux États-Unis", .french, ["US"]),
      ("they trust us", .english, []), ("CHINAWARE", .english, []), ("在德国，德国", .chinese, ["DE"]),
      ("Germany", nil, ["DE"]), ("x", .french, []),
    ] as [(String, DocumentLanguage?, [String])])
  func `the countries that a text names`(
    text: String, language: DocumentLanguage?, codes: [String]
  ) throws {
    #expect(try search(language).codes(in: document(text)).map(\.code) == codes)
  }

  @Test(
    arguments: [
      // They go there, or are kept there.
      ("我们将考试成绩传输至奥地利。", .chinese, ["AT"]), ("数据存储在美国、新加坡和德国的服务器上。", .chinese, ["US", "SG", "DE"]),
      ("我们向德国的母公司提供轨迹。", .chinese, ["DE"]), ("由位于德国的托管服务商代为运行。", .chinese, ["DE"]),
      ("信息在新加坡存储。", .chinese, ["SG"]), ("您的个人信息保存在中国大陆的服务器上。", .chinese, ["CN"]),
      ("Your data are transferred to the United States and Singapore.", .english, ["US", "SG"]),
      ("We store your information on servers in Germany.", .english, ["DE"]),
      ("Ihre Daten werden in die USA übermittelt.", .german, ["US"]),
      ("Vos données sont transférées aux États-Unis.", .french, ["US"]),
      ("| 接收方 | 所在国家 |\n| --- | --- |\n| 甲 | 新加坡 |\n", .chinese, ["SG"]),
      ("| Name | Country |\n| --- | --- |\n| A | Germany |\n", .english, ["DE"]),
      // They do not, or something else does.
      ("# 数据存储在德国", .chinese, []), ("我们在德国手工制作陶器。", .chinese, []), ("公司地址：德国莱比锡。", .chinese, []),
      ("我们不会将信息传输至美国。", .chinese, []),
      ("不向美国以外的国家传输信息。", .chinese, []), ("我们提供德国的陶器。", .chinese, []), ("信息传输至欧盟。", .chinese, []),
      ("您选择意向国家，例如美国。", .chinese, []), ("我们向新加坡和荷兰的用户提供服务。", .chinese, []),
      ("| 国籍 | 说明 |\n| --- | --- |\n| 美国 | 无 |\n", .chinese, []),
      ("We do not transfer your data to the United States.", .english, []),
      ("If you live in Germany, your data are processed under the laws of Germany.", .english, []),
      ("Our office is in Austria.", .english, []),
      ("Data leave for places outside Germany.", .english, []),
      ("Ihre Daten werden nicht in die USA übermittelt.", .german, []),
      ("Vos données ne sont pas transférées aux États-Unis.", .french, []), ("。", .chinese, []),
    ] as [(String, DocumentLanguage, [String])])
  func `destinations`(text: String, language: DocumentLanguage, codes: [String]) throws {
    #expect(try destinations(text, language) == codes)
  }

  @Test func `a destination stands where it is named`() throws {
    let finder = DestinationFinder(try search(.chinese), in: .chinese)
    let found = try finder?.destinations(in: document("第一行。\n\n信息传输至奥地利。"))
    #expect(found?.map(\.place) == [Place(file: "policy.txt", line: 3, column: 6)])
    #expect(DestinationFinder(try search(nil), in: nil) == nil)
  }

  @Test(
    arguments: [
      ("目前，我们不会将您的个人信息传输至境外。感谢。", "目前,我们不会将您的个人信息传输至境外"), ("您的信息不涉及出境。", "您的信息不涉及出境"),
      ("We do not transfer your data abroad.", "We do not transfer your data abroad."),
      (
        "Daten werden nicht ins Ausland übermittelt.", "Daten werden nicht ins Ausland übermittelt."
      ),
      // With an exception or a condition, or about something else.
      ("未经您同意，我们不会向境外提供信息。", nil), ("除考试信息外，我们不会将信息传输至境外。", nil), ("不同意出境的，考试无法进行。", nil),
      ("We do not transfer data abroad unless you agree.", nil), ("我们不能保证网络安全。", nil),
      ("我们会将信息传输至境外。", nil), ("我们不公开信息。", nil),
    ] as [(String, String?)])
  func `a sentence by which nothing leaves the country`(text: String, found: String?) throws {
    let denial = ExportDenial.found(in: try document(text))
    #expect(
      denial.map { ComparableText($0.sentence).folded } == found.map { ComparableText($0).folded })
  }
}
