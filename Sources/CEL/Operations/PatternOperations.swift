import RegularExpressions

/// Functions of the regex library.
enum PatternOperations {
  /// `regex.replace(text, pattern, replacement)`
  static func replace(
    _ frame: FramePointer, _ text: Cell, _ pattern: Cell, _ replacement: Cell
  ) -> Cell {
    replace(frame, text, pattern, replacement, limit: -1)
  }

  /// `regex.replace(text, pattern, replacement, limit)`
  static func replace(_ frame: FramePointer, _ operands: [Cell]) -> Cell {
    guard operands.count == 4, operands[3].isKind(.int) else {
      return frame.error(.noSuchOverload)
    }
    return replace(frame, operands[0], operands[1], operands[2], limit: operands[3].int)
  }

  /// Replaces the first matches, or all if the limit is negative.
  private static func replace(
    _ frame: FramePointer, _ text: Cell, _ pattern: Cell, _ replacement: Cell, limit: Int64
  ) -> Cell {
    guard text.isKind(.string), pattern.isKind(.string), replacement.isKind(.string) else {
      return frame.error(.noSuchOverload)
    }
    do throws(EvaluationError) {
      let expression = try frame.expression(pattern)
      let template = try ReplacementTemplate(replacement.bytes, captures: expression.captureCount)
      let bytes = text.bytes
      var result: [UInt8] = []
      var copied = 0
      var remaining = limit < 0 ? Int64.max : limit
      var matches = expression.allMatches(in: bytes, groups: template.groupCount)
      while remaining > 0, let match = matches.next() {
        remaining -= 1
        result.append(contentsOf: bytes[copied..<match.range.lowerBound])
        template.append(match, of: bytes, to: &result)
        try frame.spendOnMatch(in: text, made: result.count)
        copied = match.range.upperBound
      }
      result.append(contentsOf: bytes[copied...])
      return frame.makeString(result)
    } catch {
      return frame.error(error)
    }
  }

  /// `regex.extract(text, pattern)`: the first match, or its capture group if the pattern has one.
  static func extract(_ frame: FramePointer, _ text: Cell, _ pattern: Cell) -> Cell {
    guard text.isKind(.string), pattern.isKind(.string) else {
      return frame.error(.noSuchOverload)
    }
    do throws(EvaluationError) {
      let expression = try frame.extractor(pattern)
      let match = expression.firstMatch(in: text.bytes, groups: expression.captureCount)
      try frame.spendOnMatch(in: text, made: 0)
      guard let range = match?.extracted else { return .none }
      return frame.pointee.scratch.arena.some(Cell(.string, bytes: text.bytes.part(range)))
    } catch {
      return frame.error(error)
    }
  }

  /// `regex.extractAll(text, pattern)`: likewise every match; those in which the group took no part
  /// are left out.
  static func extractAll(_ frame: FramePointer, _ text: Cell, _ pattern: Cell) -> Cell {
    guard text.isKind(.string), pattern.isKind(.string) else {
      return frame.error(.noSuchOverload)
    }
    do throws(EvaluationError) {
      let expression = try frame.extractor(pattern)
      var parts: [Cell] = []
      for match in expression.allMatches(in: text.bytes, groups: expression.captureCount) {
        try frame.spendOnMatch(in: text, made: 0)
        guard let range = match.extracted else { continue }
        parts.append(Cell(.string, bytes: text.bytes.part(range)))
      }
      return frame.makeList(parts)
    } catch {
      return frame.error(error)
    }
  }
}

extension RegularExpressionMatch {
  /// The only group, or the whole match if no group was asked for.
  fileprivate var extracted: Range<Int>? { groups.isEmpty ? range : groups[0] }
}

extension UnsafeMutablePointer<Frame> {
  fileprivate func expression(_ pattern: Cell) throws(EvaluationError) -> RegularExpression {
    guard spend(pattern.count / 16 + 1) else { throw .budgetExceeded }
    do {
      return try pointee.scratch.patterns.expression(pattern.text)
    } catch {
      throw .invalidArgument("\(error)")
    }
  }

  /// An expression with at most one capture group.
  fileprivate func extractor(_ pattern: Cell) throws(EvaluationError) -> RegularExpression {
    let expression = try expression(pattern)
    guard expression.captureCount <= 1 else {
      throw .invalidArgument(
        "the pattern has \(expression.captureCount) capture groups, but only one can be extracted; "
          + "write (?:…) for the others")
    }
    return expression
  }

  /// Every match is a search that may have to look ahead far.
  fileprivate func spendOnMatch(in text: Cell, made length: Int) throws(EvaluationError) {
    guard spend(text.count / 4096 + 1), length / 16 <= pointee.budget else {
      throw .budgetExceeded
    }
  }
}
