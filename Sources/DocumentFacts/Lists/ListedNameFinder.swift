import Documents
import LocatedYAML

/// Finds what a document's tables of recipients call them: third parties, processors, SDKs.
///
/// Only a table whose heading says that a column has such names counts, and lines such as
/// `SDK名称：…`.  Where a heading leaves open whether it has names or kinds of recipients, only what
/// a company's legal form makes a name does.
struct ListedNameFinder {
  /// A name in such a list.
  struct Finding {
    let name: String
    /// Which of the description's entries is named in the row, or in the heading above it.
    let entry: Int?
    let place: Place
  }

  private let names: NameSearch

  /// - Parameter names: Looks for the recipients that the description knows.
  init(_ names: NameSearch) { self.names = names }

  /// The names, each where it is listed first.
  func listed(in document: PolicyDocument) -> [Finding] {
    var seen: Set<String> = []
    let title = document.passages.first?.text ?? ""
    return document.root.subtree.flatMap { section in
      let heading = section.heading?.text ?? ""
      return inTables(of: section, under: heading, title) + inLines(of: section, under: heading)
    }.filter { seen.insert($0.name).inserted }
  }

  // MARK: Tables

  private func inTables(
    of section: Section, under heading: String, _ title: String
  ) -> [Finding] {
    let isAboutRecipients = [heading, title].contains {
      ListHeadings.recipients.firstMatch(in: ComparableText($0)) != nil
    }
    var column: ListHeadings.Column?
    return section.passages.compactMap { passage -> Finding? in
      guard case .tableRow(let cells, let isHeader) = passage.kind else {
        column = nil
        return nil
      }
      if isHeader {
        column = ListHeadings.column(of: cells, isAboutRecipients: isAboutRecipients)
        return nil
      }
      guard let column, cells.indices.contains(column.number),
        let name = name(cells[column.number], isCertain: column.hasNames)
      else { return nil }
      return Finding(
        name: name, entry: entry(in: [passage.text, heading]), place: passage.place)
    }
  }

  /// What a cell calls a recipient; `nil` if it is none, a kind, or a whole text.
  private func name(_ cell: String, isCertain: Bool) -> String? {
    let text = ComparableText(cell)
    guard cell.count <= Self.longestName, Self.noName.firstMatch(in: text) == nil else {
      return nil
    }
    return isCertain || Self.legalForm.firstMatch(in: text) != nil ? cell : nil
  }

  private static let longestName = 60

  private static let noName = Pattern("^[^\\pL]*$|^ ?(?:无|没有|暂无|n/?a|none|keine?|aucun) ?$|。")

  private static let legalForm = Pattern(
    "有限(?:责任)?公司|股份公司|集团|\\bsdk\\b|\\b(?:inc|ltd|llc|corp|gmbh|ag|se|s\\.?a\\.?s?|b\\.?v|co|plc|limited)\\b"
  )

  // MARK: Lines

  private func inLines(of section: Section, under heading: String) -> [Finding] {
    let lines = section.passages.map { (passage: $0, text: ComparableText($0.text)) }
    let starts = lines.indices.filter { Self.line.firstMatch(in: lines[$0].text) != nil }
    return starts.enumerated().compactMap { number, start in
      let (passage, text) = lines[start]
      if case .tableRow = passage.kind { return nil }
      let next = number + 1 < starts.count ? starts[number + 1] : lines.endIndex
      // Who makes it may stand in the lines behind it.
      let about = lines[start..<next].map(\.passage.text) + [heading]
      guard let range = Self.line.firstMatch(in: text)?.captured,
        let name = name(text.original(range), isCertain: true)
      else { return nil }
      return Finding(
        name: name, entry: entry(in: about),
        place: passage.place(at: text.originalOffset(of: range.lowerBound)))
    }
  }

  private static let line = Pattern(
    "(?:^|[ 、])(?:(?:第三方)? ?sdk ?(?:产品)?(?:名称|name)|第三方(?:主体|公司|机构)?名称) ?: ?([^;。,|]{2,60})")

  /// The entry that one of some texts names first.
  private func entry(in texts: [String]) -> Int? {
    texts.lazy.flatMap { names.hits(in: ComparableText($0)) }.first?.entry
  }
}
