/// Turns an expression's text into a syntax tree, by recursive descent with precedences.
///
/// Recursion is bounded by ``ExpressionLimits/depth``, and so is the height of the tree.
struct Parser {
  typealias NodeID = SyntaxTree.NodeID

  let source: Source
  private var lexer: Lexer
  private(set) var token: Token
  private var nodes: [SyntaxTree.Node] = []
  private let limits: ExpressionLimits
  private var depth = 0

  /// Parses an expression.
  static func parse(
    _ text: String, limits: ExpressionLimits
  ) throws(CompilationError) -> SyntaxTree {
    let source = Source(text)
    guard source.bytes.count <= limits.length else {
      throw CompilationError(issues: [
        source.issue(at: 0, "the expression is longer than \(limits.length) bytes")
      ])
    }
    var parser = try Parser(source, limits)
    let root = try parser.expression()
    guard parser.token.kind == .end else { throw parser.unexpected() }
    return SyntaxTree(source: source, nodes: parser.nodes, root: root)
  }

  private init(_ source: Source, _ limits: ExpressionLimits) throws(CompilationError) {
    self.source = source
    self.limits = limits
    lexer = Lexer(source)
    token = try lexer.next()
    nodes.reserveCapacity(source.bytes.count / 4 + 4)
  }

  // MARK: Operators

  /// expression = or [ "?" or ":" expression ]
  private mutating func expression() throws(CompilationError) -> NodeID {
    depth += 1
    defer { depth -= 1 }
    guard depth <= limits.depth else { throw tooDeep() }
    let condition = try binary(atLeast: 1)
    guard try accept(.question) else { return condition }
    let yes = try binary(atLeast: 1)
    try expect(.colon, "a ':' must separate the two outcomes of '?'")
    let no = try expression()
    return try add(
      .call(function: "_?_:_", target: nil, arguments: [condition, yes, no]),
      from: condition, to: no)
  }

  private struct BinaryOperator {
    let name: String
    let precedence: Int
  }

  private var binaryOperator: BinaryOperator? {
    if token.kind == .identifier {
      return isKeyword("in") ? BinaryOperator(name: "@in", precedence: 3) : nil
    }
    guard case .symbol(let symbol) = token.kind else { return nil }
    return switch symbol {
    case .or: BinaryOperator(name: "_||_", precedence: 1)
    case .and: BinaryOperator(name: "_&&_", precedence: 2)
    case .equal: BinaryOperator(name: "_==_", precedence: 3)
    case .notEqual: BinaryOperator(name: "_!=_", precedence: 3)
    case .less: BinaryOperator(name: "_<_", precedence: 3)
    case .lessOrEqual: BinaryOperator(name: "_<=_", precedence: 3)
    case .greater: BinaryOperator(name: "_>_", precedence: 3)
    case .greaterOrEqual: BinaryOperator(name: "_>=_", precedence: 3)
    case .plus: BinaryOperator(name: "_+_", precedence: 4)
    case .minus: BinaryOperator(name: "_-_", precedence: 4)
    case .star: BinaryOperator(name: "_*_", precedence: 5)
    case .slash: BinaryOperator(name: "_/_", precedence: 5)
    case .percent: BinaryOperator(name: "_%_", precedence: 5)
    default: nil
    }
  }

  /// Operands joined by operators that bind at least as tightly as `precedence`, from the left.
  /// The terms of `&&` and `||` become one node with many operands.
  private mutating func binary(atLeast precedence: Int) throws(CompilationError) -> NodeID {
    var left = try unary()
    while let found = binaryOperator, found.precedence >= precedence {
      try advance()
      var operands = [left, try binary(atLeast: found.precedence + 1)]
      if found.precedence <= 2 {
        while binaryOperator?.name == found.name {
          try advance()
          operands.append(try binary(atLeast: found.precedence + 1))
        }
      }
      left = try add(
        .call(function: found.name, target: nil, arguments: operands), from: left,
        to: operands[operands.count - 1])
    }
    return left
  }

  private mutating func unary() throws(CompilationError) -> NodeID {
    var operators: [String] = []
    var offsets: [Int] = []
    while token.kind == .symbol(.not) || token.kind == .symbol(.minus) {
      operators.append(token.kind == .symbol(.not) ? "!_" : "-_")
      offsets.append(token.start)
      try advance()
    }
    guard operators.count <= limits.depth else { throw tooDeep() }
    var operand: NodeID
    let isNumber = token.kind == .int || token.kind == .double
    if operators.last == "-_", isNumber, let minus = offsets.last {
      operators.removeLast()
      operand = try members(of: try numberLiteral(isNegative: true, from: minus))
    } else {
      operand = try members(of: try primary())
    }
    for (position, name) in operators.enumerated().reversed() {
      operand = try add(
        .call(function: name, target: nil, arguments: [operand]),
        range: offsets[position]..<end(of: operand))
    }
    return operand
  }

