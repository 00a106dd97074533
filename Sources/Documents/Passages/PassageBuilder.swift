import LocatedYAML

/// Puts the text of a passage together from the pieces between its markup, and notes where each
/// piece stands.
///
/// White space is reduced to single spaces, and a line break between Chinese characters to nothing.
/// Characters that show nothing are left out.
struct PassageBuilder {
  /// Whether what is appended stands in strong emphasis.
  var isStrong = false

  /// Whether what is appended is underlined. It stands out, but begins no heading.
  var isUnderlined = false

  /// Whether what is appended is a link to a place in the same document.
  var isAnchorLink = false

  private let file: String
  private let unit: Place.Unit
  private var text: [UInt8] = []
  private var runs: [PlaceMap.Run] = []
  private var lastScalar: Unicode.Scalar = "\0"
  private var pendingSpace: Space?
  private var emphasizedLength = 0
  private var emphasis: [Range<Int>] = []
  /// Whether the last visible text stands out.
  private var isInEmphasis = false
  private var hasPlainText = false
  private var hasTextOutsideAnchorLinks = false

  /// Where text goes on after a line break of the file, in UTF-8 bytes.
  private var lineStarts: [Int] = []

  /// Where the next code point stands if it follows the last run without a gap.
  private var next: Position?

  /// What separates words, the more the later.
  enum Space: Int, Comparable {
    case blank
    /// The end of a line of the file.
    case lineBreak
    /// The end of a block, such as a paragraph in a cell, which always shows.
    case block

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// - Parameter unit: What the lines of positions count.
  init(file: String, unit: Place.Unit = .line) {
    self.file = file
    self.unit = unit
  }

  var isEmpty: Bool { text.isEmpty }

  /// How many bytes of text there are so far.
  var count: Int { text.count }

  /// Appends text.
  ///
  /// - Parameters:
  ///   - bytes: Valid UTF-8.
  ///   - start: Where it stands in the file.
  ///   - isVerbatim: Whether it stands there as it is. Otherwise all of it stands for what begins
  ///     at `start`.
  mutating func append(_ bytes: ArraySlice<UInt8>, at start: Position, isVerbatim: Bool) {
    var position = start
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let (scalar, length) = bytes.scalar(at: index)
      let kind = scalar.kindInText
      if kind == .visible {
        var end = index + length
        var count = 1
        var last = scalar
        while end < bytes.endIndex {
          let (scalar, length) = bytes.scalar(at: end)
          guard scalar.kindInText == .visible else { break }
          last = scalar
          end += length
          count += 1
        }
        appendPendingSpace(before: scalar)
        appendVisible(bytes[index..<end], count: count, at: position, isVerbatim: isVerbatim)
        lastScalar = last
        if isVerbatim { position.column += count }
        index = end
        continue
      }
      if kind != .ignored { appendSpace(kind == .lineBreak ? .lineBreak : .blank) }
      index += length
      guard isVerbatim else { continue }
      let isPair = scalar == "\r" && index < bytes.endIndex && bytes[index] == UInt8(ascii: "\n")
      if isPair { continue }
      if scalar == "\n" || scalar == "\r" {
        position = Position(line: position.line + 1, column: 1)
      } else {
        position.column += 1
      }
    }
  }

  /// Appends a space, or what stands for one.
  mutating func appendSpace(_ space: Space) {
    pendingSpace = max(pendingSpace ?? space, space)
  }

  /// Appends what stands between two cells of a row, the second of which begins at a position.
  mutating func appendSeparator(at position: Position) {
    pendingSpace = text.isEmpty ? nil : .blank
    append([UInt8(ascii: "|")], at: position, isVerbatim: false)
    pendingSpace = .blank
  }

  /// Appends what stands between two items of a list in a cell: a comma, unless the first of them
  /// ends in a sign.
  mutating func appendItemSeparator(at position: Position) {
    guard lastScalar.isLetter || lastScalar.isDigit || Self.closingSigns.contains(lastScalar)
    else { return appendSpace(.block) }
    pendingSpace = nil
    if lastScalar.isChinese {
      append(Array("、".utf8)[...], at: position, isVerbatim: false)
    } else {
      append([UInt8(ascii: ",")], at: position, isVerbatim: false)
      pendingSpace = .blank
    }
  }

