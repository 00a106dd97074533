/// Prepares Markdown files for a parser that knows the standard alone.
///
/// Blanked is what is no text of the document: the metadata before the text and lists of attributes
/// such as `{: #contact }`. Marks of bold type are put where the standard sees them. All else keeps
/// its place.
enum MarkdownMask {
  static func apply(to source: SourceText) -> SourceText {
    var bytes = source.bytes
    let firstLine = blankMetadata(in: &bytes, of: source)
    guard firstLine <= source.lineCount else {
      return SourceText(file: source.file, bytes: bytes)
    }
    for line in firstLine...source.lineCount {
      let range = source.line(line)
      if let attributes = attributes(in: bytes[range]) { blank(attributes, in: &bytes) }
      MarkdownBold.settle(in: &bytes, range)
    }
    return SourceText(file: source.file, bytes: bytes)
  }

  /// Blanks metadata between lines of `---` and returns the number of the first line after it.
  private static func blankMetadata(in bytes: inout [UInt8], of source: SourceText) -> Int {
    let isFence = { (line: Int) in
      String(decoding: source.bytes[source.line(line)].prefix(16), as: UTF8.self).trimmed == "---"
    }
    // Metadata is short; a rule far below is none of its ends.
    let lastLine = min(source.lineCount, 200)
    guard lastLine >= 2, isFence(1), let end = (2...lastLine).first(where: isFence) else {
      return 1
    }
    blank(0..<source.line(end).upperBound, in: &bytes)
    return end + 1
  }

  /// The list of attributes at the end of a line.
  private static func attributes(in line: ArraySlice<UInt8>) -> Range<Int>? {
    let end = line.reversed().drop { $0 <= 0x20 }.startIndex.base
    guard line[..<end].last == UInt8(ascii: "}"),
      let start = line[..<end].lastIndex(of: UInt8(ascii: "{")), start + 1 < end,
      line[start + 1] == UInt8(ascii: ":")
    else { return nil }
    return start..<end
  }

  private static func blank(_ range: Range<Int>, in bytes: inout [UInt8]) {
    for index in range
    where bytes[index] != UInt8(ascii: "\n") && bytes[index] != UInt8(ascii: "\r") {
      bytes[index] = UInt8(ascii: " ")
    }
  }
}
