extension LabelledPolicy {
  /// The text of a copy of the policy that lacks all passages with a label, and the headings that
  /// stood over nothing else.
  func text(without label: String) -> String {
    var removed = segments.map { $0.labels.covers(label) }
    for index in segments.indices.reversed() where segments[index].isHeading && !removed[index] {
      let next = segments.indices.dropFirst(index + 1)
      let end = next.first { segments[$0].isHeading } ?? segments.endIndex
      if end > index + 1 {
        removed[index] = removed[(index + 1)..<end].allSatisfy(\.self)
      } else if end < segments.endIndex {
        removed[index] = removed[end]
      }
    }
    return zip(segments, removed).filter { !$0.1 }
      .map { string(in: $0.0.range) }.joined(separator: "\n")
  }

  /// A part of the text.
  func string(in range: Range<Int>) -> String {
    var string = String.UnicodeScalarView()
    string.append(contentsOf: text[range])
    return String(string)
  }
}
