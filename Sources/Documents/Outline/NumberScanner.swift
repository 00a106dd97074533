/// Reads a number of a heading from the beginning of a text.
struct NumberScanner {
  private(set) var rest: Substring.UnicodeScalarView

  init(_ text: String) {
    rest = Substring(text).unicodeScalars
  }

  /// The number with the form that it is written in.
  mutating func number() -> (Numbering.Style, Int)? {
    skipSpace()
    return attempt { $0.ordinal() } ?? attempt { $0.word() } ?? attempt { $0.parenthesized() }
      ?? attempt { $0.circled() } ?? attempt { $0.plain() }
  }

  /// Reads something; where it is not there, nothing is read.
  private mutating func attempt<Result>(_ read: (inout Self) -> Result?) -> Result? {
    var scanner = self
    guard let result = read(&scanner) else { return nil }
    self = scanner
    return result
  }

  /// “第三章”, “第五条”.
  private mutating func ordinal() -> (Numbering.Style, Int)? {
    guard skip(["第"]) else { return nil }
    skipSpace()
    guard let value = chineseNumeral() ?? decimal() else { return nil }
    skipSpace()
    if skip(["条", "條", "款"]) { return (.article, value) }
    if skip(["部"]) { return skip(["分"]) ? (.part, value) : nil }
    return skip(["章", "篇", "编", "節", "节"]) ? (.part, value) : nil
  }

  /// “Part 2”, “Article 5:”, “§ 5”.
  private mutating func word() -> (Numbering.Style, Int)? {
    if skip(["§"]) {
      skipSpace()
      return decimal().map { (.article, $0) }
    }
    let letters = rest.prefix(Self.longestWord + 1).prefix { $0.isASCII && $0.isLetter }
    let word = String(letters).lowercased()
    guard let style = Self.words[word] else { return nil }
    rest = rest.dropFirst(word.unicodeScalars.count)
    guard skipSpace() > 0, let value = decimal() ?? upperRoman() else { return nil }
    guard skip([".", ":", "：", "-", "–", "—"]) || skipSpace() > 0 else { return nil }
    skipSpace()
    _ = skip(["-", "–", "—"])
    return (style, value)
  }

  private static let longestWord = words.keys.reduce(0) { max($0, $1.utf8.count) }
  private static let words: [String: Numbering.Style] = [
    "part": .part, "chapter": .part, "teil": .part, "kapitel": .part, "partie": .part,
    "chapitre": .part, "titre": .part, "section": .article, "article": .article,
    "artikel": .article, "abschnitt": .article,
  ]

  /// “（二）”, “(2)”, “(b)”, “(ii)”.
  private mutating func parenthesized() -> (Numbering.Style, Int)? {
    guard skip(["(", "（", "﹙"]) else { return nil }
    skipSpace()
    let number: (Numbering.Style, Int)? =
      if let value = chineseNumeral() {
        (.parenthesizedChinese, value)
      } else if let value = decimal() {
        (.parenthesizedDecimal, value)
      } else {
        lowerLetter()
      }
    skipSpace()
    return skip([")", "）", "﹚"]) ? number : nil
  }

  private mutating func circled() -> (Numbering.Style, Int)? {
    guard let first = rest.first, (0x2460...0x2473).contains(first.value) else { return nil }
    rest.removeFirst()
    return (.circled, Int(first.value) - 0x245F)
  }

  /// “三、”, “2.”, “1.2”, “2）”, “IV.”, “B.”, “b)”.
  private mutating func plain() -> (Numbering.Style, Int)? {
    if let value = chineseNumeral() {
      let isSpaced = skipSpace() > 0
      return skip(["、", ".", "．", "，", ",", "：", ":"]) || isSpaced ? (.chinese, value) : nil
    }
    if let first = decimal() { return decimals(after: first) }
    let roman = attempt { scanner in
      scanner.upperRoman().flatMap { scanner.skip([".", "、", "．"]) ? $0 : nil }
    }
    if let roman { return (.upperRoman, roman) }
    if let letter = rest.first, ("A"..."Z").contains(letter) {
      rest.removeFirst()
      return skip([".", "、", "．", ")", "）"]) ? (.upperLetter, Int(letter.value) - 64) : nil
    }
    guard let number = lowerLetter() else { return nil }
    return skip([")", "）", ".", "、", "．"]) ? number : nil
  }

