import LocatedYAML

/// Where each part of a passage's text stands in its file.
///
/// Most of a text stands in the file as it is, so a few runs describe it.
struct PlaceMap: Sendable, Hashable {
  /// A part of a text that begins at a known place.
  struct Run: Sendable, Hashable {
    /// The offset in the text, in UTF-8 bytes.
    let offset: Int
    let line: Int
    let column: Int

    /// Whether each code point of the text is one column further in the file. Otherwise the whole
    /// run stands for what begins at its place, as the “&” of `&amp;` does.
    let isVerbatim: Bool
  }

  let file: String
  private let unit: Place.Unit

  /// The runs in the order of their offsets; the first has offset 0.
  private let runs: [Run]

  init(file: String, unit: Place.Unit, runs: [Run]) {
    self.file = file
    self.unit = unit
    self.runs = runs
  }

  init(from place: Place) {
    let run = Run(offset: 0, line: place.line, column: place.column, isVerbatim: true)
    self.init(file: place.file, unit: place.unit, runs: [run])
  }

  /// The place of an offset in the text that the map belongs to.
  func place(at offset: Int, in text: String) -> Place {
    guard let first = runs.first else { return Place(file: file, line: 1, column: 1, unit: unit) }
    let run = runs[..<firstRun(after: offset)].last ?? first
    var column = run.column
    if run.isVerbatim, offset > run.offset {
      column += text.utf8.codePointCount(from: run.offset, to: offset)
    }
    return Place(file: file, line: run.line, column: column, unit: unit)
  }

  /// The map of a part of the text, which begins where a line does.
  func part(_ range: Range<Int>, of text: String) -> PlaceMap {
    let next = firstRun(after: range.lowerBound)
    let place = place(at: range.lowerBound, in: text)
    let first = Run(
      offset: 0, line: place.line, column: place.column,
      isVerbatim: runs[..<next].last?.isVerbatim ?? false)
    let others = runs[next...].prefix { $0.offset < range.upperBound }.map { run in
      Run(
        offset: run.offset - range.lowerBound, line: run.line, column: run.column,
        isVerbatim: run.isVerbatim)
    }
    return PlaceMap(file: file, unit: unit, runs: [first] + others)
  }

  /// The index of the first run that begins after an offset, found by halving.
  private func firstRun(after offset: Int) -> Int {
    var range = runs.startIndex..<runs.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range =
        runs[middle].offset > offset
        ? range.lowerBound..<middle : (middle + 1)..<range.upperBound
    }
    return range.lowerBound
  }
}

extension String.UTF8View {
  /// How many code points begin between two offsets; offsets behind the end count as the end.
  fileprivate func codePointCount(from start: Int, to end: Int) -> Int {
    let start = Swift.min(start, count)
    let part = dropFirst(start).prefix(Swift.max(0, end - start))
    return part.count { $0 & 0b1100_0000 != 0b1000_0000 }
  }
}
