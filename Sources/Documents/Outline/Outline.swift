/// How the passages of a document are divided into sections.
struct Outline {
  /// The document as one section.
  let root: Section

  /// The passages of the table of contents, in reading order.
  let tableOfContents: [Passage]

  init(of passages: [Passage]) {
    let contents = TableOfContents(of: passages).isEntry
    tableOfContents = zip(passages, contents).filter(\.1).map(\.0)
    let body = zip(passages, contents).filter { !$0.1 }.map(\.0)
    let headings = HeadingStyles(of: body).styles
    var tree = SectionTree(mainStyle: HeadingStyle.main(of: headings.compactMap(\.self)))
    for (passage, style) in zip(body, headings) {
      if let style {
        tree.begin(passage, style)
      } else {
        tree.append(passage)
      }
    }
    root = tree.finish()
  }
}
