import LocatedYAML

/// Reads PDF by its layout: lines that only a full line ended are put together, and what is set
/// larger than the text are headings. A place counts pages, and the lines of the page.
enum PDFReader {
  static func content(
    of bytes: [UInt8], file: String, limits: DocumentLimits
  ) throws(DocumentError) -> DocumentContent {
    let start = Place(file: file, line: 1, column: 1)
    let layout = try PDFToText.layout(of: bytes, at: start, limits: limits)
    let (handler, problem) = try XMLScan.read(layout, with: PDFLayout())
    guard problem == nil else {
      throw DocumentError(
        place: start, message: "the output of pdftotext cannot be read", hint: nil)
    }
    guard !handler.lines.isEmpty else {
      throw DocumentError(
        place: start, message: "the document holds no text, only images of it",
        hint: "recognize its text (OCR) first")
    }
    return DocumentContent(passages: try passages(of: handler.lines, file: file, limits: limits))
  }

  private static func passages(
    of lines: [PDFLine], file: String, limits: DocumentLimits
  ) throws(DocumentError) -> [Passage] {
    let sizes = HeadingSizes(of: lines)
    var collector = PassageCollector(limits: limits)
    var builder = PassageBuilder(file: file, unit: .page)
    for (index, line) in lines.enumerated() {
      if !line.isPageNumber {
        builder.appendSpace(.lineBreak)
        for word in line.words {
          builder.append(
            Array(word.utf8)[...], at: Position(line: line.page, column: line.number),
            isVerbatim: false)
          builder.appendSpace(.lineBreak)
        }
      }
      if index + 1 < lines.count, line.continues(in: lines[index + 1]) { continue }
      let level = builder.count <= 300 ? sizes.level(of: line) : nil
      try collector.add(builder.finish(level.map { .heading(level: $0) } ?? .paragraph))
    }
    return collector.passages
  }
}

/// Which sizes of type are those of headings.
private struct HeadingSizes {
  /// The sizes from the largest on.
  private let sizes: [Int]

  init(of lines: [PDFLine]) {
    var letters: [Int: Int] = [:]
    for line in lines { letters[line.size, default: 0] += line.letterCount }
    // The text is what there is most of.
    let text = letters.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
    let larger = letters.keys.filter { $0 * 100 > text * 115 }
    sizes = larger.sorted(by: >)
  }

  func level(of line: PDFLine) -> Int? {
    sizes.firstIndex(of: line.size).map { min($0 + 1, 6) }
  }
}
