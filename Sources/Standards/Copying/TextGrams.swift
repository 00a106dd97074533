/// The rows of a certain number of tokens in texts, to look up rows of other texts.
///
/// Building and looking up take time in proportion to the texts.
struct TextGrams {
  /// Where a row begins.
  struct Origin {
    let text: Int
    let position: Int
  }

  /// Which rows count.
  enum Kind {
    /// Words alone.
    case words
    /// At least one Chinese character.
    case characters
  }

  private let kind: Kind
  private let length: Int
  private let texts: [[TextTokens.Token]]
  private var origins: [UInt64: Origin] = [:]

  /// - Parameter length: How many tokens a row has; at least 1.
  init(_ kind: Kind, length: Int, of texts: [[TextTokens.Token]]) {
    self.kind = kind
    self.length = max(1, length)
    self.texts = texts
    for (number, tokens) in texts.enumerated() {
      forEachGram(in: tokens) { position, hash in
        if origins[hash] == nil { origins[hash] = Origin(text: number, position: position) }
      }
    }
  }

  /// The rows of a text that stand in the texts as well, and those longer ones that they are part
  /// of, each with where the beginning stands.
  func common(with tokens: [TextTokens.Token]) -> [(range: Range<Int>, origin: Origin)] {
    var runs: [(range: Range<Int>, origin: Origin)] = []
    forEachGram(in: tokens) { position, hash in
      guard let origin = origins[hash], isSame(tokens, position, origin) else { return }
      if let last = runs.last, position + length - 1 == last.range.upperBound {
        runs[runs.count - 1].range = last.range.lowerBound..<(position + length)
      } else if runs.last.map({ position >= $0.range.upperBound }) ?? true {
        runs.append((position..<(position + length), origin))
      }
    }
    return runs
  }

  private func isSame(
    _ tokens: [TextTokens.Token], _ position: Int, _ origin: Origin
  ) -> Bool {
    let other = texts[origin.text]
    return (0..<length).allSatisfy {
      tokens[position + $0].number == other[origin.position + $0].number
    }
  }

  /// Hands out the rows that count, each by its beginning and a number that equal rows share.
  private func forEachGram(
    in tokens: [TextTokens.Token], _ body: (_ position: Int, _ hash: UInt64) -> Void
  ) {
    guard tokens.count >= length else { return }
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    let leaving = (0..<length).reduce(1 as UInt64) { product, _ in product &* factor }
    var hash: UInt64 = 0
    var words = 0
    for (position, token) in tokens.enumerated() {
      hash = hash &* factor &+ UInt64(truncatingIfNeeded: token.number + 1)
      words += token.isWord ? 1 : 0
      let start = position - length + 1
      if start > 0 {
        let old = tokens[start - 1]
        hash &-= leaving &* UInt64(truncatingIfNeeded: old.number + 1)
        words -= old.isWord ? 1 : 0
      }
      if start >= 0, (words == length) == (kind == .words) { body(start, hash) }
    }
  }
}
