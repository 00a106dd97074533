import Documents
import Testing
import Topics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("The topics that come with Lacuna keep what their examples promise")
struct ShippedTopicsTests {
  private let topics: TopicSet

  init() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Rules/personal-information/topics").standardized.path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".yaml") }.sorted()
    topics = try TopicSet.load(files.map { "\(folder)/\($0)" })
  }

  @Test func `every example is found and no counter-example is`() throws {
    #expect(try topics.failedExamples().map(\.description) == [])
    #expect(topics.exampleCount > 150)
  }

  @Test func `every topic is recognised in all languages`() {
    for topic in topics.topics {
      #expect(topic.languages == DocumentLanguage.allCases, "\(topic.id)")
      for language in topic.languages {
        #expect(topic.lexicon(for: language)?.examples.isEmpty == false, "\(topic.id) \(language)")
      }
    }
  }

  @Test func `one text has the same answers in four languages`() throws {
    let texts = [
      """
      1. Data we collect
      We collect your name, your e-mail address and your IP address.
      2. Retention
      We keep your data for 30 days.
      3. Contact
      If you have questions, write to privacy@example.org.
      """,
      """
      1. Welche Daten wir erheben
      Wir erheben Ihren Namen, Ihre E-Mail-Adresse und Ihre IP-Adresse.
      2. Speicherdauer
      Wir speichern Ihre Daten 30 Tage lang.
      3. Kontakt
      Wenn Sie Fragen haben, wenden Sie sich bitte an privacy@example.org.
      """,
      """
      1. Les données que nous collectons
      Nous collectons votre nom, votre adresse e-mail et votre adresse IP.
      2. Durée de conservation
      Nous conservons vos données pendant 30 jours.
      3. Contact
      Pour toute question, écrivez à l’adresse privacy@example.org.
      """,
      """
      一、我们收集的信息
      我们收集您的姓名、电子邮箱和IP地址。
      二、存储期限
      我们保存您的信息30天。
      三、联系我们
      如您有任何疑问，请发送邮件至privacy@example.org与我们联系。
      """,
    ]
    for text in texts {
      for topic in ["pi.collected", "retention", "contact"] {
        #expect(try topics.answer(topic, in: text) == .disclosed, "\(topic) in \(text)")
      }
      for topic in ["cross_border", "minors", "security", "cessation", "rights.copy"] {
        #expect(try topics.answer(topic, in: text) == TopicAnswer.none, "\(topic) in \(text)")
      }
    }
  }
}