  // MARK: Selections, indexes and calls

  private mutating func members(of primary: NodeID) throws(CompilationError) -> NodeID {
    var operand = primary
    while true {
      if try accept(.dot) {
        let isOptional = try accept(.question)
        operand = try member(of: operand, isOptional: isOptional)
      } else if try accept(.openBracket) {
        let isOptional = try accept(.question)
        let index = try expression()
        let stop = token.end
        try expect(.closeBracket, "an index must be closed with ']'")
        operand = try add(
          .call(
            function: isOptional ? "_[?_]" : "_[_]", target: nil, arguments: [operand, index]),
          range: start(of: operand)..<stop)
      } else if token.kind == .symbol(.openBrace), isTypeName(operand) {
        throw failure("messages are not supported; write a map with its keys in quotes")
      } else {
        return operand
      }
    }
  }

  private func isTypeName(_ id: NodeID) -> Bool {
    switch nodes[Int(id)].kind {
    case .identifier: true
    case .select(let operand, _, false): isTypeName(operand)
    default: false
    }
  }

  private mutating func member(
    of operand: NodeID, isOptional: Bool
  ) throws(CompilationError) -> NodeID {
    let isQuoted = token.kind == .quotedIdentifier
    guard isQuoted || token.kind == .identifier else {
      throw failure("a field name must follow the '.'")
    }
    let name = isQuoted ? String(text(of: token).dropFirst().dropLast()) : text(of: token)
    let start = start(of: operand)
    let stop = token.end
    try advance()
    if !isQuoted, !isOptional, try accept(.openParenthesis) {
      let (arguments, end) = try self.arguments(closedBy: .closeParenthesis)
      return try expandMacro(
        name, target: operand, arguments, range: start..<end)
        ?? add(
          .call(function: name, target: operand, arguments: arguments), range: start..<end)
    }
    return try add(
      .select(operand: operand, field: name, isOptional: isOptional), range: start..<stop)
  }

  private mutating func arguments(
    closedBy symbol: Token.Symbol
  ) throws(CompilationError) -> ([NodeID], end: Int) {
    var arguments: [NodeID] = []
    if token.kind != .symbol(symbol) {
      repeat { arguments.append(try expression()) } while try accept(.comma)
    }
    let end = token.end
    try expect(symbol, "a ',' or a closing parenthesis is missing")
    return (arguments, end)
  }

  // MARK: Primaries

  private mutating func primary() throws(CompilationError) -> NodeID {
    switch token.kind {
    case .int, .uint, .double: return try numberLiteral(isNegative: false, from: token.start)
    case .string, .bytes: return try textLiteral()
    case .identifier: return try identifier(leadingDotAt: nil)
    case .symbol(.dot):
      let start = token.start
      try advance()
      guard token.kind == .identifier else { throw failure("a name must follow the '.'") }
      return try identifier(leadingDotAt: start)
    case .symbol(.openParenthesis):
      let start = token.start
      try advance()
      let inner = try expression()
      let stop = token.end
      try expect(.closeParenthesis, "a '(' is not closed")
      nodes[Int(inner)].extent = Self.offsets(start..<stop)
      return inner
    case .symbol(.openBracket): return try list()
    case .symbol(.openBrace): return try map()
    default: throw unexpected()
    }
  }

  private static let reservedWords: Set<String> = [
    "as", "break", "const", "continue", "else", "for", "function", "if", "import", "in", "let",
    "loop", "namespace", "package", "return", "var", "void", "while",
  ]

  private mutating func identifier(leadingDotAt dot: Int?) throws(CompilationError) -> NodeID {
    let word = text(of: token)
    let start = dot ?? token.start
    let stop = token.end
    if dot == nil {
      switch word {
      case "true", "false": return try literal(.bool(word == "true"))
      case "null": return try literal(.null)
      default: break
      }
    }
    guard !Self.reservedWords.contains(word) else {
      throw failure("'\(word)' is a reserved word and cannot be a name")
    }
    try advance()
    let name = dot == nil ? word : "." + word
    guard try accept(.openParenthesis) else {
      return try add(.identifier(name), range: start..<stop)
    }
    let (arguments, end) = try self.arguments(closedBy: .closeParenthesis)
    return try expandMacro(name, target: nil, arguments, range: start..<end)
      ?? add(.call(function: name, target: nil, arguments: arguments), range: start..<end)
  }

  private mutating func literal(_ literal: SyntaxTree.Literal) throws(CompilationError) -> NodeID {
    let range = token.start..<token.end
    try advance()
    return try add(.literal(literal), range: range)
  }

  private mutating func numberLiteral(
    isNegative: Bool, from start: Int
  ) throws(CompilationError) -> NodeID {
    let digits = text(of: token)
    guard
      let value = NumberLiteral.value(of: digits, kind: token.kind, isNegative: isNegative)
    else {
      throw failure("the number \(isNegative ? "-" : "")\(digits) is out of range")
    }
    let range = start..<token.end
    try advance()
    return try add(.literal(value), range: range)
  }

