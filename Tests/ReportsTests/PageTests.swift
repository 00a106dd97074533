import Testing

@testable import Reports

@Suite("A page lays out paragraphs, lists, columns and tables")
struct PageTests {
  @Test("A mark stands before the first line only")
  func marks() {
    var page = Page(width: 40, palette: .plain)
    page.paragraph(
      "Switching it off takes five steps, switching it on takes one.", indent: 2, mark: "✗ ")
    #expect(
      page.text == """
          ✗ Switching it off takes five steps,
            switching it on takes one.

        """)
  }

  @Test("Empty lines do not pile up")
  func space() {
    var page = Page(width: 40, palette: .plain)
    page.space()
    page.line("a")
    page.space()
    page.space()
    page.line("b")
    #expect(page.text == "a\n\nb\n")
  }

  @Test("Labels of any script have their texts below each other")
  func list() {
    var page = Page(width: 40, palette: .plain)
    page.list([("标准", "GB/T 35273-2020"), ("Facts", "as of today")])
    #expect(page.text == "标准   GB/T 35273-2020\nFacts  as of today\n")
  }

  @Test("A second column moves below where the page is too narrow")
  func columns() {
    var page = Page(width: 40, palette: .plain)
    page.columns([("steps: 5", "d.yaml:1:2"), ("a: 1", "d.yaml:3:4")], indent: 2)
    #expect(page.text == "  steps: 5  d.yaml:1:2\n  a: 1      d.yaml:3:4\n")

    var narrow = Page(width: 40, palette: .plain)
    narrow.columns([("steps: 5", "Examples/some/long/folder/description.yaml:1:2")], indent: 2)
    #expect(
      narrow.text == "  steps: 5\n    Examples/some/long/folder/description.yaml:1:2\n")
  }

  @Test("Tables align numbers to the right and wrap their flexible column")
  func tables() {
    var table = Table([.left, .left, .right])
    table.append(["5.3", "Free choice among several business functions", "5"])
    table.append(["8.4", "撤回授权同意", "12"])
    var page = Page(width: 40, palette: .plain)
    table.write(to: &page, flexible: 1)
    #expect(
      page.text == """
        5.3  Free choice among several         5
             business functions
        8.4  撤回授权同意                     12

        """)
  }
}
