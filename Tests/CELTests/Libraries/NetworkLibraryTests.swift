import CEL
import Testing

/// Addresses are read strictly, so that no text means one address here and another elsewhere.
@Suite struct NetworkLibraryTests {
  @Test(arguments: [
    ("192.0.2.1", "192.0.2.1"), ("0.0.0.0", "0.0.0.0"), ("::", "::"), ("::1", "::1"),
    ("1::", "1::"), ("2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1"),
    ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"), ("1:0:3:4:5:6:7:8", "1:0:3:4:5:6:7:8"),
    ("64:ff9b::192.0.2.1", "64:ff9b::c000:201"), ("1:2:3:4:5:6:192.0.2.1", "1:2:3:4:5:6:c000:201"),
    ("0:0:0:1::", "0:0:0:1::"),
  ])
  func addresses(_ text: String, _ canonical: String) {
    LibraryExpectation.expectTrue("string(ip('\(text)')) == '\(canonical)'")
    LibraryExpectation.expectTrue("ip.isCanonical('\(text)') == ('\(text)' == '\(canonical)')")
  }

  @Test(arguments: [
    "", "1", "1.2.3", "1.2.3.4.5", "1.2.3.256", "1.2.3.04", "1.2.3.-4", "1.2.3.4 ", ":", ":::",
    "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8::", "::12345", "::g",
    "::ffff:1.2.3.4", "0:0:0:0:0:ffff:1.2.3.4", "1.2.3.4::", "::1%eth0", "::1.2.3.4:5",
    "1111111111111111111111111111111111111111111111111111111",
  ])
  func malformedAddresses(_ text: String) {
    LibraryExpectation.expectTrue("!isIP('\(text)')")
    LibraryExpectation.expectError("ip('\(text)')")
    LibraryExpectation.expectTrue("!isCIDR('\(text)/8')")
  }

  @Test(arguments: [
    "ip('127.9.9.9').isLoopback()", "ip('::1').isLoopback()", "!ip('::2').isLoopback()",
    "ip('::ffff:7f00:1').isLoopback()", "ip('224.0.0.9').isLinkLocalMulticast()",
    "ip('ff02::1').isLinkLocalMulticast()", "!ip('ff05::1').isLinkLocalMulticast()",
    "ip('10.0.0.1').isGlobalUnicast()", "!ip('ff05::1').isGlobalUnicast()",
    "!ip('0.0.0.0').isGlobalUnicast()", "!ip('169.254.0.1').isGlobalUnicast()",
    "ip('::').isUnspecified()", "ip('1.2.3.4') != ip('1.2.3.5')", "type(ip('::')) == net.IP",
  ])
  func kinds(_ expression: String) { LibraryExpectation.expectTrue(expression) }

  @Test(arguments: [
    "cidr('10.1.2.3/8').masked() == cidr('10.0.0.0/8')",
    "string(cidr('10.1.2.3/8')) == '10.1.2.3/8'",
    "cidr('10.1.2.3/12').containsIP('10.15.255.255')",
    "!cidr('10.1.2.3/12').containsIP('10.16.0.0')",
    "cidr('0.0.0.0/0').containsIP(ip('255.255.255.255'))", "!cidr('0.0.0.0/0').containsIP('::')",
    "cidr('::/0').containsCIDR('::1/128')", "!cidr('10.0.0.0/8').containsCIDR('10.0.0.0/7')",
    "cidr('2001:db8::/33').prefixLength() == 33", "cidr('10.1.2.3/8').ip() == ip('10.1.2.3')",
    "!isCIDR('10.0.0.0/33')", "!isCIDR('10.0.0.0/')", "!isCIDR('10.0.0.0/08')",
    "!isCIDR('10.0.0.0/8/8')", "!isCIDR('::/129')",
  ])
  func ranges(_ expression: String) { LibraryExpectation.expectTrue(expression) }

  @Test(arguments: [
    "cidr('10.0.0.0/8').containsIP('x')", "cidr('10.0.0.0/8').containsCIDR('10.0.0.0')",
    "ip.isCanonical('x')", "ip(dyn(1))", "dyn(1).family()", "dyn(date('2026-05-01')).family()",
  ])
  func errors(_ expression: String) { LibraryExpectation.expectError(expression) }
}
