/// The types that libraries keep as bytes, by number.
enum OpaqueTypes {
  static let names = [
    "", IPAddress.typeName, AddressRange.typeName, CivilDate.typeName, CalendarPeriod.typeName,
  ]

  /// The number of a type in cells; 0 for a name that no library has.
  static func number(of name: String) -> UInt8 {
    UInt8(truncatingIfNeeded: names.firstIndex(of: name) ?? 0)
  }

  static let address = number(of: IPAddress.typeName)
  static let addressRange = number(of: AddressRange.typeName)
  static let date = number(of: CivilDate.typeName)
  static let period = number(of: CalendarPeriod.typeName)

  /// The text of an opaque cell's value, as `string()` gives it.
  static func text(of cell: Cell) -> String {
    text(of: names[Int(cell.subtype)], cell.bytes)
  }

  fileprivate static func text(of name: String, _ bytes: some Collection<UInt8>) -> String {
    switch name {
    case IPAddress.typeName: IPAddress(bytes: bytes)?.description ?? ""
    case AddressRange.typeName: AddressRange(bytes: bytes)?.description ?? ""
    case CivilDate.typeName: CivilDate(bytes: bytes)?.description ?? ""
    case CalendarPeriod.typeName: CalendarPeriod(bytes: bytes)?.description ?? ""
    default: bytes.map { hexadecimal($0) }.joined()
    }
  }

  /// The function that makes a value of a type from its text.
  fileprivate static func constructor(of name: String) -> String {
    switch name {
    case IPAddress.typeName: "ip"
    case AddressRange.typeName: "cidr"
    default: name
    }
  }
}

extension OpaqueValue: CustomStringConvertible {
  /// The value as the language makes it, such as `date('2026-05-01')`.
  public var description: String {
    "\(OpaqueTypes.constructor(of: typeName))('\(OpaqueTypes.text(of: typeName, bytes))')"
  }
}
