/// Which passages of a document are headings, and what makes them so.
struct HeadingStyles {
  /// The style of each passage; `nil` for those that are not headings.
  private(set) var styles: [HeadingStyle?]

  init(of passages: [Passage]) {
    let markup = passages.count { $0.kind.isHeading }
    // A text whose markup has headings does not need guesses at lines that merely look short.
    let admitsShortLines = markup < 2
    styles = passages.indices.map { index in
      let passage = passages[index]
      if case .heading(let level) = passage.kind { return .markup(level: level) }
      if let style = passage.ownStyle { return style }
      guard admitsShortLines, passage.kind == .paragraph, passage.text.isShortTitle else {
        return nil
      }
      let previous = index > 0 ? passages[index - 1].text : ""
      let next = index + 1 < passages.count ? passages[index + 1] : nil
      let isFollowedByText =
        next.map { $0.text.announcesList || !$0.text.isTitle(width: 60) } ?? false
      return isFollowedByText && !previous.announcesList ? .short : nil
    }
    removeLists()
  }

  /// Takes numbered lines that follow each other without text between for what they are: a list.
  private mutating func removeLists() {
    var start = 0
    while start < styles.count {
      guard case .numbered(let style, var value) = styles[start] else {
        start += 1
        continue
      }
      var end = start + 1
      while end < styles.count, case .numbered(style, let next) = styles[end], next > value {
        value = next
        end += 1
      }
      let least = style <= .chinese ? 3 : 2
      if end - start >= least {
        for index in start..<end { styles[index] = nil }
      }
      start = end
    }
  }
}

extension Passage {
  /// What makes the passage a heading by itself, apart from its neighbours and its markup.
  fileprivate var ownStyle: HeadingStyle? {
    guard text.utf8.count <= 400 else { return nil }
    switch kind {
    case .heading, .tableRow:
      return nil
    case .listItem:
      return isWhollyEmphasized && text.isTitle(width: 100) ? .emphasized : nil
    case .paragraph:
      break
    }
    if let number = Numbering(of: text), number.title.isTitle(width: 80) {
      return .numbered(number.style, value: number.value)
    }
    if isWhollyEmphasized, text.isTitle(width: 100), !text.holdsYear { return .emphasized }
    let isBracketed =
      text.hasPrefix("【") && text.hasSuffix("】") || text.hasPrefix("〖") && text.hasSuffix("〗")
    return isBracketed && text.isTitle(width: 60) ? .bracketed : nil
  }

  /// Whether at most punctuation follows the words in strong emphasis.
  private var isWhollyEmphasized: Bool {
    guard emphasizedLength > 0 else { return false }
    return text.utf8.count - emphasizedLength <= 3
      && !text.suffix(isEmphasized ? 0 : 1).unicodeScalars.contains(
        where: \.isLetter)
  }
}
