import Testing
import Vocabularies

@testable import Reports

@Suite("What a file says stays text in HTML")
struct HTMLTests {
  private func written(_ html: HTML) -> String {
    var text = ""
    html.write(to: &text)
    return text
  }

  @Test(
    "Texts are escaped",
    arguments: [
      (
        "</script><script>alert(1)</script>",
        "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;"
      ),
      ("<img src=x onerror='a'>", "&lt;img src=x onerror=&#39;a&#39;&gt;"),
      ("&lt;", "&amp;lt;"), ("a\u{202E}b\u{0}", "a\\u{202E}b\\u{0}"), ("a\u{200F}b", "a\u{200F}b"),
      ("a\nb\tc", "a\nb c"), ("中文", "中文"), ("", ""),
    ])
  func texts(text: String, escaped: String) {
    #expect(written(HTML(.code, text: text)) == "<code>\(escaped)</code>")
  }

  @Test("Values of attributes cannot end")
  func attributes() {
    let html = HTML(.a, HTML.Attribute("title", "\" onclick=\"x"), .href(Anchor("a b\"<")))
    #expect(
      written(html) == "<a title=\"&quot; onclick=&quot;x\" href=\"#a~20b~22~3C\"></a>")
  }

  @Test("Blocks stand on lines of their own, and runs do not")
  func lines() {
    let html = HTML(.section) {
      HTML(.p) {
        "a "
        HTML(.strong, text: "b")
      }
      if false { HTML(.p, text: "never") }
      for number in 1...2 { HTML(.p, .class("n"), text: "\(number)") }
    }
    #expect(
      written(html) == """
        <section>
        <p>a <strong>b</strong></p>
        <p class="n">1</p>
        <p class="n">2</p>
        </section>

        """)
  }

  @Test("Different texts have different anchors, of characters that need no escape")
  func anchors() {
    let texts = ["5.3.a", "5.3 a", "5.3~20a", "5.3/a", "附录", "", "5.3.A"]
    let names = texts.map { Anchor($0).name }
    #expect(Set(names).count == texts.count)
    #expect(names[0] == "5.3.a")
    #expect(
      names.joined().unicodeScalars.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || "0123456789.-_~".unicodeScalars.contains($0))
      })
  }

  @Test("A page runs nothing and loads nothing")
  func page() {
    let page = HTMLPage(language: .chinese, title: "<t>", styles: ["p {}\n"], body: [HTML(.p)]).text
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh\">\n"))
    #expect(page.contains("default-src &#39;none&#39;"))
    #expect(page.contains("<title>&lt;t&gt;</title>"))
    #expect(Markup(page).problems.isEmpty)
  }

  @Test("A page runs its own program and no other")
  func program() throws {
    let page = HTMLPage(
      language: .english, title: "t", styles: [], script: "run();\n", body: []
    ).text
    // printf 'run();\n' | openssl dgst -sha256 -binary | base64
    #expect(
      page.contains("script-src &#39;sha256-eEpJQ875EgK5EExgc82CWSzcnYEGRRQ+0JkzZRvf3lg=&#39;"))
    #expect(page.contains("<script>run();\n</script>"))
  }

  @Test("Data cannot end the element that it stands in")
  func data() {
    let value = JSON.object(["</script>": "<!-- & -->", "n": 1, "list": .array([.null, true])])
    let text = written(.data(value, Anchor("d")))
    #expect(
      text.hasPrefix("<script type=\"application/json\" id=\"d\">{\"\\u003c/script\\u003e\":"))
    #expect(
      text.hasSuffix("\"\\u003c!-- \\u0026 --\\u003e\",\"n\":1,\"list\":[null,true]}</script>\n"))
  }
}
