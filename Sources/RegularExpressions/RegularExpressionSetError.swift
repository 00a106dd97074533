/// Why a set of patterns cannot be compiled.
public enum RegularExpressionSetError: Error, Hashable, CustomStringConvertible {
  /// One of the patterns is refused; `index` is its place in the set, from 0.
  case pattern(index: Int, RegularExpressionError)

  /// The process has no more memory.
  case outOfMemory

  /// What is wrong and what to do about it.
  public var description: String {
    switch self {
    case .pattern(let index, let error): "pattern \(index + 1) of the set: \(error)"
    case .outOfMemory: "there is not enough memory to compile the patterns"
    }
  }
}
