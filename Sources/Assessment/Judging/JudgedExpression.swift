import CEL

/// An expression with what it came to for a subject.
struct JudgedExpression {
  let program: Program
  let arguments: [Value]
  /// What the expression came to; for a list, whether there is something in it.
  let truth: Truth
  /// The facts that keep it open.
  let open: [AttributeID]
  /// Why it failed.
  let failure: String?

  init(_ program: Program, _ arguments: [Value], _ outcome: Outcome) {
    self.program = program
    self.arguments = arguments
    truth = Truth(outcome)
    open = if case .unknown(let attributes) = outcome { attributes.map(\.id) } else { [] }
    failure = if case .error(let error) = outcome { error.description } else { nil }
  }

  /// A list with an entry that nobody knows.
  init(_ program: Program, _ arguments: [Value], openEntry: AttributeID) {
    self.program = program
    self.arguments = arguments
    truth = .unknown
    open = [openEntry]
    failure = nil
  }
}

extension Truth {
  /// What an outcome means; a list is true if there is something in it.
  init(_ outcome: Outcome) {
    switch outcome {
    case .value(.bool(let value)): self = value ? .isTrue : .isFalse
    case .value(.list(let values)): self = values.isEmpty ? .isFalse : .isTrue
    case .value: self = .isTrue
    case .unknown: self = .unknown
    case .error: self = .error
    }
  }

  /// The truth of several conditions together.  A false one decides; what is unknown may still
  /// turn out false, so it wins over an error.
  static func all(_ truths: [Truth]) -> Truth {
    let decisive: [Truth] = [.isFalse, .unknown, .error]
    return decisive.first(where: truths.contains) ?? .isTrue
  }
}
