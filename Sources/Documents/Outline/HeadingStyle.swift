/// What makes a passage a heading. Headings of one style are of one level.
enum HeadingStyle: Hashable {
  /// A heading of the markup.
  case markup(level: Int)

  /// A line that begins with a number.
  case numbered(Numbering.Style, value: Int)

  /// A short line in strong emphasis.
  case emphasized

  /// A line in 【brackets】.
  case bracketed

  /// A short line without a full stop, with text after it.
  case short

  /// The form of the number, if there is one.
  var numbering: Numbering.Style? {
    if case .numbered(let style, _) = self { style } else { nil }
  }

  /// Whether headings of the two styles stand on the same level.
  func isSameLevel(as other: HeadingStyle) -> Bool {
    switch (self, other) {
    case (.numbered(let left, _), .numbered(let right, _)): left == right
    default: self == other
    }
  }

  /// The form of numbers that counts the main sections: the first one that goes on through the
  /// document instead of beginning again and again.
  static func main(of headings: [HeadingStyle]) -> Numbering.Style? {
    var order: [Numbering.Style] = []
    var values: [Numbering.Style: [Int]] = [:]
    for case .numbered(let style, let value) in headings {
      if values[style] == nil { order.append(style) }
      values[style, default: []].append(value)
    }
    return order.first { style in
      let values = values[style] ?? []
      let restarts = zip(values, values.dropFirst()).count { $0 >= $1 }
      // Two policies in one file begin again once; the items of lists do all the time.
      return values.count >= 3 && restarts * 5 <= values.count
    }
  }
}
