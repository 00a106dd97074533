/// What is known so far about the type variables of an expression under check.
///
/// The rules of assignability and of the more general type are those of the language's
/// reference checker.
struct Substitution {
  private var bindings: [ValueType?] = []

  /// A type variable that is not in use yet.
  mutating func fresh() -> ValueType {
    bindings.append(nil)
    return .variable(bindings.count - 1)
  }

  private func binding(of variable: Int) -> ValueType? {
    bindings.indices.contains(variable) ? bindings[variable] : nil
  }

  // MARK: Applying

  /// The type with its variables replaced by what is known; `final` makes the rest `dyn`.
  func apply(to type: ValueType, final: Bool = false) -> ValueType {
    switch type {
    case .variable(let number):
      if let known = binding(of: number) { return apply(to: known, final: final) }
      return final ? .dyn : type
    case .list(let element): return .list(apply(to: element, final: final))
    case .map(let key, let value):
      return .map(key: apply(to: key, final: final), value: apply(to: value, final: final))
    case .type(let inner): return .type(apply(to: inner, final: final))
    case .opaque(let name, let parameters) where !parameters.isEmpty:
      return .opaque(name, parameters.map { apply(to: $0, final: final) })
    default: return type
    }
  }

  /// An overload's types with fresh variables for its parameters.
  mutating func instantiate(_ overload: Overload) -> (parameters: [ValueType], result: ValueType) {
    guard overload.isGeneric else { return (overload.parameters, overload.result) }
    var names: [String: ValueType] = [:]
    let parameters = overload.parameters.map { instantiate($0, &names) }
    return (parameters, instantiate(overload.result, &names))
  }

  private mutating func instantiate(
    _ type: ValueType, _ names: inout [String: ValueType]
  ) -> ValueType {
    switch type {
    case .parameter(let name):
      if let known = names[name] { return known }
      let variable = fresh()
      names[name] = variable
      return variable
    case .list(let element): return .list(instantiate(element, &names))
    case .map(let key, let value):
      return .map(key: instantiate(key, &names), value: instantiate(value, &names))
    case .type(let inner): return .type(instantiate(inner, &names))
    case .opaque(let name, let parameters):
      return .opaque(name, parameters.map { instantiate($0, &names) })
    default: return type
    }
  }

  // MARK: Assignability

  /// Whether a value of type `source` may stand where `target` is asked for; if so, what
  /// follows for the type variables is kept.
  mutating func unify(_ source: ValueType, with target: ValueType) -> Bool {
    if source == target { return true }
    let before = bindings
    if isAssignable(source, target) { return true }
    bindings = before
    return false
  }

  /// ``unify(_:with:)`` for several at once.
  mutating func unify(_ sources: [ValueType], with targets: [ValueType]) -> Bool {
    guard sources.count == targets.count else { return false }
    let before = bindings
    for (source, target) in zip(sources, targets)
    where source != target && !isAssignable(source, target) {
      bindings = before
      return false
    }
    return true
  }

  private mutating func isAssignable(_ first: ValueType, _ second: ValueType) -> Bool {
    if case .variable(let number) = second {
      let (isValid, wasBound) = bind(number, to: first)
      if isValid { return true }
      if wasBound { return false }
    }
    if case .variable(let number) = first {
      return bind(number, to: second).isValid
    }
    switch (first, second) {
    case (.dyn, _), (_, .dyn): return true
    case (.null, _): return second.isNullable
    case (_, .null): return first.isNullable
    case (.wrapper(let inner), .wrapper(let other)): return inner == other
    case (.wrapper(let inner), _): return inner == second
    case (_, .wrapper(let inner)): return inner == first
    case (.list(let element), .list(let other)): return isAssignable(element, other)
    case (.map(let key, let value), .map(let otherKey, let otherValue)):
      return isAssignable(key, otherKey) && isAssignable(value, otherValue)
    case (.type, .type): return true
    case (.opaque(let name, let parameters), .opaque(let otherName, let others)):
      guard name == otherName, parameters.count == others.count else { return false }
      for (parameter, other) in zip(parameters, others) where !isAssignable(parameter, other) {
        return false
      }
      return true
    case (.word, .string), (.string, .word), (.word, .word): return true
    default: return first == second
    }
  }

  /// Binds a variable, or widens what it is bound to.
  private mutating func bind(
    _ variable: Int, to type: ValueType
  ) -> (isValid: Bool, wasBound: Bool) {
    if type == .variable(variable) { return (true, true) }
    if let known = binding(of: variable) {
      if type == known { return (true, true) }
      guard isAssignable(type, known) else { return (false, true) }
      let general = Self.moreGeneral(type, known)
      if !occurs(variable, in: general) { bindings[variable] = general }
      return (true, true)
    }
    guard bindings.indices.contains(variable), !occurs(variable, in: type) else {
      return (false, false)
    }
    bindings[variable] = type
    return (true, false)
  }

  private func occurs(_ variable: Int, in type: ValueType) -> Bool {
    switch type {
    case .variable(let number):
      number == variable || (binding(of: number).map { occurs(variable, in: $0) } ?? false)
    case .list(let inner), .type(let inner), .wrapper(let inner): occurs(variable, in: inner)
    case .map(let key, let value): occurs(variable, in: key) || occurs(variable, in: value)
    case .opaque(_, let parameters): parameters.contains { occurs(variable, in: $0) }
    default: false
    }
  }

  // MARK: The more general type

  /// The one of two assignable types that says less.
  static func moreGeneral(_ first: ValueType, _ second: ValueType) -> ValueType {
    if case .word = first, first != second { return .string }
    if case .word = second, first != second { return .string }
    return isNoMoreSpecific(first, second) ? first : second
  }

  private static func isNoMoreSpecific(_ first: ValueType, _ second: ValueType) -> Bool {
    switch (first, second) {
    case (.dyn, _), (.variable, _): true
    case (_, .dyn), (_, .variable): false
    case (.opaque(let name, let parameters), .opaque(let otherName, let others)):
      name == otherName && parameters.count == others.count
        && zip(parameters, others).allSatisfy(isNoMoreSpecific)
    case (.list(let element), .list(let other)): isNoMoreSpecific(element, other)
    case (.map(let key, let value), .map(let otherKey, let otherValue)):
      isNoMoreSpecific(key, otherKey) && isNoMoreSpecific(value, otherValue)
    case (.type, .type): true
    case (.null, .wrapper): false
    case (.wrapper, .null): true
    default: first == second
    }
  }
}

extension ValueType {
  /// Whether null may stand for a value of the type.
  fileprivate var isNullable: Bool {
    switch self {
    case .null, .dyn, .wrapper, .timestamp, .duration, .record, .opaque: true
    default: false
    }
  }

  /// Whether the type mentions a type parameter.
  fileprivate var mentionsParameter: Bool {
    switch self {
    case .parameter: true
    case .list(let inner), .type(let inner): inner.mentionsParameter
    case .map(let key, let value): key.mentionsParameter || value.mentionsParameter
    case .opaque(_, let parameters): parameters.contains(where: \.mentionsParameter)
    default: false
    }
  }
}

extension Overload {
  fileprivate var isGeneric: Bool {
    result.mentionsParameter || parameters.contains(where: \.mentionsParameter)
  }
}
