import Documents
import LocatedYAML
import Vocabularies

/// Finds how long a document says that data are kept.
///
/// A period counts in a table whose heading says that the column has such periods, beside the names
/// of the data in its row; elsewhere in a sentence that names the data and says that they are kept
/// for it.  Of several periods for the same data the first counts, those in tables before others.
struct PeriodFinder {
  /// A period for an entry of the description.
  struct Finding {
    let entry: Int
    /// An ISO 8601 duration, or the word for storage that ends with an event.
    let period: String
    let place: Place
  }

  private let names: NameSearch
  /// The word for storage until an event, where the vocabulary has one.
  private let untilEvent: String?

  init(_ names: NameSearch, untilEvent: String?) {
    self.names = names
    self.untilEvent = untilEvent
  }

  func periods(in document: PolicyDocument) -> [Finding] {
    var seen: Set<Int> = []
    return (inTables(of: document) + inSentences(of: document)).filter { finding in
      seen.insert(finding.entry).inserted
    }
  }

  // MARK: Tables

  private func inTables(of document: PolicyDocument) -> [Finding] {
    var column: Int?
    var findings: [Finding] = []
    for passage in document.passages {
      guard case .tableRow(let cells, let isHeader) = passage.kind else {
        column = nil
        continue
      }
      let texts = cells.map(ComparableText.init)
      if isHeader {
        column = texts.firstIndex { Self.columnHeading.firstMatch(in: $0) != nil }
      } else if let column, texts.indices.contains(column),
        let period = period(inCell: texts[column])
      {
        let entries = texts.indices.filter { $0 != column }.flatMap { names.hits(in: texts[$0]) }
        findings += entries.map {
          Finding(entry: $0.entry, period: period, place: passage.place)
        }
      }
    }
    return findings
  }

  private static let columnHeading = Pattern(
    "(?:保存|存储|储存|保留|留存)(?:期|时)|^ ?期限|retention|kept|storage (?:period|time)|how long"
      + "|speicherdauer|speicherfrist|aufbewahrung|löschfrist|durée|conservation")

  /// The period in a cell; the word for an event if the storage lasts until one.
  private func period(inCell text: ComparableText) -> String? {
    if Self.until.firstMatch(in: text) != nil { return untilEvent }
    return Self.anyPeriod.firstMatch(in: text)?.captured
      .flatMap { WrittenPeriod.period(text.text($0)) }?.text
  }

  private static let until = Pattern("^ ?(?:直?至|直到|until|bis |jusqu)")

  /// What no length of time is: the days of a date, and years by their number.
  private static let anyPeriod = Pattern("(?:^|[^月0-9年])(\(WrittenPeriod.pattern))")

  // MARK: Sentences

  private func inSentences(of document: PolicyDocument) -> [Finding] {
    document.passages.flatMap { passage -> [Finding] in
      if case .tableRow = passage.kind { return [] }
      let text = ComparableText(passage.text)
      let matches = Self.kept.allMatches(in: text)
      guard !matches.isEmpty else { return [] }
      let hits = names.hits(in: text)
      return matches.flatMap { match -> [Finding] in
        guard let range = match.captured,
          let period = WrittenPeriod.period(text.text(range))
        else { return [] }
        let sentence = text.sentence(around: match.range)
        return hits.filter { sentence.contains($0.range) }.map { hit in
          Finding(
            entry: hit.entry, period: period.text,
            place: passage.place(at: text.originalOffset(of: range.lowerBound)))
        }
      }
    }
  }

  private static let kept = Pattern(
    "(?:保存|存储|储存|保留|留存)(?:[^。;,，、0-9]|至){0,12}?(\(WrittenPeriod.pattern))"
      + "|(?:kept|retain(?:ed)?|stored?|keep) (?:[^.;,0-9]{0,30}? )?(\(WrittenPeriod.pattern))"
      + "|(\(WrittenPeriod.pattern)) (?:lang )?(?:gespeichert|aufbewahrt)"
      + "|(?:gespeichert|aufbewahrt|conservée?s?|stockée?s?) [^.;,0-9]{0,30}?(\(WrittenPeriod.pattern))"
  )
}
