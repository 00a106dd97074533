import Testing

@testable import Reports

@Suite("The gap report as Markdown has its parts, and no text of a file is markup")
struct GapMarkdownTests {
  @Test(
    "Links lead somewhere, tables have one width, and only our own elements are there",
    arguments: ReportLanguage.allCases, ReportDepth.allCases)
  func markdown(language: ReportLanguage, depth: ReportDepth) throws {
    let presentation = Presentation(language: language, depth: depth)
    for assessment in try [Workshop.joineryWithWaiver(), Workshop.hostileCompany()] {
      let text = GapMarkdown(assessment, presentation: presentation).text
      let anchors = text.matches(of: /<a id="([^"]*)"><\/a>/).map { String($0.output.1) }
      #expect(Set(anchors).count == anchors.count)
      for link in text.matches(of: /[^\\]\]\(#([^)]*)\)/) {
        #expect(anchors.contains(String(link.output.1)), "\(link.output.0)")
      }
      var bare = text.replacing(/<a id="[^"]*"><\/a>/, with: "")
      bare = bare.replacing(/(?s)```.*?```/, with: "").replacing(/(`+)[^`]+?\1/, with: "")
      bare = bare.replacing(/<\/?(details|summary|br|span)( class="[^"]*")?>/, with: "")
      #expect(!bare.dropLast(2_000).contains(/[^\\]<[a-z\/]/))
      for line in text.split(separator: "\n") {
        #expect(!line.hasPrefix("::"))
        #expect(!line.hasPrefix("# ") || line.hasPrefix("# \(language.wording.gapReport)"))
      }
    }
  }

  @Test("A job summary takes the report, and its last line says what it was made from")
  func size() throws {
    let text = try GapMarkdown(Workshop.joinery()).text
    #expect(text.utf8.count < 1_048_576)
    #expect(try RunRecord(findingIn: Array(text.utf8)).format == .markdown)
    #expect(text.contains("✗ gap **Band saw**"))
    #expect(text.contains("| Clause | ✗ gap |"))
  }
}
