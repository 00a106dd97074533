import RegularExpressions

/// What matches are replaced with: a text in which `\1` to `\9` stand for capture groups, `\0` for
/// the whole match and `\\` for a backslash.
struct ReplacementTemplate {
  private enum Part {
    case text([UInt8])
    case group(Int)
  }

  private var parts: [Part] = []
  /// How many capture groups the template needs.
  private(set) var groupCount = 0

  init(_ template: UnsafeBufferPointer<UInt8>, captures: Int) throws(EvaluationError) {
    var rest = template[...]
    while !rest.isEmpty {
      let text = rest.prefix { $0 != UInt8(ascii: "\\") }
      parts.append(.text(Array(text)))
      rest = rest.dropFirst(text.count)
      guard rest.popFirst() != nil else { return }
      guard let next = rest.popFirst() else {
        throw .invalidArgument("the replacement ends in a backslash; write \\\\ for a backslash")
      }
      if next == UInt8(ascii: "\\") {
        parts.append(.text([next]))
      } else if let digit = next.decimalDigit {
        guard digit <= captures else {
          throw .invalidArgument(
            "the replacement names group \(digit), but the pattern has only \(captures)")
        }
        parts.append(.group(Int(digit)))
        groupCount = max(groupCount, Int(digit))
      } else {
        throw .invalidArgument(
          "a backslash in a replacement stands before a digit; write \\\\ for a backslash")
      }
    }
  }

  /// Writes the replacement of a match.  A group that took no part in it is empty.
  func append(
    _ match: RegularExpressionMatch, of text: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]
  ) {
    for part in parts {
      switch part {
      case .text(let bytes): result.append(contentsOf: bytes)
      case .group(0): result.append(contentsOf: text[match.range])
      case .group(let number):
        if let range = match.groups[number - 1] { result.append(contentsOf: text[range]) }
      }
    }
  }
}
