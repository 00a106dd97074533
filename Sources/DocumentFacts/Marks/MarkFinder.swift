import Documents
import LocatedYAML

/// Finds which entries a document marks as sensitive where it names them.
///
/// A name is marked by a sign that the document explains, by emphasis, or by words: its sentence, the
/// heading above it or a column of its table speaks of what is sensitive.
struct MarkFinder {
  /// An entry where it is marked first.
  struct Mark {
    let entry: Int
    let place: Place
  }

  private let names: NameSearch
  private let document: PolicyDocument
  /// The sign by which the document says that it marks what is sensitive.
  private let sign: String?

  init(_ names: NameSearch, in document: PolicyDocument) {
    self.names = names
    self.document = document
    sign =
      document.passages.lazy.compactMap { passage in
        let text = ComparableText(passage.text)
        return Self.explainedSign.firstMatch(in: text)?.captured.map(text.text)
      }.first
  }

  /// The entries that are marked; `nil` if nobody can tell, since the format shows no emphasis and no
  /// sign is explained, or since all names are emphasised alike.
  func marks() -> [Mark]? {
    var marks: [Mark] = []
    var emphasized: [Mark] = []
    var plain: Set<Int> = []
    for section in document.root.subtree {
      let heading = section.heading.map { ComparableText($0.text) }
      let isSensitive = heading.map(Self.speaksOfSensitiveData) ?? false
      var column: Int?
      for passage in section.passages {
        column = Self.column(of: passage, after: column)
        let text = ComparableText(passage.text)
        for hit in names.hits(in: text) {
          let start = text.originalOffset(of: hit.range.lowerBound)
          let mark = Mark(entry: hit.entry, place: passage.place(at: start))
          if isSensitive || isMarked(hit.range, in: text) || Self.isMarked(passage, in: column) {
            marks.append(mark)
          } else if passage.emphasis.contains(where: { $0.contains(start) }) {
            emphasized.append(mark)
          } else {
            plain.insert(hit.entry)
          }
        }
      }
    }
    guard sign != nil || document.format.showsEmphasis || !marks.isEmpty else { return nil }
    if sign == nil {
      // Emphasis that all names have tells nothing.
      let isTelling = !plain.subtracting(emphasized.map(\.entry)).isEmpty
      guard isTelling || emphasized.isEmpty else { return nil }
    }
    var seen: Set<Int> = []
    return (marks + emphasized).filter { seen.insert($0.entry).inserted }
  }

  // MARK: Signs and words

  /// Whether the sign stands beside a name, or its sentence speaks of what is sensitive.
  private func isMarked(_ range: Range<Int>, in text: ComparableText) -> Bool {
    if let sign {
      let before = text.text(0..<range.lowerBound).drop(fromEnd: " ")
      let after = text.text(range.upperBound..<text.bytes.count).drop { $0 == " " }
      if before.hasSuffix(sign) || after.hasPrefix(sign) { return true }
    }
    return Self.speaksOfSensitiveData(text.part(text.sentence(around: range)))
  }

  private static func speaksOfSensitiveData(_ text: ComparableText) -> Bool {
    sensitive.firstMatch(in: text) != nil && notSensitive.firstMatch(in: text) == nil
  }

  private static let signs = "[※*★☆▲△◆◇●○■#§†‡!]"
  private static let word =
    "敏感|sensiti[vb]|sensible|besonder[a-zäöü]+ (?:personenbezogen|kategorien)"

  private static let explainedSign = Pattern(
    "(\(signs))[^。.;]{0,24}(?:\(word))|(?:\(word))[^。.;]{0,24}(\(signs))")
  private static let sensitive = Pattern(word)
  private static let notSensitive = Pattern("不敏感|非敏感|不属于[^。;]{0,6}敏感|not sensitive|non-sensitive")

  // MARK: Columns

  /// The column of the table that a passage belongs to which says what is sensitive.
  private static func column(of passage: Passage, after column: Int?) -> Int? {
    guard case .tableRow(let cells, let isHeader) = passage.kind else { return nil }
    return isHeader
      ? cells.firstIndex { speaksOfSensitiveData(ComparableText($0)) } : column
  }

  private static func isMarked(_ passage: Passage, in column: Int?) -> Bool {
    guard let column, case .tableRow(let cells, isHeader: false) = passage.kind,
      cells.indices.contains(column)
    else { return false }
    return yes.firstMatch(in: ComparableText(cells[column])) != nil
  }

  private static let yes = Pattern("^ ?(?:是|属于|√|✓|✔|yes|y|ja|oui|敏感)")
}

extension DocumentFormat {
  /// Whether what is read from such a file shows which words are emphasised.
  fileprivate var showsEmphasis: Bool {
    switch self {
    case .markdown, .html, .docx: true
    case .plainText, .pdf: false
    }
  }
}

extension String {
  /// The text without some characters at its end.
  fileprivate func drop(fromEnd character: Character) -> Substring {
    var text = self[...]
    while text.last == character { text.removeLast() }
    return text
  }
}