  private mutating func textLiteral() throws(CompilationError) -> NodeID {
    let decoded: [UInt8]
    do {
      decoded = try Quotation(source.bytes[token.start..<token.end]).decoded()
    } catch {
      throw CompilationError(issues: [source.issue(at: error.offset, error.message)])
    }
    return try literal(
      token.kind == .bytes ? .bytes(decoded) : .string(String(decoding: decoded, as: UTF8.self)))
  }

  private mutating func list() throws(CompilationError) -> NodeID {
    let start = token.start
    try advance()
    var elements: [SyntaxTree.ListElement] = []
    while token.kind != .symbol(.closeBracket) {
      let isOptional = try accept(.question)
      elements.append(.init(value: try expression(), isOptional: isOptional))
      guard try accept(.comma) else { break }
    }
    let end = token.end
    try expect(.closeBracket, "a list must be closed with ']'")
    return try add(.list(elements), range: start..<end)
  }

  private mutating func map() throws(CompilationError) -> NodeID {
    let start = token.start
    try advance()
    var entries: [SyntaxTree.MapEntry] = []
    while token.kind != .symbol(.closeBrace) {
      let isOptional = try accept(.question)
      let key = try expression()
      try expect(.colon, "a ':' must stand between a key and its value")
      entries.append(.init(key: key, value: try expression(), isOptional: isOptional))
      guard try accept(.comma) else { break }
    }
    let end = token.end
    try expect(.closeBrace, "a map must be closed with '}'")
    return try add(.map(entries), range: start..<end)
  }
}

// MARK: - Nodes and tokens

extension Parser {
  func kind(of id: NodeID) -> SyntaxTree.Kind { nodes[Int(id)].kind }

  /// Where a node begins, with the parentheses around it.
  func start(of id: NodeID) -> Int { Int(nodes[Int(id)].extent.lowerBound) }

  /// Where a node ends, with the parentheses around it.
  func end(of id: NodeID) -> Int { Int(nodes[Int(id)].extent.upperBound) }

  private mutating func add(
    _ kind: SyntaxTree.Kind, from first: NodeID, to last: NodeID
  ) throws(CompilationError) -> NodeID {
    try add(kind, range: start(of: first)..<end(of: last))
  }

  /// Adds a node and hands out its number.
  mutating func add(
    _ kind: SyntaxTree.Kind, range: Range<Int>
  ) throws(CompilationError) -> NodeID {
    let height = 1 + (kind.children.map { nodes[Int($0)].height }.max() ?? 0)
    guard height <= limits.depth else { throw tooDeep() }
    let range = Self.offsets(range)
    nodes.append(SyntaxTree.Node(kind: kind, range: range, extent: range, height: height))
    return NodeID(nodes.count - 1)
  }

  private static func offsets(_ range: Range<Int>) -> Range<Int32> {
    Int32(range.lowerBound)..<Int32(range.upperBound)
  }

  private func text(of token: Token) -> String { source.slice(token.start..<token.end) }

  private func isKeyword(_ word: String) -> Bool {
    token.end - token.start == word.utf8.count
      && source.bytes[token.start..<token.end].elementsEqual(word.utf8)
  }

  private mutating func advance() throws(CompilationError) { token = try lexer.next() }

  private mutating func accept(_ symbol: Token.Symbol) throws(CompilationError) -> Bool {
    guard token.kind == .symbol(symbol) else { return false }
    try advance()
    return true
  }

  private mutating func expect(
    _ symbol: Token.Symbol, _ complaint: String
  ) throws(CompilationError) {
    guard try accept(symbol) else { throw failure(complaint) }
  }

  private func unexpected() -> CompilationError {
    token.kind == .end
      ? failure("the expression ends too early")
      : failure("'\(text(of: token))' is not expected here")
  }

  private func tooDeep() -> CompilationError {
    failure("the expression is nested more than \(limits.depth) levels deep")
  }

  func failure(_ message: String) -> CompilationError {
    CompilationError(issues: [source.issue(at: token.start, message)])
  }

  func failure(at id: NodeID, _ message: String) -> CompilationError {
    CompilationError(issues: [source.issue(at: start(of: id), message)])
  }
}

extension SyntaxTree.Kind {
  /// The nodes directly below.
  var children: [SyntaxTree.NodeID] {
    switch self {
    case .literal, .identifier: []
    case .select(let operand, _, _), .presence(let operand, _, _): [operand]
    case .call(_, let target, let arguments): (target.map { [$0] } ?? []) + arguments
    case .list(let elements): elements.map(\.value)
    case .map(let entries): entries.flatMap { [$0.key, $0.value] }
    case .comprehension(let loop):
      [loop.range] + [loop.condition, loop.result].compactMap { $0 }
    case .bind(_, let initializer, let body): [initializer, body]
    }
  }
}