  private static let closingSigns: Set<Unicode.Scalar> = [")", "）", "”", "\"", "》", "」"]

  /// The text so far from an offset in UTF-8 bytes on, which has to begin a code point.
  func text(from offset: Int) -> String {
    String(decoding: text.dropFirst(offset), as: UTF8.self)
  }

  /// The passage put together so far, if it has any text; the next one begins.
  mutating func finish(_ kind: Passage.Kind) -> Passage? {
    defer { self = cleared }
    guard !text.isEmpty else { return nil }
    return Passage(
      kind, String(decoding: text, as: UTF8.self),
      places: PlaceMap(file: file, unit: unit, runs: runs),
      emphasizedLength: emphasizedLength, emphasis: emphasis,
      isAnchorLink: !hasTextOutsideAnchorLinks)
  }

  /// The passage put together so far, divided where its lines are the numbered items of a list that
  /// the markup does not know as one; the next one begins.
  mutating func finishItems(_ kind: Passage.Kind) -> [Passage] {
    let starts = startsOfItems
    return finish(kind)?.divided(intoItemsAt: starts) ?? []
  }

  /// The lines that begin with a number that counts on from the one before, and those that the
  /// counting begins with.
  private var startsOfItems: [Int] {
    guard !lineStarts.isEmpty else { return [] }
    var starts: [Int] = []
    var last: (start: Int, number: Numbering)?
    for start in [0] + lineStarts {
      let beginning = String(decoding: text.dropFirst(start).prefix(40), as: UTF8.self)
      guard let number = Numbering(of: beginning) else { continue }
      if let last, last.number.style == number.style, last.number.value + 1 == number.value {
        if starts.last != last.start { starts.append(last.start) }
        starts.append(start)
      }
      last = (start, number)
    }
    return starts
  }

  /// An empty builder in the same emphasis and link.
  private var cleared: PassageBuilder {
    var builder = PassageBuilder(file: file, unit: unit)
    builder.isStrong = isStrong
    builder.isUnderlined = isUnderlined
    builder.isAnchorLink = isAnchorLink
    return builder
  }

  private mutating func appendPendingSpace(before scalar: Unicode.Scalar) {
    defer { pendingSpace = nil }
    guard let pendingSpace, !text.isEmpty else { return }
    defer { if pendingSpace == .lineBreak { lineStarts.append(text.count) } }
    if pendingSpace == .lineBreak, Unicode.Scalar.joinsWithoutSpace(lastScalar, scalar) { return }
    text.append(UInt8(ascii: " "))
    next?.column += 1
  }

  private mutating func appendVisible(
    _ bytes: ArraySlice<UInt8>, count: Int, at position: Position, isVerbatim: Bool
  ) {
    if !isVerbatim || next != position {
      runs.append(
        PlaceMap.Run(
          offset: text.count, line: position.line, column: position.column, isVerbatim: isVerbatim))
    }
    noteEmphasis(of: text.count..<text.count + bytes.count)
    text.append(contentsOf: bytes)
    next =
      isVerbatim ? Position(line: position.line, column: position.column + count) : nil
    if !isStrong { hasPlainText = true }
    if !isAnchorLink { hasTextOutsideAnchorLinks = true }
    if !hasPlainText { emphasizedLength = text.count }
  }

  private mutating func noteEmphasis(of range: Range<Int>) {
    defer { isInEmphasis = isStrong || isUnderlined }
    guard isStrong || isUnderlined else { return }
    if isInEmphasis, let last = emphasis.popLast() {
      emphasis.append(last.lowerBound..<range.upperBound)
    } else {
      emphasis.append(range)
    }
  }
}

/// What a character does to a text as people read it.
private enum KindInText {
  case visible
  case blank
  case lineBreak
  case ignored
}

extension Unicode.Scalar {
  fileprivate var kindInText: KindInText {
    switch value {
    case 0x21...0x7E: .visible
    case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: .lineBreak
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .blank
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0xFEFF:
      .ignored
    default: .visible
    }
  }
}