  /// What follows the first part of “2.”, “1.2” or “2）”.
  private mutating func decimals(after first: Int) -> (Numbering.Style, Int)? {
    var value = first
    var depth = 1
    while depth < 8 {
      let part = attempt { $0.skip([".", "．"]) ? $0.decimal() : nil }
      guard let part else { break }
      value = part
      depth += 1
    }
    if skip([")", "）"]) { return (.parenthesizedDecimal, value) }
    if skip([".", "、", "．", "：", ":"]) || depth > 1 { return (.decimal(depth: depth), value) }
    // A number alone, as in “2  Scope”, counts where more than a word space follows, or a word that
    // Chinese does not put between blanks for the number's sake.
    let isTab = rest.first == "\t" || rest.first == "\u{3000}"
    let space = skipSpace()
    let isBeforeWord = rest.first.map { $0.isChinese && !Self.measures.contains($0) } ?? false
    return space > 1 || isTab || space == 1 && isBeforeWord ? (.decimal(depth: 1), value) : nil
  }

  /// What follows a number that counts something, as in “15 个工作日”.
  private static let measures: Set<Unicode.Scalar> = [
    "个", "個", "年", "月", "日", "天", "周", "小", "分", "秒", "次", "种", "項", "项", "名", "位", "岁",
    "歲", "条", "條", "款", "号", "號", "元", "万", "萬", "级", "工", "至", "到",
  ]

  private mutating func decimal() -> Int? {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, digits.count <= 3 else { return nil }
    rest = rest.dropFirst(digits.count)
    return Int(String(digits))
  }

  private mutating func chineseNumeral() -> Int? {
    let numeral = rest.prefix { Self.chineseDigits[$0] != nil || $0 == "十" || $0 == "百" }
    guard !numeral.isEmpty, numeral.count <= 5 else { return nil }
    var total = 0
    var digit = 0
    for scalar in numeral {
      switch scalar {
      case "百": (total, digit) = (total + max(1, digit) * 100, 0)
      case "十": (total, digit) = (total + max(1, digit) * 10, 0)
      default: digit = Self.chineseDigits[scalar] ?? 0
      }
    }
    rest = rest.dropFirst(numeral.count)
    return total + digit
  }

  private static let chineseDigits: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]

  private mutating func upperRoman() -> Int? {
    let numeral = rest.prefix { $0 == "I" || $0 == "V" || $0 == "X" }
    guard !numeral.isEmpty, numeral.count <= 6 else { return nil }
    rest = rest.dropFirst(numeral.count)
    return Self.value(ofRoman: numeral.map { $0 })
  }

  /// “b”, or “ii” where it can only be a Roman number.
  private mutating func lowerLetter() -> (Numbering.Style, Int)? {
    let letters = Array(rest.prefix { ("a"..."z").contains($0) })
    guard let first = letters.first, letters.count <= 5 else { return nil }
    rest = rest.dropFirst(letters.count)
    if letters.count == 1, first != "i" { return (.lowerLetter, Int(first.value) - 96) }
    let upper = letters.compactMap { Unicode.Scalar($0.value - 32) }
    return Self.value(ofRoman: upper).map { (.lowerRoman, $0) }
  }

  private static func value(ofRoman numeral: [Unicode.Scalar]) -> Int? {
    var total = 0
    var previous = 0
    for scalar in numeral.reversed() {
      let value: Int
      switch scalar {
      case "I": value = 1
      case "V": value = 5
      case "X": value = 10
      default: return nil
      }
      total += value < previous ? -value : value
      previous = max(previous, value)
    }
    return total > 0 ? total : nil
  }

  private mutating func skip(_ choices: Set<Unicode.Scalar>) -> Bool {
    guard let first = rest.first, choices.contains(first) else { return false }
    rest.removeFirst()
    return true
  }

  /// Skips white space and tells how much there was.
  @discardableResult
  private mutating func skipSpace() -> Int {
    let space = rest.prefix(while: \.isSpace)
    rest = rest.dropFirst(space.count)
    return space.count
  }
}
