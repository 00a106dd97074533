import CEL
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Missing information never passes: what is definite although facts are missing stays the
/// same whatever those facts turn out to be.
///
/// `LACUNA_SOUNDNESS_EXPRESSIONS` sets how many random expressions are tried, each with twenty
/// random sets of missing facts; 5000 make a run of 100,000 pairs.
@Suite struct SoundnessTests {
  static let expressionCount =
    ProcessInfo.processInfo.environment["LACUNA_SOUNDNESS_EXPRESSIONS"].flatMap { Int($0) } ?? 250

  @Test func `a definite result is the same under every completion tried`() throws {
    let world = RandomWorld()
    var random = SplitMix(seed: 2026)
    var definite = 0
    var unknown = 0
    var unknownThoughAgreed = 0
    for _ in 0..<Self.expressionCount {
      let text = RandomExpression.condition(depth: 4, using: &random)
      let program = try world.environment.compile(text)
      for _ in 0..<20 {
        let mask = RandomWorld.Mask(using: &random)
        let partial = program.evaluate(in: world.facts(random.next(), hiding: mask))
        let completions = (0..<6).map { _ in
          program.evaluate(in: world.facts(random.next(), hiding: mask, filledBy: &random))
        }
        if case .unknown = partial {
          unknown += 1
          unknownThoughAgreed += completions.allSatisfy { alike($0, completions[0]) } ? 1 : 0
        } else {
          definite += 1
          let exception = completions.first { !alike($0, partial) }
          #expect(exception == nil, "\(text): \(partial), but \(String(describing: exception))")
        }
      }
    }
    let pairs = definite + unknown
    print(
      "soundness: \(pairs) pairs, \(definite) definite, \(unknown) unknown, "
        + "\(unknownThoughAgreed) of them with six completions that agree")
    #expect(definite > pairs / 4 && unknown > pairs / 4)
  }

  @Test func `the facts named as missing are those that decide`() throws {
    let world = RandomWorld()
    var random = SplitMix(seed: 11)
    for _ in 0..<600 {
      let text = RandomExpression.condition(depth: 3, using: &random)
      let program = try world.environment.compile(text)
      let mask = RandomWorld.Mask(using: &random)
      let seed = random.next()
      guard case .unknown(let missing) = program.evaluate(in: world.facts(seed, hiding: mask))
      else { continue }
      #expect(!missing.isEmpty, "\(text)")
      // With exactly the named facts filled in, something is decided or other facts are named.
      let named = Set(missing.map(\.description))
      let next = program.evaluate(
        in: world.facts(seed, hiding: mask.without(named), filledBy: &random, only: named))
      if case .unknown(let still) = next {
        #expect(still.allSatisfy { !named.contains($0.description) }, "\(text)")
      }
    }
  }

  private func alike(_ left: Outcome, _ right: Outcome) -> Bool {
    if case .error = left, case .error = right { return true }
    return left == right
  }
}

/// Variables of several types, each part of which may be hidden.
struct RandomWorld {
  /// Which of the facts are hidden.
  struct Mask {
    var hidden: Set<String>

    init(using random: inout SplitMix) {
      let density = random.next() % 4 + 1
      hidden = Set(RandomWorld.leaves.filter { _ in random.next() % 6 < density })
    }

    func without(_ names: Set<String>) -> Mask {
      var mask = self
      mask.hidden.subtract(names)
      return mask
    }
  }

  static let leaves =
    ["b0", "b1", "i0", "i1", "s0", "s1", "m.a", "m.b"] + (0..<3).map { "xs[\($0)]" }
    + (0..<3).flatMap { ["cs[\($0)].s", "cs[\($0)].w", "cs[\($0)].i"] }

  let environment: Environment = {
    var environment = Environment()
    environment.declareRecord(
      RecordType(name: "c", fields: [.init("s", .string), .init("w", .bool), .init("i", .int)]))
    for name in ["b0", "b1"] { environment.declareVariable(name, .bool) }
    for name in ["i0", "i1"] { environment.declareVariable(name, .int) }
    for name in ["s0", "s1"] { environment.declareVariable(name, .string) }
    environment.declareVariable("m", .map(key: .string, value: .int))
    environment.declareVariable("xs", .list(.int))
    environment.declareVariable("cs", .list(.record("c")))
    return environment
  }()

  /// Facts whose known part is settled by `seed`; the hidden ones are unknown.
  func facts(_ seed: UInt64, hiding mask: Mask) -> Activation {
    var nobody = SplitMix(seed: 0)
    return facts(seed, hiding: mask, filledBy: &nobody, only: [])
  }

