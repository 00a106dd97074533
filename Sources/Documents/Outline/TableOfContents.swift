/// Which passages of a document are its table of contents.
///
/// Its lines look like headings without text, and would hide which sections there really are.
struct TableOfContents {
  /// For each passage whether it belongs to the table of contents.
  private(set) var isEntry: [Bool]

  /// The fewest lines that count as a table.
  private static let fewestEntries = 3

  init(of passages: [Passage]) {
    isEntry = passages.map(\.text.endsInLeaderAndPage)
    markLinks(of: passages)
    markRepeatedLines(of: passages)
    markParagraph(of: passages)
    markTitles(of: passages)
  }

  /// Marks lists of links to places in the document.
  private mutating func markLinks(of passages: [Passage]) {
    for run in passages.indices.runs(where: { passages[$0].isAnchorLink })
    where run.count >= Self.fewestEntries {
      for index in run { isEntry[index] = true }
    }
  }

  /// Marks lines that follow each other here and stand over text later.
  private mutating func markRepeatedLines(of passages: [Passage]) {
    let keys = passages.map(\.text.keyOfTitle)
    var places: [String: [Int]] = [:]
    for (index, key) in keys.enumerated() where !key.isEmpty {
      places[key, default: []].append(index)
    }
    let canBeEntry = { !keys[$0].isEmpty && !passages[$0].kind.isHeading }
    for run in passages.indices.runs(where: canBeEntry)
    where run.count >= Self.fewestEntries {
      let later = run.map { index in places[keys[index]]?.first { $0 > index } }
      let repeated = run.filter { later[$0 - run.lowerBound] != nil }
      guard let first = repeated.first, let last = repeated.last,
        repeated.count >= Self.fewestEntries, repeated.count * 2 >= last - first + 1,
        Self.standApart(later.compactMap(\.self))
      else { continue }
      for index in first...last { isEntry[index] = true }
    }
  }

  /// Whether lines that occur again do so in their order and with something between most of them.
  /// The items of a list that is given twice follow each other there too.
  private static func standApart(_ places: [Int]) -> Bool {
    let pairs = zip(places, places.dropFirst())
    let ordered = pairs.count { $0 < $1 }
    let apart = pairs.count { $0 + 1 < $1 }
    return ordered * 10 >= (places.count - 1) * 8 && apart * 10 >= (places.count - 1) * 4
  }

  /// Marks a paragraph under the heading of a table that gives the titles of what follows one behind
  /// the other.
  private mutating func markParagraph(of passages: [Passage]) {
    let title = passages.firstIndex { Self.titles.contains($0.text.keyOfTitle) }
    guard let index = title.map({ $0 + 1 }), index < passages.count,
      !passages[index].kind.isHeading, passages[index].text.utf8.count <= Self.longestParagraph
    else { return }
    let letters = passages[index].text.letters
    var rest = letters[...]
    var (found, foundLength) = (0, 0)
    for key in passages[(index + 1)...].lazy.map(\.text.keyOfTitle).filter({ !$0.isEmpty })
      .prefix(Self.mostTitles)
    {
      guard let range = rest.firstRange(of: key) else { continue }
      rest = rest[range.upperBound...]
      found += 1
      foundLength += key.utf8.count
    }
    // What is left over are numbers and names of chapters.
    guard found >= Self.fewestEntries, foundLength * 10 >= letters.utf8.count * 6 else { return }
    isEntry[index] = true
  }

  /// The longest paragraph that is looked at, in bytes, and how many titles are looked for in it.
  private static let longestParagraph = 4000
  private static let mostTitles = 200

  /// Marks the heading of the table.
  private mutating func markTitles(of passages: [Passage]) {
    for index in isEntry.indices.dropLast()
    where !isEntry[index] && isEntry[index + 1]
      && Self.titles.contains(passages[index].text.keyOfTitle)
    {
      isEntry[index] = true
    }
  }

  private static let titles: Set<String> = [
    "目录", "目錄", "目次", "contents", "tableofcontents", "inhalt", "inhaltsverzeichnis", "sommaire",
    "tabledesmatières",
  ]
}

extension String {
  /// The letters of a heading, without its number, by which it is known again. Empty if the text
  /// can be none.
  fileprivate var keyOfTitle: String {
    guard utf8.count <= 400 else { return "" }
    let title = Numbering(of: self)?.title ?? self
    guard title.isTitle(width: 100) else { return "" }
    return title.letters
  }

  /// The letters of the text, in lower case.
  fileprivate var letters: String {
    String(String.UnicodeScalarView(unicodeScalars.filter(\.isLetter))).lowercased()
  }

  /// Whether the line ends as in “Retention ........ 7”.
  fileprivate var endsInLeaderAndPage: Bool {
    guard utf8.count <= 400, let last = unicodeScalars.last, last.isDigit else { return false }
    let head = unicodeScalars.reversed().drop(while: \.isDigit).drop(while: \.isSpace)
    let leader = head.prefix { [".", "·", "…", "_", "‥", "⋯", " "].contains($0) }
    return leader.count { $0 != " " } >= 3
  }
}

extension Range<Int> {
  /// The longest ranges whose elements all satisfy a condition.
  fileprivate func runs(where isPart: (Int) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = lowerBound
    while start < upperBound {
      var end = start
      while end < upperBound, isPart(end) { end += 1 }
      if end > start { runs.append(start..<end) }
      start = end + 1
    }
    return runs
  }
}
