extension String {
  /// Whether the text can be a heading: it fits into a width, and it is no sentence and no part of
  /// an enumeration.
  func isTitle(width limit: Int) -> Bool {
    guard utf8.count <= limit * 4 else { return false }
    var width = 0
    var hasLetters = false
    var last: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      width += scalar.width
      if width > limit || Self.endsSentence(last, before: scalar) { return false }
      hasLetters = hasLetters || scalar.isLetter
      last = scalar
    }
    return hasLetters && !Self.stops.contains(last) && !(last == "." && width > 40)
  }

  /// Whether a character with another one behind it ends a sentence or a part of one.
  private static func endsSentence(_ scalar: Unicode.Scalar, before next: Unicode.Scalar) -> Bool {
    switch scalar {
    case "。", "；", "：": true
    case ":", ".", ";": next == " "
    default: false
    }
  }

  /// Whether a line without a number or emphasis is short enough for a heading.
  var isShortTitle: Bool {
    guard isTitle(width: 40), let first = unicodeScalars.first, let last = unicodeScalars.last,
      !holdsYear
    else { return false }
    let beginsLikeTitle = first.isChinese || first.properties.isUppercase
    return beginsLikeTitle && !["：", ":", "."].contains(last)
      && !unicodeScalars.contains { Self.signsOfData.contains($0) }
  }

  /// Whether a list follows, whose items are no headings.
  var announcesList: Bool {
    guard let last = unicodeScalars.last else { return false }
    return Self.signsOfList.contains(last)
  }

  /// Whether the text holds a year, as lines with a date do.
  var holdsYear: Bool {
    var digits: [Unicode.Scalar] = []
    for scalar in unicodeScalars {
      guard ("0"..."9").contains(scalar) else {
        digits = []
        continue
      }
      digits.append(scalar)
      if digits.count == 4, digits.starts(with: ["1", "9"]) || digits.starts(with: ["2", "0"]) {
        return true
      }
    }
    return false
  }

  private static let stops: Set<Unicode.Scalar> = ["。", "；", ";", "，", ",", "、", "！", "!", "…"]

  private static let signsOfData: Set<Unicode.Scalar> = ["，", "@", "/", "=", "_", "|", "<", ">"]

  private static let signsOfList: Set<Unicode.Scalar> = ["：", ":", "；", ";", "，", ",", "、"]
}
