import Standards

/// The controls that choose which findings are shown.
struct FindingsFilter: Sendable, Hashable {
  let title: String
  let verdictTitle: String
  /// The verdicts that occur.
  let verdicts: [VerdictChoice]
  let selections: [Selection]
  let textTitle: String
  let reset: String
  /// How many findings are shown, with `{shown}` and `{all}` where the numbers stand.
  let status: String
}

extension FindingsFilter {
  /// A verdict, and how many findings have it.
  struct VerdictChoice: Sendable, Hashable {
    let verdict: Verdict
    let name: String
    let count: Int
  }

  /// One of several values, or all.
  struct Selection: Sendable, Hashable {
    /// What is selected by.
    enum Kind: String, Sendable, Hashable {
      case weight
      case clause
      case owner
    }

    let kind: Kind
    let title: String
    /// The choice of every value.
    let all: String
    let choices: [Choice]
  }

  /// A value with the words for it.
  struct Choice: Sendable, Hashable {
    let value: String
    let name: String
  }
}
