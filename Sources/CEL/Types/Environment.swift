/// What expressions may mention: variables, constants, record types, functions.
///
/// An environment is a value: declare what you need, then compile any number of expressions.
/// Activations built for it serve all of them.
///
/// ```swift
/// var environment = Environment()
/// environment.declareVariable("age", .int)
/// let program = try environment.compile("age >= 14")
/// let outcome = program.evaluate(in: Activation(environment, ["age": 13]))
/// ```
public struct Environment: Sendable {
  struct Variable: Sendable {
    let name: String
    let type: ValueType
  }

  private(set) var variables: [Variable] = []
  private(set) var slots: [String: Int] = [:]
  private(set) var constants: [String: (type: ValueType, value: Value)] = [:]
  private(set) var records: [RecordType] = []
  private(set) var recordNumbers: [String: Int] = [:]
  private(set) var functions: [String: Function] = [:]
  private(set) var definitions: [String: Definition] = [:]

  /// The first parts of dotted names.
  private(set) var namespaces: Set<String> = ["google", "net"]

  /// The namespace that names are looked up in, such as `a.b`; empty for the root.
  public var container = ""

  /// Bounds on what an expression may be and may take.
  public var limits = ExpressionLimits()

  /// Whether expressions are type-checked.  Without, every type is ``ValueType/dyn`` and
  /// mistakes show at evaluation.
  public var checksTypes = true

  /// An environment with the standard functions and those of the given libraries.
  public init(libraries: [FunctionLibrary] = FunctionLibrary.all) {
    for library in [.standard] + libraries { add(library) }
  }

  // MARK: Declarations

  /// Declares a variable; a second declaration of the name replaces the first.
  public mutating func declareVariable(_ name: String, _ type: ValueType) {
    if let slot = slots[name] {
      variables[slot] = Variable(name: name, type: type)
    } else {
      slots[name] = variables.count
      variables.append(Variable(name: name, type: type))
    }
    if let dot = name.firstIndex(of: ".") { namespaces.insert(String(name[..<dot])) }
  }

  /// Declares a name for a value that is the same for every activation.
  public mutating func declareConstant(_ name: String, _ value: Value, _ type: ValueType? = nil) {
    constants[name] = (type ?? value.staticType, value)
  }

  /// Declares a record type; a second declaration of the name replaces the first.
  public mutating func declareRecord(_ type: RecordType) {
    if let number = recordNumbers[type.name] {
      records[number] = type
    } else {
      recordNumbers[type.name] = records.count
      records.append(type)
    }
  }

  /// Declares a function of the embedding program.
  ///
  /// It is called with known values of the declared types only; what it throws becomes the
  /// expression's error.  It must be pure: same arguments, same result.
  public mutating func declareFunction(
    _ name: String, _ overload: Overload,
    _ body: @escaping @Sendable ([Value]) throws -> Value
  ) {
    add(
      Function.Group(overloads: [overload], implementation: .embedded(overload, body)), to: name)
  }

  /// Declares a function without a body, for expressions that are only checked.
  public mutating func declareFunction(_ name: String, _ overloads: [Overload]) {
    add(Function.Group(overloads: overloads, implementation: .missing), to: name)
  }

  /// Defines a name for a condition or value in terms of the environment, usable like a
  /// function: `define("is_adult", [("person", .record("person"))], "person.age >= 18")`.
  ///
  /// The body is checked here, and its mistakes are thrown with places in the body.  It may use
  /// definitions made before it, so that definitions can form no circle.
  public mutating func define(
    _ name: String, _ parameters: [Parameter], _ body: String
  ) throws(CompilationError) {
    let tree = try Parser.parse(body, limits: limits)
    let checked = try Checker.check(tree, in: self, parameters: parameters)
    definitions[name] = Definition(name: name, parameters: parameters, body: checked)
  }

  private mutating func add(_ library: FunctionLibrary) {
    for (name, group) in library.functions { add(group, to: name) }
  }

  private mutating func add(_ group: Function.Group, to name: String) {
    functions[name, default: Function(name: name, groups: [])].groups.append(group)
  }

  // MARK: Compilation

  /// Compiles an expression.
  ///
  /// - Parameters:
  ///   - source: The expression's text.
  ///   - parameters: Names for arguments that are given at each evaluation, beside the facts.
  ///   - expected: The type that the expression must be assignable to, if it matters.
  /// - Throws: Every mistake found, with its place in the text.
  public func compile(
    _ source: String, parameters: [Parameter] = [], expecting expected: ValueType? = nil
  ) throws(CompilationError) -> Program {
    let tree = try Parser.parse(source, limits: limits)
    let checked = try Checker.check(tree, in: self, parameters: parameters, expecting: expected)
    return Program(checked, environment: self, parameters: parameters)
  }

  /// The type of an expression, without compiling it.
  public func type(
    of source: String, parameters: [Parameter] = []
  ) throws(CompilationError) -> ValueType {
    let tree = try Parser.parse(source, limits: limits)
    return try Checker.check(tree, in: self, parameters: parameters).resultType
  }
}

/// A named argument of a program or definition.
public struct Parameter: Sendable, Hashable {
  public let name: String
  public let type: ValueType

  public init(_ name: String, _ type: ValueType) {
    self.name = name
    self.type = type
  }
}

/// A named condition or value, inlined wherever it is used.
struct Definition: Sendable {
  let name: String
  let parameters: [Parameter]
  let body: CheckedExpression
}

/// Bounds on expressions.  What goes beyond is refused when compiling, or is an error when
/// evaluating; it is never a verdict.
public struct ExpressionLimits: Sendable {
  /// The longest text of an expression, in bytes.
  public var length = 100_000
  /// The deepest nesting of operators, calls, lists and parentheses.
  public var depth = 160
  /// The most operators, calls and literals of an expression, definitions included.
  public var nodes = 100_000
  /// The steps of one evaluation: each iteration, each element made, each 16 bytes of text made.
  public var steps = 10_000_000

  public init() {}
}
