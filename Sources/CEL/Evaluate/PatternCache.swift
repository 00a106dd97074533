import RegularExpressions

/// Compiled patterns that are known only at evaluation, kept for the next one.
///
/// A cache belongs to one ``Scratch`` and so to one thread.
final class PatternCache {
  private var expressions: [String: RegularExpression] = [:]
  private static let capacity = 64

  func expression(_ pattern: String) throws(RegularExpressionError) -> RegularExpression {
    if let known = expressions[pattern] { return known }
    let expression = try RegularExpression(pattern)
    if expressions.count >= Self.capacity { expressions.removeAll() }
    expressions[pattern] = expression
    return expression
  }
}
