/// The parts of a program, each compiled when it is first asked for.
///
/// Explaining the same program for many subjects compiles its parts once.
final class CompiledParts {
  typealias NodeID = SyntaxTree.NodeID
  typealias Site = Compiler.Site

  private struct Part: Hashable {
    let site: Int
    let node: NodeID
  }

  /// Kept, so that the identity under which the parts are found stays its own.
  private let program: Program
  private let constants = Arena()
  let compiler: Compiler
  private var steps: [Part: Step] = [:]
  private var tests: [Part: Test] = [:]
  private var sites: [Part: Site] = [:]

  init(_ program: Program) {
    self.program = program
    compiler = Compiler(
      program.expression, environment: program.environment, constants: constants)
  }

  /// A node's value, as a step.
  func step(_ id: NodeID, _ site: Site) -> Step {
    let part = Part(site: site.number, node: id)
    if let step = steps[part] { return step }
    let step = compiler.step(id, site)
    steps[part] = step
    return step
  }

  /// A condition's outcome, as a test.
  func test(_ id: NodeID, _ site: Site) -> Test {
    let part = Part(site: site.number, node: id)
    if let test = tests[part] { return test }
    let test = compiler.test(id, site)
    tests[part] = test
    return test
  }

  /// The body of a definition that is called at a node.
  func body(of definition: Definition, calledAt id: NodeID, _ site: Site, firstLocal: Int) -> Site {
    let part = Part(site: site.number, node: id)
    if let known = sites[part] { return known }
    let body = compiler.site(
      definition.body, firstLocal: site.firstLocal + firstLocal, number: sites.count + 1)
    sites[part] = body
    return body
  }
}
