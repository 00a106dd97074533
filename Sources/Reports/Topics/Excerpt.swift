/// A part of a text that fits into a width, around what matters in it.
struct Excerpt {
  /// The part, with an ellipsis where something is left out.
  let text: String

  /// The part of a text around the shortest part of it that satisfies a condition; its beginning
  /// where none does.
  ///
  /// - Parameter condition: Whether a part says what matters. What says it still does so with more
  ///   of the text around it.
  init(of text: String, width: Int, where condition: (Substring) -> Bool) {
    guard text.displayWidth > width else {
      self.text = text
      return
    }
    let characters = Array(text)
    let (start, end) = Self.gist(of: text, characters.count, where: condition) ?? (0, 0)
    // Of the room that is left, a quarter goes to what stands before.
    let widths = characters.map(\.displayWidth)
    let room = width - widths[start..<end].reduce(0, +)
    let first = Self.end(from: start, by: -1, room: room / 4, widths)
    let used = widths[first..<end].reduce(0, +)
    let last = Self.end(from: end, by: 1, room: width - used, widths)
    let lower = characters.startOfWord(notBefore: first, upTo: start)
    let upper = characters.endOfWord(notAfter: last, from: end)
    self.text =
      (lower > 0 ? "… " : "") + String(characters[lower..<upper])
      + (upper < characters.count ? " …" : "")
  }

  /// The last of the shortest parts that satisfy the condition, found by halving: first where it
  /// begins, then where it ends. What decides mostly stands at the end of a long sentence.
  private static func gist(
    of text: String, _ count: Int, where condition: (Substring) -> Bool
  ) -> (start: Int, end: Int)? {
    guard condition(text[...]) else { return nil }
    let start = max(0, least(0...count) { !condition(text.dropFirst($0)) } - 1)
    let rest = text.dropFirst(start)
    return (start, start + least(0...(count - start)) { condition(rest.prefix($0)) })
  }

  /// The least number of a range for which a condition is true that is true for all after it.
  private static func least(_ range: ClosedRange<Int>, where condition: (Int) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if condition(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// How far characters fit into some room, going one way.
  private static func end(from start: Int, by step: Int, room: Int, _ widths: [Int]) -> Int {
    var (index, left) = (start, room)
    while true {
      let next = step < 0 ? index - 1 : index
      guard widths.indices.contains(next), widths[next] <= left else { return index }
      left -= widths[next]
      index += step
    }
  }
}

extension [Character] {
  /// The nearest index at or after one where a word begins; at most a limit.
  fileprivate func startOfWord(notBefore index: Int, upTo limit: Int) -> Int {
    (index..<limit).first { $0 == 0 || self[$0 - 1] == " " || breaks(before: $0) } ?? limit
  }

  /// The nearest index at or before one where a word ends; at least a limit.
  fileprivate func endOfWord(notAfter index: Int, from limit: Int) -> Int {
    (limit..<(index + 1)).last { $0 == count || self[$0] == " " || breaks(before: $0) } ?? index
  }

  /// Whether a line may break before a character without a blank there.
  private func breaks(before index: Int) -> Bool {
    guard index > 0, self[index] != " ", !self[index].isPunctuation else { return false }
    return self[index - 1].isIdeographic || self[index].isIdeographic
  }
}
