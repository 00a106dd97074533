/// Names: variables, constants, types and fields.
extension Checker {
  // MARK: Identifiers

  mutating func identifier(_ id: NodeID, _ name: String) -> ValueType {
    if let found = resolve(name) {
      references[Int(id)] = found.reference
      return found.type
    }
    references[Int(id)] = .undeclared(name)
    let known = scope.allNames + environment.slots.keys + environment.constants.keys
    report(
      id, "nothing is called '\(name)' here",
      suggestion: nearest(to: name, among: known + environment.definitions.keys))
    return .dyn
  }

  /// What a name stands for.  Names in scope come before those of the environment; a leading
  /// dot gets past them and past the container.
  private func resolve(_ name: String) -> (reference: Reference, type: ValueType)? {
    if let local = scope.lookup(name) { return (.local(local.slot), local.type) }
    for candidate in environment.candidates(for: name) {
      if let slot = environment.slots[candidate] {
        return (.variable(slot: slot), environment.variables[slot].type)
      }
      if let constant = environment.constants[candidate] {
        return (.constant(constant.value), constant.type)
      }
      if let type = ValueType.named[candidate] {
        return (.typeName(candidate), .type(type))
      }
    }
    return nil
  }

  /// The dotted name that a node spells, such as `a.b.c`; `nil` if it is something else or
  /// begins with a name in scope.
  func qualifiedName(_ id: NodeID) -> String? {
    switch tree[id].kind {
    case .identifier(let name): scope.lookup(name) == nil ? name : nil
    case .select(let operand, let field, false):
      qualifiedName(operand).map { $0 + "." + field }
    default: nil
    }
  }

  // MARK: Fields

  /// Where a field's name stands: behind the operand and its dot.
  private func fieldOffset(_ operand: NodeID) -> Int { Int(tree[operand].extent.upperBound) + 1 }

  mutating func select(
    _ id: NodeID, _ operand: NodeID, _ field: String, isOptional: Bool
  ) -> ValueType {
    if !isOptional, let name = qualifiedName(id), environment.mayBeQualified(name),
      let found = resolve(name)
    {
      references[Int(id)] = found.reference
      return found.type
    }
    let type = substitution.apply(to: check(operand))
    if let wrapped = type.optionalWrapped {
      return .optional(fieldType(id, operand, of: substitution.apply(to: wrapped), field))
    }
    let result = fieldType(id, operand, of: type, field)
    return isOptional ? .optional(result) : result
  }

  mutating func presence(
    _ id: NodeID, _ operand: NodeID, _ field: String, isOptional: Bool
  ) -> ValueType {
    let type = substitution.apply(to: check(operand))
    _ = fieldType(
      id, operand, of: type.optionalWrapped.map { substitution.apply(to: $0) } ?? type, field)
    return .bool
  }

  private mutating func fieldType(
    _ id: NodeID, _ operand: NodeID, of type: ValueType, _ field: String
  ) -> ValueType {
    switch type {
    case .dyn: return .dyn
    case .variable:
      _ = substitution.unify(type, with: .dyn)
      return .dyn
    case .map(_, let value): return value
    case .record(let name):
      guard let number = environment.recordNumbers[name] else { return .dyn }
      let record = environment.records[number]
      guard let position = record.position(of: field) else {
        report(
          at: fieldOffset(operand), "\(name) has no field '\(field)'",
          suggestion: nearest(to: field, among: record.fields.map(\.name)))
        return .dyn
      }
      references[Int(id)] = .field(position)
      return record.fields[position].type
    default:
      report(
        at: fieldOffset(operand),
        "\(tree.text(of: operand)) is of type \(self.name(of: type)) and has no fields")
      return .dyn
    }
  }

}

extension Environment {
  /// The names that a name may stand for, nearest namespace first.
  func candidates(for name: String) -> [String] {
    if name.hasPrefix(".") { return [String(name.dropFirst())] }
    guard !container.isEmpty else { return [name] }
    var names: [String] = []
    var namespace = container[...]
    while !namespace.isEmpty {
      names.append("\(namespace).\(name)")
      namespace = namespace.lastIndex(of: ".").map { namespace[..<$0] } ?? ""
    }
    return names + [name]
  }

  /// Whether a selection such as `a.b` may be the name of something.
  func mayBeQualified(_ name: String) -> Bool {
    !container.isEmpty || name.hasPrefix(".")
      || namespaces.contains(String(name.prefix { $0 != "." }))
  }
}

extension ValueType {
  /// The types that can be named in expressions.
  static let named: [String: ValueType] = [
    "bool": .bool, "int": .int, "uint": .uint, "double": .double, "string": .string,
    "bytes": .bytes, "list": .list(.dyn), "map": .map(key: .dyn, value: .dyn),
    "null_type": .null, "type": .type(.dyn), "dyn": .dyn,
    "google.protobuf.Timestamp": .timestamp, "google.protobuf.Duration": .duration,
    "optional_type": .optional(.dyn), "net.IP": .opaque("net.IP", []),
    "net.CIDR": .opaque("net.CIDR", []),
  ]
}
