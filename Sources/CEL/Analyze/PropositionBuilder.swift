/// Turns terms into logic over tests of single facts.
///
/// Every part of a condition that is not understood becomes a fact of its own, true or false
/// regardless of the others.  This allows more than there is, so that what comes out as impossible
/// is impossible.
struct PropositionBuilder {
  /// Whether `has` of a record type's field is never false.
  let isAlwaysPresent: (Mentions.Field) -> Bool
  private var numbers: [Term: Int] = [:]
  private(set) var domains: [SampleDomain] = []

  init(isAlwaysPresent: @escaping (Mentions.Field) -> Bool) {
    self.isAlwaysPresent = isAlwaysPresent
  }

  mutating func proposition(_ term: Term) -> Proposition {
    switch term.form {
    case .bool(let value): return .constant(value)
    case .call("!_", let operands): return .not(proposition(operands[0]))
    case .call("_&&_", let operands): return .all(operands.map { proposition($0) })
    case .call("_||_", let operands): return .any(operands.map { proposition($0) })
    case .call("_?_:_", let operands):
      return .choice(
        proposition(operands[0]), proposition(operands[1]), proposition(operands[2]))
    case .call("_==_", let operands): return equality(operands, term)
    case .call("@in", let operands): return membership(operands, term)
    case .call("_<_", let operands): return order(operands, term)
    case .presence(let operand, let field):
      if case .record(let name) = operand.type,
        isAlwaysPresent(Mentions.Field(record: name, name: field))
      {
        return .constant(true)
      }
    case .loop(let kind, _, let condition?, _) where kind == .all || kind == .exists:
      if let value = decided(kind, condition) { return .constant(value) }
    default: break
    }
    return test(term, .isTrue)
  }

  private mutating func test(_ term: Term, _ test: SampleTest) -> Proposition {
    let number: Int
    if let known = numbers[term] {
      number = known
    } else {
      number = domains.count
      numbers[term] = number
      domains.append(SampleDomain(of: term))
    }
    domains[number].add(test)
    return .test(number, test)
  }

  // MARK: Comparisons

  private mutating func equality(_ operands: [Term], _ whole: Term) -> Proposition {
    let (left, right) = (operands[0], operands[1])
    if left.type == .bool, right.type == .bool {
      let yes = proposition(left)
      let other = proposition(right)
      return .choice(yes, other, .not(other))
    }
    guard left.isScalar, let sample = right.sample else { return test(whole, .isTrue) }
    return test(left, .isOneOf([sample]))
  }

  private mutating func membership(_ operands: [Term], _ whole: Term) -> Proposition {
    guard operands[0].isScalar, case .list(let elements) = operands[1].form else {
      return test(whole, .isTrue)
    }
    let samples = elements.compactMap(\.sample)
    guard samples.count == elements.count else { return test(whole, .isTrue) }
    return test(operands[0], .isOneOf(samples))
  }

  private mutating func order(_ operands: [Term], _ whole: Term) -> Proposition {
    let (left, right) = (operands[0], operands[1])
    switch (left.form, right.form) {
    case (.int(let smaller), .int(let larger)): return .constant(smaller < larger)
    case (_, .int(let bound)) where left.type == .int: return test(left, .isLess(than: bound))
    case (.int(let bound), _) where right.type == .int: return test(right, .isMore(than: bound))
    default: return test(whole, .isTrue)
    }
  }

  // MARK: Loops

  /// What `all` or `exists` comes to for every list, because its condition is impossible or goes
  /// without saying.
  private func decided(_ kind: SyntaxTree.Comprehension.Kind, _ condition: Term) -> Bool? {
    let wanted = kind == .exists ? condition : .negation(condition)
    let search = Satisfiability.canHold([wanted], isAlwaysPresent: isAlwaysPresent)
    return search == false ? kind == .all : nil
  }
}

extension Term {
  /// Whether the values of the term can be compared with a few samples.
  fileprivate var isScalar: Bool {
    switch type {
    case .int, .string, .word: true
    default: false
    }
  }

  /// The term as a sample, if it is a constant.
  fileprivate var sample: Sample? {
    switch form {
    case .int(let value): .int(value)
    case .text(let bytes): .text(bytes)
    default: nil
    }
  }
}
