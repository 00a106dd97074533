/// `template.format([values])`: a text with `%` clauses, filled in.
///
/// `%s` takes any value, `%d` numbers, `%f` and `%e` numbers with a precision such as `%.2f`, `%b`
/// integers and bools, `%o` integers, `%x` and `%X` integers, texts and bytes; `%%` is a per cent
/// sign.  Values that no clause asks for are left out.
struct TextTemplate {
  /// Why a template cannot be filled in.
  private enum Failure: Error {
    case message(String)
    /// An unknown or an error among the values.
    case cell(Cell)
    case budget
  }

  /// The most digits behind the point that a clause may ask for.
  private static let greatestPrecision = 1000

  private let frame: FramePointer
  private var rest: Substring.UTF8View
  private var values: Slice<UnsafeBufferPointer<Cell>>
  private var result: [UInt8] = []

  static func format(_ frame: FramePointer, _ template: Cell, _ values: Cell) -> Cell {
    guard template.isKind(.string), values.isKind(.list) else {
      return frame.error(.noSuchOverload)
    }
    var filler = TextTemplate(
      frame: frame, rest: template.text[...].utf8, values: values.elements[...])
    do {
      try filler.fill()
      return frame.makeString(filler.result)
    } catch {
      switch error {
      case .message(let message): return frame.error(.invalidArgument(message))
      case .cell(let cell): return frame.settled(cell)
      case .budget: return frame.error(.budgetExceeded)
      }
    }
  }

  private init(
    frame: FramePointer, rest: Substring.UTF8View, values: Slice<UnsafeBufferPointer<Cell>>
  ) {
    self.frame = frame
    self.rest = rest
    self.values = values
  }

  // MARK: Clauses

  private mutating func fill() throws(Failure) {
    while true {
      let plain = rest.prefix { $0 != UInt8(ascii: "%") }
      try append(plain)
      rest = rest[plain.endIndex...]
      guard rest.popFirst() != nil else { return }
      if rest.first == UInt8(ascii: "%") {
        rest = rest.dropFirst()
        try append(CollectionOfOne(UInt8(ascii: "%")))
      } else {
        try fillClause()
      }
    }
  }

  private mutating func fillClause() throws(Failure) {
    let precision = try readPrecision()
    guard let letter = rest.popFirst() else {
      throw .message("the template ends within a clause; a per cent sign is written %%")
    }
    guard Self.clauses.contains(letter) else {
      throw .message("there is no clause '%\(Character(Unicode.Scalar(letter)))'")
    }
    guard let value = values.popFirst() else {
      throw .message("the template has more clauses than there are values")
    }
    guard value.isValue else { throw .cell(value) }
    switch letter {
    case UInt8(ascii: "s"): try appendText(of: value, depth: 0)
    case UInt8(ascii: "d"): try append(number(value).utf8)
    case UInt8(ascii: "f"): try append(decimals(value, .fixed, precision ?? 6).utf8)
    case UInt8(ascii: "e"): try append(decimals(value, .scientific, precision ?? 6).utf8)
    case UInt8(ascii: "b"): try append(binary(value).utf8)
    case UInt8(ascii: "o"): try append(integer(value, radix: 8).utf8)
    case UInt8(ascii: "x"): try append(hexadecimal(value, uppercase: false).utf8)
    default: try append(hexadecimal(value, uppercase: true).utf8)
    }
  }

  private static let clauses = Set("sdfeboxX".utf8)

  private mutating func readPrecision() throws(Failure) -> Int? {
    guard rest.first == UInt8(ascii: ".") else { return nil }
    rest = rest.dropFirst()
    let digits = rest.prefix { $0.decimalDigit != nil }
    rest = rest[digits.endIndex...]
    guard let precision = Int(Substring(digits)), precision <= Self.greatestPrecision else {
      throw .message("a precision is a number from 0 to \(Self.greatestPrecision)")
    }
    return precision
  }

  private mutating func append(_ bytes: some Collection<UInt8>) throws(Failure) {
    guard frame.spend(bytes.count / 16 + 1) else { throw .budget }
    result.append(contentsOf: bytes)
  }

  // MARK: Numbers

  private func number(_ value: Cell) throws(Failure) -> String {
    switch value.kind {
    case .int: return String(value.int)
    case .uint: return String(value.uint)
    case .double: return DecimalNotation.plain(value.double)
    default: throw mismatch(value, "%d takes numbers")
    }
  }

