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
        if let (heading, style) = passage.leadingHeading { tree.begin(heading, style) }
        tree.append(passage)
      }
    }
    root = tree.finish()
  }
}

extension Passage {
  /// The heading on the same line as its text, as in “**b) Orders.** We keep …”. Without a number,
  /// words in strong emphasis are as often what matters in a sentence.
  fileprivate var leadingHeading: (Passage, HeadingStyle)? {
    guard kind == .paragraph, let lead, let number = Numbering(of: String(lead)),
      number.title.isTitle(width: 60)
    else { return nil }
    let heading = Passage(.paragraph, String(lead), at: place, emphasizedLength: emphasizedLength)
    return (heading, .numbered(number.style, value: number.value))
  }
}