  /// The same facts with the hidden ones, or some of them, filled in at random.
  func facts(
    _ seed: UInt64, hiding mask: Mask, filledBy random: inout SplitMix, only: Set<String>? = nil
  ) -> Activation {
    // Known facts depend on their names alone, so that all completions share them.
    let builder = FactBuilder(environment)
    func fact(_ name: String, _ place: AttributeID, _ make: (UInt64) -> Value) -> Fact {
      if mask.hidden.contains(name) {
        guard let only else { return .value(make(random.next())) }
        return only.contains(name) ? .value(make(random.next())) : .unknown(place)
      }
      if let only, only.contains(name) { return .value(make(random.next())) }
      let fixed = name.utf8.reduce(UInt64(17)) { $0 &* 31 &+ UInt64($1) }
      return .value(make(fixed >> 3))
    }
    func bool(_ bits: UInt64) -> Value { .bool(bits % 2 == 0) }
    func int(_ bits: UInt64) -> Value { .int(Int64(bits % 4) - 1) }
    func text(_ bits: UInt64) -> Value { .string(["a", "b", ""][Int(bits % 3)]) }

    var variables: [String: Fact] = [:]
    for name in ["b0", "b1"] { variables[name] = fact(name, builder.attribute(name), bool) }
    for name in ["i0", "i1"] { variables[name] = fact(name, builder.attribute(name), int) }
    for name in ["s0", "s1"] { variables[name] = fact(name, builder.attribute(name), text) }
    let m = builder.attribute("m")
    variables["m"] = .map(
      ["a", "b"].map { key in
        (.string(key), fact("m.\(key)", builder.attribute(key, of: m), int))
      }, at: m, isOpen: false)
    let xs = builder.attribute("xs")
    variables["xs"] = .list(
      (0..<3).map { fact("xs[\($0)]", builder.attribute($0, of: xs), int) }, at: xs)
    let cs = builder.attribute("cs")
    variables["cs"] = .list(
      (0..<3).compactMap { number in
        let place = builder.attribute(number, of: cs)
        guard let record = builder.record("c", at: place) else { return nil }
        for (field, make) in [("s", text), ("w", bool), ("i", int)] as [(String, (UInt64) -> Value)]
        {
          builder.set(
            field, of: record,
            to: fact("cs[\(number)].\(field)", builder.attribute(field, of: place), make))
        }
        return .record(record)
      }, at: cs)
    return builder.activation(variables)
  }
}

/// Random expressions over the variables of ``RandomWorld``.
enum RandomExpression {
  static func condition(
    depth: Int, names: [String] = [], using random: inout SplitMix
  ) -> String {
    guard depth > 0 else { return ["b0", "b1", "true", "false"].pick(&random) }
    func condition(_ more: [String] = []) -> String {
      Self.condition(depth: depth - 1, names: names + more, using: &random)
    }
    func number() -> String { Self.number(depth: depth - 1, names: names, using: &random) }
    switch random.next() % 16 {
    case 0, 1: return "(\(condition()) && \(condition()))"
    case 2, 3: return "(\(condition()) || \(condition()))"
    case 4: return "!\(condition())"
    case 5: return "(\(condition()) ? \(condition()) : \(condition()))"
    case 6, 7:
      return "(\(number()) \(["<", "<=", "==", "!=", ">", ">="].pick(&random)) \(number()))"
    case 8: return "(\(number()) in \(list(depth: depth - 1, names: names, using: &random)))"
    case 9:
      let text = ["s0", "s1", "'a'"].pick(&random)
      return "(\(text) == \(["s0", "'b'", "'a'"].pick(&random)))"
    case 10: return "has(m.\(["a", "b", "z"].pick(&random)))"
    case 11, 12:
      let name = "x\(names.count)"
      let range = list(depth: depth - 1, names: names, using: &random)
      let loop = ["all", "exists", "exists_one"].pick(&random)
      return "\(range).\(loop)(\(name), \(condition([name])))"
    case 13:
      let loop = ["all", "exists"].pick(&random)
      let test = ["c.w", "c.s == 'a'", "c.i > 0", "c.w && c.i < 1"].pick(&random)
      return "cs.\(loop)(c, \(test) \(["&&", "||"].pick(&random)) \(condition()))"
    case 14: return "(cs.filter(c, \(["c.w", "c.i > 0"].pick(&random))).size() > \(number()))"
    default: return ["b0", "b1", "s0.startsWith('a')", "s1.contains(s0)"].pick(&random)
    }
  }

  private static func number(
    depth: Int, names: [String], using random: inout SplitMix
  ) -> String {
    guard depth > 0 else { return (["i0", "i1", "0", "1", "m.a"] + names).pick(&random) }
    func number() -> String { Self.number(depth: depth - 1, names: names, using: &random) }
    switch random.next() % 8 {
    case 0, 1: return "(\(number()) \(["+", "-", "*", "/", "%"].pick(&random)) \(number()))"
    case 2: return "size(\(list(depth: depth - 1, names: names, using: &random)))"
    case 3: return "xs[\(number())]"
    case 4:
      let test = condition(depth: depth - 1, names: names, using: &random)
      return "(\(test) ? \(number()) : \(number()))"
    default: return (["i0", "i1", "2", "m.b", "cs[0].i", "m['c']"] + names).pick(&random)
    }
  }

  private static func list(
    depth: Int, names: [String], using random: inout SplitMix
  ) -> String {
    guard depth > 0 else { return "xs" }
    switch random.next() % 6 {
    case 0: return "[\(number(depth: depth - 1, names: names, using: &random)), i0]"
    case 1:
      let name = "y\(names.count)"
      let inner = number(depth: depth - 1, names: names + [name], using: &random)
      return "xs.map(\(name), \(inner))"
    case 2:
      let name = "z\(names.count)"
      let inner = condition(depth: depth - 1, names: names + [name], using: &random)
      return "xs.filter(\(name), \(inner))"
    case 3: return "(xs + [\(number(depth: depth - 1, names: names, using: &random))])"
    default: return "xs"
    }
  }
}

extension [String] {
  fileprivate func pick(_ random: inout SplitMix) -> String {
    self[Int(random.next() % UInt64(count))]
  }
}
