/// How often something was found rightly, wrongly, or not.
struct Counts {
  var right = 0
  var wrong = 0
  var missed = 0

  /// Counts one case.
  mutating func count(expected: Bool, found: Bool) {
    switch (expected, found) {
    case (true, true): right += 1
    case (false, true): wrong += 1
    case (true, false): missed += 1
    case (false, false): break
    }
  }

  /// How much of what was found is right; 0 where nothing was found.
  var precision: Double { Self.share(right, of: right + wrong) }

  /// How much of what there is was found; 0 where there is nothing.
  var recall: Double { Self.share(right, of: right + missed) }

  /// The harmonic mean of both.
  var f1: Double { Self.share(2 * right, of: 2 * right + wrong + missed) }

  private static func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }

  static func + (left: Self, right: Self) -> Self {
    Self(
      right: left.right + right.right, wrong: left.wrong + right.wrong,
      missed: left.missed + right.missed)
  }
}
