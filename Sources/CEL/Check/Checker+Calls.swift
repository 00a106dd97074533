import RegularExpressions

/// Calls of functions, operators and definitions.
extension Checker {
  mutating func call(
    _ id: NodeID, _ function: String, _ target: NodeID?, _ arguments: [NodeID]
  ) -> ValueType {
    if function == "_&&_" || function == "_||_" {
      for argument in arguments { require(argument, .bool) }
      return .bool
    }
    // A dotted name before the parenthesis may be a function's own name, as in `math.abs(x)`.
    if let target, let namespace = qualifiedName(target) {
      let name = namespace + "." + function
      if let found = resolveFunction(name) {
        return call(id, found, arguments, isMember: false)
      }
    }
    if target == nil {
      if let definition = environment.definitions[function] {
        return call(id, definition, arguments)
      }
      if let found = resolveFunction(function) {
        return call(id, found, arguments, isMember: false)
      }
    } else if let found = environment.functions[function] {
      return call(id, found, [target].compactMap { $0 } + arguments, isMember: true)
    }
    for argument in [target].compactMap({ $0 }) + arguments { check(argument) }
    references[Int(id)] = .undeclared(function)
    report(
      id, "there is no function '\(function)'",
      suggestion: nearest(
        to: function,
        among: environment.functions.keys.filter { $0.first?.isLetter == true }
          + environment.definitions.keys))
    return .dyn
  }

  private func resolveFunction(_ name: String) -> Function? {
    for candidate in environment.candidates(for: name) {
      if let function = environment.functions[candidate] { return function }
    }
    return nil
  }

  // MARK: Functions

  private mutating func call(
    _ id: NodeID, _ function: Function, _ operands: [NodeID], isMember: Bool
  ) -> ValueType {
    let argumentTypes = operands.map { check($0) }
    guard checksTypes else {
      references[Int(id)] = .function(function.name, function.groups)
      return .dyn
    }
    var result: ValueType?
    var groups: [Function.Group] = []
    for group in function.groups {
      var isMatched = false
      for overload in group.overloads
      where overload.isMember == isMember && overload.parameters.count == argumentTypes.count {
        let (parameters, overloadResult) = substitution.instantiate(overload)
        guard substitution.unify(argumentTypes, with: parameters) else { continue }
        isMatched = true
        let type = substitution.apply(to: overloadResult)
        result = result.map { $0 == type ? $0 : .dyn } ?? type
      }
      if isMatched { groups.append(group) }
    }
    references[Int(id)] = .function(function.name, groups)
    guard let result else {
      reportMismatch(id, function, argumentTypes, isMember: isMember)
      return .dyn
    }
    checkWords(function.name, operands)
    switch function.name {
    case "matches": checkPattern(operands.last)
    case "regex.replace", "regex.extract", "regex.extractAll": checkPattern(operands[1])
    default: break
    }
    return result
  }

  /// Notes a constant pattern that does not compile.
  private mutating func checkPattern(_ id: NodeID?) {
    guard let id, case .literal(.string(let pattern)) = tree[id].kind else { return }
    do {
      _ = try RegularExpression(pattern)
    } catch {
      report(id, "the pattern cannot be used: \(error)")
    }
  }

  private mutating func reportMismatch(
    _ id: NodeID, _ function: Function, _ arguments: [ValueType], isMember: Bool
  ) {
    let names = arguments.map { name(of: $0) }
    let message: String
    if let symbol = function.operatorSymbol {
      message =
        names.count == 2
        ? "'\(symbol)' is not defined between \(names[0]) and \(names[1])"
        : "'\(symbol)' is not defined for \(names.joined(separator: ", "))"
    } else if isMember {
      let rest = names.dropFirst().joined(separator: ", ")
      message = "\(names[0]) has no function \(function.name)(\(rest))"
    } else {
      message = "\(function.name) does not take (\(names.joined(separator: ", ")))"
    }
    report(id, message)
  }

  // MARK: Definitions

  /// A definition's body is put in place of the call; its names get slots of their own.
  private mutating func call(
    _ id: NodeID, _ definition: Definition, _ arguments: [NodeID]
  ) -> ValueType {
    let firstLocal = scope.nextSlot
    references[Int(id)] = .definition(definition, firstLocal: firstLocal)
    let slots = max(definition.body.localCount, definition.parameters.count)
    scope.reserve(slots)
    defer { scope.release(slots) }
    guard arguments.count == definition.parameters.count else {
      for argument in arguments { check(argument) }
      let names = definition.parameters.map(\.name).joined(separator: ", ")
      report(id, "\(definition.name) takes (\(names)), not \(arguments.count) arguments")
      return definition.body.resultType
    }
    for (argument, parameter) in zip(arguments, definition.parameters) {
      require(argument, parameter.type)
      compareWords(argument, with: parameter.type)
    }
    return definition.body.resultType
  }

  // MARK: Words

  /// Notes comparisons of a word with a text that its list does not have, and keys of maps that
  /// are no words of theirs.
  private mutating func checkWords(_ function: String, _ operands: [NodeID]) {
    guard operands.count == 2 else { return }
    switch function {
    case "_==_", "_!=_":
      compareWords(operands[0], with: types[Int(operands[1])])
      compareWords(operands[1], with: types[Int(operands[0])])
    case "@in":
      switch substitution.apply(to: types[Int(operands[1])]) {
      case .list(let type), .map(let type, _): compareWords(operands[0], with: type)
      default: break
      }
      compareWords(operands[1], with: types[Int(operands[0])])
    case "_[_]", "_[?_]":
      if case .map(let key, _) = substitution.apply(to: types[Int(operands[0])]) {
        compareWords(operands[1], with: key)
      }
    default: break
    }
  }

  /// Looks at a text literal, or at those of a list literal, beside a value of type `type`.
  private mutating func compareWords(_ id: NodeID, with type: ValueType) {
    guard case .word(let list) = substitution.apply(to: type) else { return }
    switch tree[id].kind {
    case .literal(.string(let text)) where !list.words.contains(text):
      report(
        id, "'\(text)' is not a word of \(list.name): \(list.words.joined(separator: ", "))",
        suggestion: nearest(to: text, among: list.words))
    case .list(let elements):
      for element in elements { compareWords(element.value, with: type) }
    default: break
    }
  }
}

extension Function {
  /// The operator's sign, as in `<=` for `_<=_`.
  fileprivate var operatorSymbol: String? {
    switch name {
    case "@in": "in"
    case "_[_]", "_[?_]": "[]"
    case "_?_:_": "?:"
    case let name where name.hasPrefix("_") || name.hasSuffix("_"):
      name.filter { $0 != "_" }
    default: nil
    }
  }
}
