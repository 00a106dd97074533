/// Finds the name somebody probably meant.
public enum Suggestion {
  /// Longer names are not compared: nobody mistypes them, and comparing takes the square of the
  /// length.
  private static let longestName = 100

  /// The candidate most like a misspelt name, or `nil` where none is close.
  ///
  /// A missing, extra, wrong or swapped pair of letters counts as one difference; capitals do not
  /// count. About one difference in three letters is accepted. Of equally close candidates the
  /// first wins.
  ///
  /// - Parameters:
  ///   - name: The name as it was written.
  ///   - candidates: The names that would be right.
  public static func nearest(
    to name: String, among candidates: some Sequence<String>
  ) -> String? {
    let letters = folded(name)
    guard !letters.isEmpty, letters.count <= longestName else { return nil }
    // A name of one letter differs from every other by one.
    var allowed = letters.count == 1 ? 0 : max(1, letters.count / 3)
    var nearest: String?
    for candidate in candidates {
      let other = folded(candidate)
      guard abs(other.count - letters.count) <= allowed else { continue }
      let distance = differences(between: letters, and: other)
      if distance <= allowed {
        nearest = candidate
        if distance == 0 { break }
        allowed = distance - 1
      }
    }
    return nearest
  }

  private static func folded(_ name: String) -> [UInt32] {
    name.unicodeScalars.map { scalar in
      (0x41...0x5A).contains(scalar.value) ? scalar.value + 0x20 : scalar.value
    }
  }

  /// The optimal string alignment distance: the fewest insertions, deletions, replacements and
  /// swaps of neighbours that make one name the other.
  private static func differences(between left: [UInt32], and right: [UInt32]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isEqual = left[row] == right[column]
        var cost = min(
          previous[column + 1] + 1, current[column] + 1, previous[column] + (isEqual ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
