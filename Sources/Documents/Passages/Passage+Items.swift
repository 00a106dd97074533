extension Passage {
  /// The passage divided at the offsets where numbered items of a list begin in its text. What stands
  /// before the first one stays what it was.
  func divided(intoItemsAt starts: [Int]) -> [Passage] {
    guard !starts.isEmpty else { return [self] }
    let bounds = (starts.first == 0 ? [] : [0]) + starts + [text.utf8.count]
    return zip(bounds, bounds.dropFirst()).map { start, end in
      part(start..<end, starts.contains(start) ? kindOfItem : kind)
    }
  }

  private var kindOfItem: Kind { kind == .paragraph ? .listItem(depth: 1) : kind }

  private func part(_ range: Range<Int>, _ kind: Kind) -> Passage {
    let bytes = text.utf8.dropFirst(range.lowerBound).prefix(range.count)
    let text = String(decoding: bytes, as: UTF8.self).trimmed
    return Passage(
      kind, text, places: places.part(range, of: self.text),
      emphasizedLength: min(max(0, emphasizedLength - range.lowerBound), text.utf8.count),
      emphasis: emphasis.map { $0.clamped(to: range) }.filter { !$0.isEmpty }
        .map { ($0.lowerBound - range.lowerBound)..<($0.upperBound - range.lowerBound) },
      isAnchorLink: isAnchorLink)
  }
}
