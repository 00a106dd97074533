/// A compiled expression.  Immutable, and fit to be shared between threads.
public final class Program: @unchecked Sendable {
  // Unchecked: the closures are pure and the constants' memory is never written to again.
  /// The type that the expression's values have.
  public let resultType: ValueType
  /// Names of the arguments given at each evaluation.
  public let parameters: [Parameter]

  let expression: CheckedExpression
  let environment: Environment
  private let constants: Arena
  private let step: Step
  private let localCount: Int
  private let steps: Int

  init(_ expression: CheckedExpression, environment: Environment, parameters: [Parameter]) {
    self.expression = expression
    self.environment = environment
    self.parameters = parameters
    resultType = expression.resultType
    constants = Arena(chunkSize: 256)
    let compiler = Compiler(expression, environment: environment, constants: constants)
    step = compiler.compileRoot()
    localCount = compiler.localCount
    steps = environment.limits.steps
  }

  /// The expression's text.
  public var source: String { expression.tree.source.text }

  /// Evaluates the expression.
  ///
  /// - Parameters:
  ///   - activation: Facts built for the environment that compiled the expression.
  ///   - arguments: A value for each parameter.
  ///   - evaluator: Memory to work in; reuse one for many evaluations on one thread.
  public func evaluate(
    in activation: Activation, _ arguments: [Value] = [], using evaluator: Evaluator = Evaluator()
  ) -> Outcome {
    evaluator.run(localCount: localCount, steps: steps, arguments, in: activation) { frame in
      guard arguments.count == parameters.count,
        activation.slots.count == environment.variables.count
      else { return .error(.invalidArgument("the facts or arguments are not this program's")) }
      return evaluator.outcome(step(frame), in: activation)
    }
  }
}

/// What an evaluation comes to.
public enum Outcome: Sendable, Equatable {
  case value(Value)
  /// The missing facts that keep the expression from having a value, in the order in which the
  /// facts were built.
  case unknown([Attribute])
  case error(EvaluationError)
}

/// Working memory for evaluations on one thread.
public final class Evaluator {
  let scratch = Scratch()
  @exclusivity(unchecked) private var locals: UnsafeMutableBufferPointer<Cell>
  private var parts: [ObjectIdentifier: CompiledParts] = [:]

  public init() { locals = .allocate(capacity: 16) }

  deinit { locals.deallocate() }

  /// Prepares a frame, runs `body` in it and hands on the result.
  @inline(__always)
  func run<Result>(
    localCount: Int, steps: Int, _ arguments: [Value], in activation: Activation,
    _ body: (FramePointer) -> Result
  ) -> Result {
    scratch.reset()
    let needed = max(localCount, arguments.count)
    if needed > locals.count { grow(to: needed) }
    for (slot, argument) in arguments.enumerated() {
      locals[slot] = scratch.arena.cell(argument)
    }
    // Both buffers have room for at least one element, so neither base address is nil in use.
    guard let localBase = locals.baseAddress else { preconditionFailure("no room for locals") }
    var frame = Frame(
      variables: UnsafePointer(activation.slots.baseAddress ?? localBase), locals: localBase,
      budget: steps, scratch: scratch, activation: activation)
    return withUnsafeMutablePointer(to: &frame) { body($0) }
  }

  /// The parts of a program for explaining it, kept for the next time.
  func parts(of program: Program) -> CompiledParts {
    if let known = parts[ObjectIdentifier(program)] { return known }
    if parts.count >= Self.keptPrograms { parts.removeAll() }
    let compiled = CompiledParts(program)
    parts[ObjectIdentifier(program)] = compiled
    return compiled
  }

  private static let keptPrograms = 4096

  private func grow(to count: Int) {
    locals.deallocate()
    locals = .allocate(capacity: count * 2)
  }

  func outcome(_ cell: Cell, in activation: Activation) -> Outcome {
    if cell.isKind(.bool) { return .value(.bool(cell.bool)) }
    switch cell.kind {
    case .unknown:
      return .unknown(
        scratch.attributes(of: cell).map { scratch.attribute($0, in: activation.attributes) })
    case .error: return .error(scratch.error(of: cell, in: activation))
    case .absent: return .error(.noSuchField)
    default: return .value(ValueExporter(activation: activation, scratch: scratch).value(cell))
    }
  }
}
