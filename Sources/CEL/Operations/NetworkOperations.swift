/// Functions of the network library.
enum NetworkOperations {
  // MARK: Making and telling

  /// `ip('192.0.2.1')`, and the address of a range.
  static func address(_ frame: FramePointer, _ value: Cell) -> Cell {
    if let range = value.addressRange { return frame.make(range.address) }
    guard value.isKind(.string) else { return frame.error(.noSuchOverload) }
    return IPAddress(value.bytes).map { frame.make($0) } ?? frame.error(.notAddress(value))
  }

  /// `cidr('192.0.2.0/24')`
  static func range(_ frame: FramePointer, _ value: Cell) -> Cell {
    guard value.isKind(.string) else { return frame.error(.noSuchOverload) }
    return AddressRange(value.bytes).map { frame.make($0) } ?? frame.error(.notRange(value))
  }

  static func text(_ frame: FramePointer, _ value: Cell) -> Cell {
    guard value.ipAddress != nil || value.addressRange != nil else {
      return frame.error(.noSuchOverload)
    }
    return frame.makeString(OpaqueTypes.text(of: value).utf8)
  }

  static func isAddress(_ frame: FramePointer, _ text: Cell) -> Cell {
    text.isKind(.string) ? Cell(IPAddress(text.bytes) != nil) : frame.error(.noSuchOverload)
  }

  static func isRange(_ frame: FramePointer, _ text: Cell) -> Cell {
    text.isKind(.string) ? Cell(AddressRange(text.bytes) != nil) : frame.error(.noSuchOverload)
  }

  /// Whether an address is written as RFC 5952 recommends.
  static func isCanonical(_ frame: FramePointer, _ text: Cell) -> Cell {
    guard text.isKind(.string) else { return frame.error(.noSuchOverload) }
    guard let address = IPAddress(text.bytes) else { return frame.error(.notAddress(text)) }
    return Cell(address.description.utf8.elementsEqual(text.bytes))
  }

  // MARK: Ranges

  static func containsAddress(_ frame: FramePointer, _ range: Cell, _ address: Cell) -> Cell {
    guard let range = range.addressRange else { return frame.error(.noSuchOverload) }
    if let address = address.ipAddress { return Cell(range.contains(address)) }
    guard address.isKind(.string) else { return frame.error(.noSuchOverload) }
    return IPAddress(address.bytes).map { Cell(range.contains($0)) }
      ?? frame.error(.notAddress(address))
  }

  static func containsRange(_ frame: FramePointer, _ range: Cell, _ part: Cell) -> Cell {
    guard let range = range.addressRange else { return frame.error(.noSuchOverload) }
    if let part = part.addressRange { return Cell(range.contains(part)) }
    guard part.isKind(.string) else { return frame.error(.noSuchOverload) }
    return AddressRange(part.bytes).map { Cell(range.contains($0)) }
      ?? frame.error(.notRange(part))
  }

  static func masked(_ frame: FramePointer, _ range: Cell) -> Cell {
    range.addressRange.map { frame.make($0.masked) } ?? frame.error(.noSuchOverload)
  }

  static func prefixLength(_ frame: FramePointer, _ range: Cell) -> Cell {
    range.addressRange.map { Cell(Int64($0.length)) } ?? frame.error(.noSuchOverload)
  }
}

extension Cell {
  /// The address in a cell of type `net.IP`.
  var ipAddress: IPAddress? {
    isKind(.opaque) && subtype == OpaqueTypes.address ? IPAddress(bytes: bytes) : nil
  }

  /// The range in a cell of type `net.CIDR`.
  fileprivate var addressRange: AddressRange? {
    isKind(.opaque) && subtype == OpaqueTypes.addressRange ? AddressRange(bytes: bytes) : nil
  }
}

extension UnsafeMutablePointer<Frame> {
  fileprivate func make(_ address: IPAddress) -> Cell {
    makeOpaque(OpaqueTypes.address, address.bytes)
  }

  fileprivate func make(_ range: AddressRange) -> Cell {
    makeOpaque(OpaqueTypes.addressRange, range.bytes)
  }

  /// A value of a library's own type.
  func makeOpaque(_ type: UInt8, _ bytes: some Collection<UInt8>) -> Cell {
    var cell = makeBytes(.opaque, count: bytes.count) { _ = $0.update(fromContentsOf: bytes) }
    if cell.isKind(.opaque) { cell.subtype = type }
    return cell
  }
}

extension EvaluationError {
  fileprivate static func notAddress(_ text: Cell) -> EvaluationError {
    .conversion("'\(text.text)' is not an IP address such as 192.0.2.1 or 2001:db8::1")
  }

  fileprivate static func notRange(_ text: Cell) -> EvaluationError {
    .conversion("'\(text.text)' is not a range of IP addresses such as 192.0.2.0/24")
  }
}
