/// A text for one paragraph whose parts may differ in style.
///
/// Whatever comes in is made harmless first: line breaks become spaces, and characters that would
/// steer the terminal are written out, so that no file that is read can do anything but be shown.
struct StyledText: Sendable, Hashable {
  /// A run of text in one style.
  struct Span: Sendable, Hashable {
    fileprivate(set) var text: String
    let style: Style
  }

  private(set) var spans: [Span]

  /// A text in one style.
  init(_ text: some StringProtocol, _ style: Style = .plain) {
    spans = text.isEmpty ? [] : [Span(text: text.harmless, style: style)]
  }

  /// How many terminal columns the text takes on one line.
  var displayWidth: Int { spans.reduce(0) { $0 + $1.text.displayWidth } }

  /// The text, or its beginning with an ellipsis if it takes more than some columns.
  func cut(to width: Int) -> StyledText {
    guard displayWidth > width, let first = wrapped(to: width - 2).first else { return self }
    return first + StyledText(" …")
  }

  /// Whether there is nothing to show.
  var isEmpty: Bool { spans.isEmpty }

  /// The text as it is written out.
  func painted(with palette: Palette) -> String {
    spans.map { palette.paint($0.text, $0.style) }.joined()
  }

  static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum += right
    return sum
  }

  static func += (left: inout StyledText, right: StyledText) {
    left.spans += right.spans
  }

  /// The text up to its last character that is not a space.
  var withoutTrailingSpaces: StyledText {
    var result = self
    while let last = result.spans.indices.last {
      while result.spans[last].text.hasSuffix(" ") { result.spans[last].text.removeLast() }
      guard result.spans[last].text.isEmpty else { break }
      result.spans.removeLast()
    }
    return result
  }

  /// Adds a character, lengthening the last run if the style is the same.
  mutating func append(_ character: Character, _ style: Style) {
    if let last = spans.indices.last, spans[last].style == style {
      spans[last].text.append(character)
    } else {
      spans.append(Span(text: String(character), style: style))
    }
  }
}

extension StyledText: ExpressibleByStringLiteral {
  init(stringLiteral text: String) {
    self.init(text)
  }
}
