import Standards
import Testing
import Vocabularies

@testable import Reports

@Suite("References tell everything, as text that stays text")
struct ReferenceTests {
  /// References of both kinds and of both invented standards.
  private static func references(
    in language: ReportLanguage
  ) throws -> [(name: String, reference: any Reference)] {
    try [Workshop.rules(), Hostile.rules()].flatMap { rules in
      [
        (rules.standard.id, RuleSetReference(rules, language: language)),
        (
          rules.vocabulary.id,
          VocabularyReference(rules.vocabulary, readBy: [rules], language: language)
        ),
      ] as [(String, any Reference)]
    }
  }

  @Test(
    "Pages are well-formed, links lead somewhere, anchors are unique",
    arguments: ReportLanguage.allCases)
  func pages(language: ReportLanguage) throws {
    for (name, reference) in try Self.references(in: language) {
      let page = Markup(reference.html)
      #expect(page.problems.isEmpty, "\(name)")
      #expect(Set(page.ids).count == page.ids.count, "\(name)")
      #expect(!page.links.isEmpty)
      for link in page.links { #expect(page.ids.contains(String(link.dropFirst())), "\(link)") }
      #expect(page.elements.isDisjoint(with: ["script", "img", "b", "i", "link", "iframe"]))
      #expect(!reference.html.contains("javascript:alert(1)\""))
      #expect(!reference.html.contains("\u{202E}"))
    }
  }

  @Test(
    "Links of Markdown lead somewhere, and no text is markup", arguments: ReportLanguage.allCases)
  func markdown(language: ReportLanguage) throws {
    for (name, reference) in try Self.references(in: language) {
      let text = reference.markdown
      let anchors = text.matches(of: /<a id="([^"]*)"><\/a>/).map { String($0.output.1) }
      #expect(Set(anchors).count == anchors.count, "\(name)")
      for link in text.matches(of: /[^\\]\]\(#([^)]*)\)/) {
        #expect(anchors.contains(String(link.output.1)), "\(link.output.0)")
      }
      var bare = text.replacing(/<a id="[^"]*"><\/a>/, with: "")
      bare = bare.replacing(/(?s)```.*?```/, with: "").replacing(/(`+)[^`]+?\1/, with: "")
      #expect(!bare.contains(/[^\\]<[a-z\/!]/), "\(name)")
    }
  }

  @Test("Chinese references have no words of ours in English")
  func chinese() throws {
    let names: Set = [
      "GB", "HS", "WS", "ISO", "PD", "lacuna", "ws", "hs", "workshop", "hostile", "unknown", "true",
      "false",
    ]
    for (name, reference) in try Self.references(in: .chinese) where name.hasPrefix("w") {
      let page = reference.html.replacing(/<span lang="en">[^<]*<\/span>/, with: "")
      let text = Markup(page, omitting: ["style", "title", "code"]).text
      let words = text.matches(of: /[A-Za-z]{2,}/).map { String($0.output) }
      #expect(Set(words).subtracting(names) == [], "\(name)")
    }
  }

  @Test(
    "A rule set's reference has all its parts",
    arguments: [
      "HS &lt;1&gt;", "敌意", "A &amp; B", "2020-01-02", "HS &lt;0&gt;, issued on 2010-01-02",
      "# status", "0.1 in HS &lt;0&gt;", "informative", "chosen by the authors of the rules",
      "given by the standard", "<strong><code>first</code></strong> <code>good, bad</code>",
      "Good | bad",
      "size(things) &lt;= limit", "Heavy &lt;script&gt;", "part.weight &gt; heaviest",
      "Each “Part”", "part in thing.parts", "the name is usual", "thing.name != &#39;&lt;/code&gt;",
      "has(thing.state.since)", "!is_heavy(part) || is_good(thing)", "is &lt;heavy&gt;.",
      "<code>{thing.name}</code>", "<code>{part.id}</code>", "`it`", "<code>{part.weight}</code>",
      "a | b", "ISO-1 &lt;2&gt;", "added by the edition of 2", "\\u{202E}reversed",
      "href=\"#define-is_heavy\"", "href=\"#figure-limit\"", "href=\"#fact-part.weight\"",
      "id=\"1.a\"", "id=\"1~20~3Cb~3E\"", "from memory", "href=\"#1.a\"", "observation",
      "2 requirements, 1 recommending, 1 from memory",
    ])
  func parts(part: String) throws {
    let html = try RuleSetReference(Hostile.rules()).html
    #expect(html.contains(part))
  }

  @Test("A part of a rule set comes with what it needs, and nothing else")
  func selection() throws {
    let rules = try Workshop.rules()
    let html = RuleSetReference(rules) { $0.id == "1.b" }.html
    for part in ["id=\"1.b\"", "figure-loudest", "fact-machine.noise", "1 requirement, 1 binding"] {
      #expect(html.contains(part), "\(part)")
    }
    for part in ["id=\"1.a\"", "clause-2", "many_people", "fact-machine.guard"] {
      #expect(!html.contains(part), "\(part)")
    }
  }

  @Test(
    "A vocabulary's reference has all its parts",
    arguments: [
      "a | b", "**Thing**", "state.answer", "1. Not a list?", "``P1D``", "&amp;lt;b&amp;gt; stays",
      "length of time (P30D), or a word", "list of blocks: Part", "identifier of: **Thing**",
      "means that there is none", "means that there are none", "means false", "is an error",
      "HS &lt;1&gt;: ", "clause 1, 1.a", "no requirement", "heaviest", "is_heavy(part part)",
      "block-things.parts",
    ])
  func vocabulary(part: String) throws {
    let rules = try Hostile.rules()
    #expect(VocabularyReference(rules.vocabulary, readBy: [rules]).html.contains(part))
  }

  @Test("Texts in another language than the page's say which")
  func languages() throws {
    let html = try RuleSetReference(Hostile.rules(), language: .chinese).html
    #expect(html.contains("<html lang=\"zh\">"))
    #expect(html.contains("<span lang=\"en\">&lt;/style&gt;"))
  }

  @Test("Types have names of their own in every language", arguments: ReportLanguage.allCases)
  func types(language: ReportLanguage) throws {
    let words = try #require(Workshop.rules().vocabulary.words(named: "machine.guard"))
    let plain: [FieldType] = [
      .text, .boolean, .integer, .number, .date, .period(nil), .period(words), .country, .id,
      .word(words), .path, .record("r"), .reference("r"),
    ]
    let names = (plain + plain.map(FieldType.list)).map {
      language.wording.name(of: $0, block: { $0 })
    }
    #expect(Set(names).count == names.count)
  }
}
