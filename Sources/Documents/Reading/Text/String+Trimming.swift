extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    let scalars = unicodeScalars
    var start = scalars.startIndex
    var end = scalars.endIndex
    while start < end, scalars[start].isSpace { start = scalars.index(after: start) }
    while start < end {
      let last = scalars.index(before: end)
      guard scalars[last].isSpace else { break }
      end = last
    }
    return String(scalars[start..<end])
  }
}
