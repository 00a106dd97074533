/// Reads lines of text without markup.
///
/// Each line is a paragraph, as is usual in Chinese policies, unless the text is wrapped: then the
/// lines that only a full line ended are put together.
enum PlainTextReader {
  static func content(
    of source: SourceText, limits: DocumentLimits
  ) throws(DocumentError) -> DocumentContent {
    let lines = (1...source.lineCount).map { TextLine(source.bytes, in: source.line($0)) }
    let wrapping = Wrapping(of: lines)
    var collector = PassageCollector(limits: limits)
    var builder = PassageBuilder(file: source.file)
    var kind = Passage.Kind.paragraph
    for (index, line) in lines.enumerated() {
      let continues =
        index > 0 && wrapping.joins(lines[index - 1], line)
      if !continues {
        try collector.add(builder.finish(kind))
        kind = line.isBulleted ? .listItem(depth: 1) : .paragraph
      }
      builder.append(
        source.bytes[line.range], at: source.position(at: line.range.lowerBound), isVerbatim: true)
    }
    try collector.add(builder.finish(kind))
    return DocumentContent(passages: collector.passages)
  }
}
