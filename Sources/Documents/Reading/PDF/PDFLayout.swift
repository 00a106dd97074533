/// A line of a page.
struct PDFLine {
  /// The page and the line on it, counted from 1.
  let page: Int
  let number: Int

  var words: [String] = []

  /// The edges, in points from the top left corner of the page.
  var left = 0.0
  var right = 0.0
  var top = 0.0
  var bottom = 0.0

  /// The right edge of the widest line of the stream.
  var flowRight = 0.0
  var firstWordWidth = 0.0

  /// The size of the type in half points.
  var size: Int { Int(max(0, min(1000, bottom - top)) * 2) }

  var letterCount: Int { words.reduce(0) { $0 + $1.unicodeScalars.count } }

  /// Whether the line only numbers the page.
  var isPageNumber: Bool {
    let isLetter = { (word: String) in
      word.unicodeScalars.contains(where: \.isLetter)
    }
    return !words.contains(where: isLetter) && letterCount <= 12
  }

  /// Whether the next line goes on with the paragraph: the first word of it had no room here.
  func continues(in next: PDFLine) -> Bool {
    let height = bottom - top
    let isBelow = next.top > top && next.top - bottom < height
    let beginning = next.words.prefix(4).joined(separator: " ")
    return page == next.page && isBelow && abs(size - next.size) <= 2
      && right + next.firstWordWidth + height / 4 > max(flowRight, next.flowRight)
      && Numbering(of: beginning) == nil && !beginning.isBulleted
  }
}

/// Collects the lines of a document from the output of `pdftotext -bbox-layout`.
struct PDFLayout: XMLHandler {
  private(set) var lines: [PDFLine] = []
  private var page = 0
  private var flowStart = 0
  private var lineNumber = 0
  private var line: PDFLine?
  private var word: String?

  mutating func begin(_ name: String, _ attributes: [String: String]) {
    let edge = { (name: String) in attributes[name].flatMap(Double.init) ?? 0 }
    switch name {
    case "page":
      page += 1
      lineNumber = 0
    case "flow":
      flowStart = lines.count
    case "line":
      lineNumber += 1
      var new = PDFLine(page: page, number: lineNumber)
      (new.left, new.right) = (edge("xMin"), edge("xMax"))
      (new.top, new.bottom) = (edge("yMin"), edge("yMax"))
      line = new
    case "word":
      word = ""
      if let line, line.words.isEmpty { self.line?.firstWordWidth = edge("xMax") - edge("xMin") }
    default:
      break
    }
  }

  mutating func append(_ text: String) {
    word?.append(text)
  }

  mutating func end(_ name: String) {
    switch name {
    case "word":
      if let word { line?.words.append(word) }
      word = nil
    case "line":
      if let line, !line.words.isEmpty { lines.append(line.withWidthOfFirstCharacter) }
      line = nil
    case "flow":
      let right = lines[flowStart...].reduce(0) { max($0, $1.right) }
      for index in lines.indices[flowStart...] { lines[index].flowRight = right }
    default:
      break
    }
  }
}

extension PDFLine {
  /// The line with the width of its first character as that of its first word if it is Chinese, of
  /// which a line may break anywhere.
  fileprivate var withWidthOfFirstCharacter: PDFLine {
    guard let word = words.first, let first = word.unicodeScalars.first, first.isChinese else {
      return self
    }
    var line = self
    line.firstWordWidth /= Double(word.unicodeScalars.count)
    return line
  }
}
