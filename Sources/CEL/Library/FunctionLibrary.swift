/// Functions that can be added to an environment together.
public struct FunctionLibrary: Sendable {
  /// The library's name, as in the conformance suite.
  public let name: String
  let functions: [(name: String, group: Function.Group)]

  init(_ name: String, _ functions: [(name: String, group: Function.Group)]) {
    self.name = name
    self.functions = functions
  }
}

extension FunctionLibrary {
  /// A function with one implementation for all its overloads.
  static func function(
    _ name: String, _ implementation: Function.Implementation, _ overloads: Overload...
  ) -> (name: String, group: Function.Group) {
    (name, Function.Group(overloads: overloads, implementation: implementation))
  }
}

extension Overload {
  /// An overload called as `f(a, b)`.
  static func global(
    _ id: String, _ parameters: ValueType..., to result: ValueType
  ) -> Overload {
    Overload(id, parameters, result)
  }

  /// An overload called as `a.f(b)`.
  static func member(
    _ id: String, _ parameters: ValueType..., to result: ValueType
  ) -> Overload {
    Overload(id, parameters, result, isMember: true)
  }
}

extension Function.Implementation {
  /// An embedding program's function.
  static func embedded(
    _ overload: Overload, _ body: @escaping @Sendable ([Value]) throws -> Value
  ) -> Self {
    .variadic { frame, cells in
      guard cells.count == overload.parameters.count,
        zip(cells, overload.parameters).allSatisfy({ $0.mayBe($1) })
      else { return frame.error(.noSuchOverload) }
      let exporter = ValueExporter(
        activation: frame.pointee.activation, scratch: frame.pointee.scratch)
      do {
        return frame.pointee.scratch.arena.cell(try body(cells.map(exporter.value)))
      } catch let error as EvaluationError {
        return frame.error(error)
      } catch {
        return frame.error(.function("\(error)"))
      }
    }
  }
}

extension Cell {
  /// Whether the value is of a type, its parameters aside.
  func mayBe(_ type: ValueType) -> Bool {
    switch type {
    case .dyn, .parameter, .variable: true
    case .null: isKind(.null)
    case .bool: isKind(.bool)
    case .int: isKind(.int)
    case .uint: isKind(.uint)
    case .double: isKind(.double)
    case .string, .word: isKind(.string)
    case .bytes: isKind(.bytes)
    case .timestamp: isKind(.timestamp)
    case .duration: isKind(.duration)
    case .list: isKind(.list)
    case .map: isKind(.map)
    case .type: isKind(.type)
    case .wrapper(let inner): isKind(.null) || mayBe(inner)
    case .opaque("optional_type", _): isKind(.optional)
    case .opaque(let name, _): isKind(.opaque) && OpaqueTypes.names[Int(subtype)] == name
    case .record: isKind(.record)
    }
  }
}
