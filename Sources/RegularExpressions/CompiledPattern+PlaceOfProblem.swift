import CRE2

extension CompiledPattern {
  /// Where in the pattern the problem lies; nil when no part alone is to blame.
  ///
  /// RE2 says which characters it refused but not where they are, and the same characters may stand
  /// elsewhere in good order, as `\1` does in `\\1(a)\1`. But RE2 reads from left to right, so the
  /// shortest beginning of the pattern that is refused in the same way ends where the problem does.
  func placeOfProblem(in pattern: [UInt8]) -> Range<Int>? {
    let fragment = fragment
    switch problem {
    case .none, .internal, .invalidUTF8, .missingParenthesis, .tooLarge:
      return nil
    case .trailingBackslash:
      return pattern.indices.suffix(1)
    case .unexpectedParenthesis:
      // The fragment is the whole pattern here.
      let end = endOfShortestBeginning(of: pattern) { $0.problem == .unexpectedParenthesis }
      return (end - 1)..<end
    default:
      let problem = problem
      let end = endOfShortestBeginning(of: pattern) {
        $0.problem == problem && $0.fragment == fragment
      }
      let start = end - fragment.count
      return start >= 0 && pattern[start..<end].elementsEqual(fragment) ? start..<end : nil
    }
  }

  /// Halves the pattern until the shortest beginning remains that is refused in the given way.
  /// The whole pattern is.
  private func endOfShortestBeginning(
    of pattern: [UInt8], refusedAs isRefused: (borrowing CompiledPattern) -> Bool
  ) -> Int {
    // Too little to compile anything large: only the reading matters.
    let memoryLimit = 64 * 1024
    var accepted = 0
    var refused = pattern.count
    while refused - accepted > 1 {
      let middle = accepted + (refused - accepted) / 2
      if let beginning = CompiledPattern(pattern[..<middle], memoryLimit: memoryLimit),
        isRefused(beginning)
      {
        refused = middle
      } else {
        accepted = middle
      }
    }
    return refused
  }
}
