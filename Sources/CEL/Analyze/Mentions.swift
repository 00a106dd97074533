/// The facts that an expression mentions, itself or in definitions that it uses.
public struct Mentions: Sendable, Hashable {
  /// A field of a record type.
  public struct Field: Sendable, Hashable {
    /// The name of the record type.
    public let record: String
    public let name: String

    public init(record: String, name: String) {
      self.record = record
      self.name = name
    }
  }

  /// Variables of the environment.
  public private(set) var variables: Set<String> = []
  public private(set) var fields: Set<Field> = []
  /// Named values of the environment.
  public private(set) var constants: Set<String> = []
  /// Definitions of the environment.
  public private(set) var definitions: Set<String> = []

  /// Nothing.
  public init() {}

  /// Adds what a program mentions.
  public mutating func add(_ program: Program) { add(program.expression, program.environment) }

  private mutating func add(_ expression: CheckedExpression, _ environment: Environment) {
    for (number, reference) in expression.references.enumerated() {
      switch reference {
      case .variable(let slot): variables.insert(environment.variables[slot].name)
      case .constant:
        if case .identifier(let name) = expression.tree.nodes[number].kind {
          constants.insert(name)
        }
      case .field(let position):
        addField(of: expression.tree.nodes[number].kind, at: position, expression, environment)
      case .definition(let definition, _):
        if definitions.insert(definition.name).inserted { add(definition.body, environment) }
      default: break
      }
    }
  }

  private mutating func addField(
    of node: SyntaxTree.Kind, at position: Int, _ expression: CheckedExpression,
    _ environment: Environment
  ) {
    let operand: SyntaxTree.NodeID
    switch node {
    case .select(let id, _, _), .presence(let id, _, _): operand = id
    default: return
    }
    let type = expression.types[Int(operand)]
    guard case .record(let name) = type.optionalWrapped ?? type,
      let number = environment.recordNumbers[name]
    else { return }
    fields.insert(Field(record: name, name: environment.records[number].fields[position].name))
  }
}
