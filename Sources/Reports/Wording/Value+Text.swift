import CEL

extension Value {
  /// The value in one line, without the quotes that expressions need.
  var inOneLine: String {
    switch self {
    case .string(let text): text
    case .list(let values) where !values.isEmpty: values.map(\.inOneLine).joined(separator: ", ")
    case .map(let entries) where !entries.isEmpty:
      entries.map { "\($0.key.inOneLine): \($0.value.inOneLine)" }.joined(separator: "; ")
    default: description
    }
  }
}
