/// What an expression says: names resolved, definitions put in place of their calls, constants
/// folded in logic.  Equal terms have equal values whatever the facts are.
struct Term: Hashable, Sendable {
  indirect enum Form: Hashable, Sendable {
    case bool(Bool)
    case int(Int64)
    /// A string, in UTF-8; Swift's own strings are equal too easily.
    case text([UInt8])
    /// Any other constant, as its literal.
    case constant(String)
    case variable(String)
    /// An argument of the program, by its position.
    case parameter(Int)
    /// What a loop is at, by the number of loops around that loop and by the position of the name.
    case element(loop: Int, position: Int)
    case field(Term, String)
    case presence(Term, String)
    /// An operator or function; operators are called as in the syntax tree.
    case call(String, [Term])
    case list([Term])
    case loop(SyntaxTree.Comprehension.Kind, range: Term, condition: Term?, result: Term?)
  }

  let form: Form
  let type: ValueType

  init(_ form: Form, _ type: ValueType) {
    self.form = form
    self.type = type
  }
}

// MARK: - Constants

extension Term {
  static func bool(_ value: Bool) -> Term { Term(.bool(value), .bool) }

  /// A constant.
  init(constant value: Value, _ type: ValueType) {
    switch value {
    case .bool(let value): self = .bool(value)
    case .int(let value): self.init(.int(value), .int)
    case .string(let text): self.init(.text(Array(text.utf8)), .string)
    case .list(let values):
      let element: ValueType = if case .list(let element) = type { element } else { .dyn }
      self.init(.list(values.map { Term(constant: $0, element) }), type)
    default: self.init(.constant(value.description), type)
    }
  }

  init(literal: SyntaxTree.Literal) {
    switch literal {
    case .null: self.init(.constant("null"), .null)
    case .bool(let value): self = .bool(value)
    case .int(let value): self.init(.int(value), .int)
    case .uint(let value): self.init(.constant("\(value)u"), .uint)
    case .double(let value): self.init(.constant("\(value)"), .double)
    case .string(let text): self.init(.text(Array(text.utf8)), .string)
    case .bytes(let bytes): self.init(.constant("\(bytes)"), .bytes)
    }
  }

  /// The truth value that the term is, if it is one.
  var constantBool: Bool? { if case .bool(let value) = form { value } else { nil } }

  /// Whether the term is a number or text that can be compared with others here and now.
  private var isPlainConstant: Bool {
    switch form {
    case .bool, .int, .text: true
    default: false
    }
  }
}

// MARK: - Logic

extension Term {
  /// A call, in the simplest form that has the same value for all facts, known or not.
  static func call(_ function: String, _ operands: [Term], _ type: ValueType) -> Term {
    switch (function, operands.count) {
    case ("_&&_", _): return junction("_&&_", operands, neutral: true)
    case ("_||_", _): return junction("_||_", operands, neutral: false)
    case ("!_", 1): return negation(operands[0])
    case ("_!=_", 2): return negation(equality(operands[0], operands[1]))
    case ("_==_", 2): return equality(operands[0], operands[1])
    case ("_>_", 2): return Term(.call("_<_", [operands[1], operands[0]]), .bool)
    case ("_>=_", 2): return order("_<=_", operands[1], operands[0])
    case ("_<=_", 2): return order("_<=_", operands[0], operands[1])
    case ("@in", 2): return membership(operands[0], operands[1])
    case ("_?_:_", 3):
      if let condition = operands[0].constantBool { return operands[condition ? 1 : 2] }
      return Term(.call(function, operands), type)
    default: return Term(.call(function, operands), type)
    }
  }

  /// `&&` or `||`, without the terms that change nothing.
  private static func junction(_ function: String, _ operands: [Term], neutral: Bool) -> Term {
    var terms: [Term] = []
    var seen: Set<Term> = []
    for operand in operands {
      let inner: [Term] =
        if case .call(function, let terms) = operand.form { terms } else { [operand] }
      for term in inner {
        if let value = term.constantBool {
          if value != neutral { return .bool(value) }
        } else if seen.insert(term).inserted {
          terms.append(term)
        }
      }
    }
    if terms.isEmpty { return .bool(neutral) }
    return terms.count == 1 ? terms[0] : Term(.call(function, terms), .bool)
  }

  static func negation(_ term: Term) -> Term {
    switch term.form {
    case .bool(let value): .bool(!value)
    case .call("!_", let operands): operands[0]
    default: Term(.call("!_", [term]), .bool)
    }
  }

  /// `==`, with a constant on the right.
  private static func equality(_ left: Term, _ right: Term) -> Term {
    if left.isPlainConstant, right.isPlainConstant { return .bool(left.form == right.form) }
    let operands = left.isPlainConstant ? [right, left] : [left, right]
    return Term(.call("_==_", operands), .bool)
  }

  /// `<=`; of whole numbers it is the opposite of `<`, of others not, since there is NaN.
  private static func order(_ function: String, _ left: Term, _ right: Term) -> Term {
    guard left.type == .int, right.type == .int else {
      return Term(.call(function, [left, right]), .bool)
    }
    return negation(Term(.call("_<_", [right, left]), .bool))
  }

  /// `in`, decided if all is constant.
  private static func membership(_ element: Term, _ list: Term) -> Term {
    if case .list(let elements) = list.form {
      if elements.isEmpty, element.isPlainConstant { return .bool(false) }
      if element.isPlainConstant, elements.allSatisfy(\.isPlainConstant) {
        return .bool(elements.contains { $0.form == element.form })
      }
    }
    return Term(.call("@in", [element, list]), .bool)
  }
}
