extension FunctionLibrary {
  /// Internet addresses and ranges of them: `ip`, `cidr`, `isIP`, `isCIDR`, `ip.isCanonical`, and
  /// the methods of their values.
  public static let network = FunctionLibrary("network", conversions + properties + ranges)

  private static let address = ValueType.opaque(IPAddress.typeName, [])
  private static let range = ValueType.opaque(AddressRange.typeName, [])

  private static let conversions = [
    function(
      "ip", .unary(NetworkOperations.address), .global("string_to_ip", .string, to: address),
      .member("cidr_ip", range, to: address)),
    function(
      "cidr", .unary(NetworkOperations.range), .global("string_to_cidr", .string, to: range)),
    function(
      "string", .unary(NetworkOperations.text), .global("ip_to_string", address, to: .string),
      .global("cidr_to_string", range, to: .string)),
    function("isIP", .unary(NetworkOperations.isAddress), .global("is_ip", .string, to: .bool)),
    function("isCIDR", .unary(NetworkOperations.isRange), .global("is_cidr", .string, to: .bool)),
    function(
      "ip.isCanonical", .unary(NetworkOperations.isCanonical),
      .global("ip_is_canonical", .string, to: .bool)),
  ]

  private static let properties = [
    property("family", to: .int) { Cell(Int64($0.isVersion4 ? 4 : 6)) },
    property("isUnspecified", to: .bool) { Cell($0.isUnspecified) },
    property("isLoopback", to: .bool) { Cell($0.isLoopback) },
    property("isGlobalUnicast", to: .bool) { Cell($0.isGlobalUnicast) },
    property("isLinkLocalMulticast", to: .bool) { Cell($0.isLinkLocalMulticast) },
    property("isLinkLocalUnicast", to: .bool) { Cell($0.isLinkLocalUnicast) },
  ]

  private static func property(
    _ name: String, to result: ValueType, _ body: @escaping @Sendable (IPAddress) -> Cell
  ) -> (name: String, group: Function.Group) {
    function(
      name,
      .unary { frame, value in value.ipAddress.map(body) ?? frame.error(.noSuchOverload) },
      .member("ip_\(name)", address, to: result))
  }

  private static let ranges = [
    function(
      "containsIP", .binary(NetworkOperations.containsAddress),
      .member("cidr_contains_ip", range, address, to: .bool),
      .member("cidr_contains_ip_string", range, .string, to: .bool)),
    function(
      "containsCIDR", .binary(NetworkOperations.containsRange),
      .member("cidr_contains_cidr", range, range, to: .bool),
      .member("cidr_contains_cidr_string", range, .string, to: .bool)),
    function(
      "masked", .unary(NetworkOperations.masked), .member("cidr_masked", range, to: range)),
    function(
      "prefixLength", .unary(NetworkOperations.prefixLength),
      .member("cidr_prefix_length", range, to: .int)),
  ]
}
