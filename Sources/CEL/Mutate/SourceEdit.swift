/// A change of an expression's text: what stands in some places is replaced.
struct SourceEdit {
  /// One replacement.
  struct Part {
    let range: Range<Int>
    let text: String
  }

  /// The replacements from left to right; none reaches into another.
  let parts: [Part]

  init(_ parts: [Part]) { self.parts = parts }

  init(_ range: Range<Int>, to text: String) { parts = [Part(range: range, text: text)] }

  /// The text of a stretch of the source, which no replacement crosses the bounds of, afterwards.
  func text(of stretch: Range<Int>, in source: Source) -> String {
    var text = ""
    var position = stretch.lowerBound
    for part in parts
    where stretch.lowerBound <= part.range.lowerBound
      && part.range.upperBound <= stretch.upperBound
    {
      text += source.slice(position..<part.range.lowerBound) + part.text
      position = part.range.upperBound
    }
    return text + source.slice(position..<stretch.upperBound)
  }
}
