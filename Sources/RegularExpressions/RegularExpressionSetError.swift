/// Why a set of patterns cannot be compiled or searched with.
public enum RegularExpressionSetError: Error, Hashable, CustomStringConvertible {
  /// One of the patterns is refused; `index` is its place in the set, from 0.
  case pattern(index: Int, RegularExpressionError)

  /// The patterns together need more than ``RegularExpressionSet/memoryLimit``.
  case tooLarge

  /// A search needed more than ``RegularExpressionSet/memoryLimit``; which patterns match is not
  /// known.
  case searchOutOfMemory

  /// What is wrong and what to do about it.
  public var description: String {
    switch self {
    case .pattern(let index, let error):
      "pattern \(index + 1) of the set: \(error)"
    case .tooLarge:
      """
      the patterns together are too large (limit: \(RegularExpressionSet.memoryLimit) bytes of \
      memory); use smaller repetition counts or several sets
      """
    case .searchOutOfMemory:
      """
      searching for all patterns at once needs too much memory (limit: \
      \(RegularExpressionSet.memoryLimit) bytes); use several sets
      """
    }
  }
}
