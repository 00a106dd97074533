import Vocabularies

/// A page that a browser prints as PDF.
public struct PrintablePage: Sendable, Hashable {
  /// The page as a file has it.
  public let html: String
  /// The day that the printed file says it was made on.
  let day: CalendarDate?
  /// What the page was made from, in one line.
  let record: String
}

extension PrintablePage {
  /// The file that a browser printed, with the same bytes whenever it was printed.
  ///
  /// The times that the browser wrote become the day by which was judged, and the record stands as
  /// a comment in front of the last lines, where it moves nothing that the file points to.
  ///
  /// - Throws: ``ReportError`` if it is no PDF.
  public func finished(_ pdf: [UInt8]) throws(ReportError) -> [UInt8] {
    guard pdf.starts(with: "%PDF-".utf8), let end = pdf.lastRange(of: "startxref") else {
      throw ReportError(
        "the browser printed no PDF", hint: "name another with the variable LACUNA_CHROMIUM")
    }
    var pdf = pdf
    let digits = Array((day.map { "\($0)" } ?? "1970-01-01").utf8).filter { $0 != 0x2D }
    let time = digits + Array("000000+00'00'".utf8)
    for key in ["/CreationDate (D:", "/ModDate (D:"] {
      guard let place = pdf.lastRange(of: key) else { continue }
      let written = place.upperBound..<min(place.upperBound + time.count, end.lowerBound)
      if written.count == time.count { pdf.replaceSubrange(written, with: time) }
    }
    pdf.insert(contentsOf: "%\(record)\n".utf8, at: end.lowerBound)
    return pdf
  }
}

extension [UInt8] {
  /// Where a text of ASCII stands for the last time.
  fileprivate func lastRange(of text: String) -> Range<Int>? {
    let text = Array(text.utf8)
    guard count >= text.count else { return nil }
    return (0...(count - text.count)).last { self[$0...].starts(with: text) }
      .map { $0..<($0 + text.count) }
  }
}
