import CEL

/// One case of the conformance suite: an expression with its declarations and bindings.
struct ConformanceCase {
  private let json: JSON

  init(_ json: JSON) { self.json = json }

  /// What the engine makes of the case, in the form that the runner reads.
  func answer() -> JSON {
    var environment = Environment()
    environment.container = json["container"]?.string ?? ""
    environment.checksTypes = json["disable_check"]?.isTrue != true
    declare(in: &environment)
    let program: Program
    do {
      let source = json["expr"]?.string ?? ""
      if json["check_only"]?.isTrue == true {
        return .object(["type": .string(try environment.type(of: source).description)])
      }
      program = try environment.compile(source)
    } catch {
      return .object(["error": .string(error.description), "phase": .string("check")])
    }
    do {
      let outcome = program.evaluate(in: try activation(environment))
      return answer(outcome, environment.checksTypes ? program.resultType : nil)
    } catch {
      return .object(["error": .string("\(error)"), "phase": .string("eval")])
    }
  }

  private func answer(_ outcome: Outcome, _ type: ValueType?) -> JSON {
    switch outcome {
    case .value(let value):
      var members = ["value": TaggedValue.json(value)]
      if let type { members["type"] = .string(type.description) }
      return .object(members)
    case .unknown(let attributes):
      return .object(["unknown": .array(attributes.map { .string($0.description) })])
    case .error(let error):
      return .object(["error": .string(error.description), "phase": .string("eval")])
    }
  }

  // MARK: Declarations

  private func declare(in environment: inout Environment) {
    for declaration in json["type_env"]?.array ?? [] {
      guard let name = declaration["name"]?.string else { continue }
      if let type = declaration["type"]?.string {
        environment.declareVariable(name, TypeNotation.type(type))
      } else {
        environment.declareFunction(
          name, (declaration["overloads"]?.array ?? []).map(overload))
      }
    }
    for name in (json["bindings"]?.object ?? [:]).keys.sorted()
    where !declaredVariables.contains(name) {
      environment.declareVariable(name, .dyn)
    }
  }

  private var declaredVariables: Set<String> {
    Set((json["type_env"]?.array ?? []).compactMap { $0["name"]?.string })
  }

  private func overload(_ json: JSON) -> Overload {
    let parameters = Set((json["type_params"]?.array ?? []).compactMap(\.string))
    return Overload(
      json["id"]?.string ?? "",
      (json["params"]?.array ?? []).compactMap(\.string).map {
        TypeNotation.type($0, parameters: parameters)
      },
      TypeNotation.type(json["result"]?.string ?? "dyn", parameters: parameters),
      isMember: json["member"]?.isTrue == true)
  }

  // MARK: Bindings

  private func activation(_ environment: Environment) throws -> Activation {
    let builder = FactBuilder(environment)
    var facts: [String: Fact] = [:]
    for (name, binding) in json["bindings"]?.object ?? [:] {
      if let value = binding["value"] {
        facts[name] = .value(try TaggedValue.value(value))
      } else if let messages = binding["error"]?.array {
        facts[name] = .failure(.function(messages.compactMap(\.string).joined(separator: "; ")))
      } else {
        facts[name] = .unknown(builder.attribute(name))
      }
    }
    return builder.activation(facts)
  }
}