  private func decimals(
    _ value: Cell, _ style: DecimalNotation.Style, _ precision: Int
  ) throws(Failure) -> String {
    switch value.kind {
    case .int: return DecimalNotation.rounded(Double(value.int), style, precision)
    case .uint: return DecimalNotation.rounded(Double(value.uint), style, precision)
    case .double: return DecimalNotation.rounded(value.double, style, precision)
    default: throw mismatch(value, "%f and %e take numbers")
    }
  }

  private func binary(_ value: Cell) throws(Failure) -> String {
    value.isKind(.bool) ? (value.bool ? "1" : "0") : try integer(value, radix: 2)
  }

  private func integer(_ value: Cell, radix: Int) throws(Failure) -> String {
    switch value.kind {
    case .int: return String(value.int, radix: radix)
    case .uint: return String(value.uint, radix: radix)
    default: throw mismatch(value, "%b, %o and %x take integers")
    }
  }

  private func hexadecimal(_ value: Cell, uppercase: Bool) throws(Failure) -> String {
    switch value.kind {
    case .string, .bytes:
      guard frame.spend(value.count / 8 + 1) else { throw .budget }
      return value.bytes.map { CEL.hexadecimal($0, uppercase: uppercase) }.joined()
    case .int: return String(value.int, radix: 16, uppercase: uppercase)
    case .uint: return String(value.uint, radix: 16, uppercase: uppercase)
    default: throw mismatch(value, "%x takes integers, texts and bytes")
    }
  }

  private func mismatch(_ value: Cell, _ rule: String) -> Failure {
    let type = String(decoding: TypeNames.name(of: value, frame), as: UTF8.self)
    return .message("\(rule), not a value of type \(type)")
  }

  // MARK: Any value

  /// Writes a value as `%s` shows it.
  private mutating func appendText(of value: Cell, depth: Int) throws(Failure) {
    guard depth < Self.greatestDepth else { throw .message("the value is nested too deeply") }
    switch value.kind {
    case .null: try append("null".utf8)
    case .bool: try append((value.bool ? "true" : "false").utf8)
    case .int, .uint, .double: try append(number(value).utf8)
    case .string: try append(value.bytes)
    case .bytes: try append(String(decoding: value.bytes, as: UTF8.self).utf8)
    case .timestamp: try append(value.timestamp.description.utf8)
    case .duration: try append(value.duration.description.utf8)
    case .type: try append(value.bytes)
    case .opaque: try append(OpaqueTypes.text(of: value).utf8)
    case .list: try appendList(value, depth: depth)
    case .map: try appendMap(value, depth: depth)
    case .record, .optional: throw mismatch(value, "%s takes values that have a text")
    case .absent, .unknown, .error: throw .cell(value)
    }
  }

  private static let greatestDepth = 200

  private mutating func appendList(_ list: Cell, depth: Int) throws(Failure) {
    if let flaw = frame.flaw(in: list) { throw .cell(flaw) }
    try append("[".utf8)
    for (number, element) in list.elements.enumerated() {
      if number > 0 { try append(", ".utf8) }
      try appendText(of: element, depth: depth + 1)
    }
    try append("]".utf8)
  }

  /// Writes the entries in the order of their keys' texts.
  private mutating func appendMap(_ map: Cell, depth: Int) throws(Failure) {
    guard let table = map.table else { return }
    if table.pointee.isOpen { throw .cell(Cell(unknown: table.pointee.origin)) }
    var entries: [(key: [UInt8], value: Cell)] = []
    for number in 0..<table.pointee.count {
      let entry = table.pointee.entries[number]
      entries.append((try text(of: entry.key, depth: depth), entry.value))
    }
    entries.sort { $0.key.lexicographicallyPrecedes($1.key) }
    try append("{".utf8)
    for (number, entry) in entries.enumerated() {
      if number > 0 { try append(", ".utf8) }
      try append(entry.key)
      try append(": ".utf8)
      try appendText(of: entry.value, depth: depth + 1)
    }
    try append("}".utf8)
  }

  private func text(of key: Cell, depth: Int) throws(Failure) -> [UInt8] {
    var writer = self
    writer.result = []
    try writer.appendText(of: key, depth: depth + 1)
    return writer.result
  }
}
