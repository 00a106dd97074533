import LocatedYAML
import Testing

@Suite("Scalars mean what the YAML 1.2 core schema says")
struct CoreSchemaTests {
  @Test(
    "plain text",
    arguments: [
      ("null", .null), ("Null", .null), ("NULL", .null), ("~", .null), ("", .null),
      ("nULL", .string), ("nil", .string),
      ("true", .boolean(true)), ("True", .boolean(true)), ("TRUE", .boolean(true)),
      ("false", .boolean(false)), ("False", .boolean(false)), ("FALSE", .boolean(false)),
      ("tRUE", .string), ("truest", .string), ("t", .string),
      ("NO", .string), ("no", .string), ("yes", .string), ("on", .string), ("off", .string),
      ("y", .string), ("n", .string),
      ("0", .integer(0)), ("-0", .integer(0)), ("+7", .integer(7)), ("-42", .integer(-42)),
      ("010", .integer(10)), ("0o10", .integer(8)), ("0x1F", .integer(31)), ("0xaB", .integer(171)),
      ("0o8", .string), ("0xG", .string), ("0x", .string), ("0o", .string), ("-0x1", .string),
      ("0b1", .string), ("1_000", .string), ("1,000", .string),
      ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
      ("9223372036854775808", .number(9_223_372_036_854_775_808)),
      ("-9223372036854775809", .number(-9_223_372_036_854_775_808)),
      ("0x7FFFFFFFFFFFFFFF", .integer(.max)),
      ("0x8000000000000000", .number(9_223_372_036_854_775_808)),
      ("0o1000000000000000000000", .number(9_223_372_036_854_775_808)),
      ("5.10", .number(5.1)), ("-.5", .number(-0.5)), ("+.5", .number(0.5)), ("5.", .number(5)),
      ("1e3", .number(1000)), ("1E-2", .number(0.01)), ("1.5e+3", .number(1500)),
      ("1.e1", .number(10)), ("1e999", .number(.infinity)), ("1e-999", .number(0)),
      (".", .string), ("+", .string), ("e3", .string), (".e3", .string),
      ("1e", .string), ("1e+", .string), ("1.2.3", .string), ("1-2", .string), ("--1", .string),
      (".inf", .number(.infinity)), ("-.Inf", .number(-.infinity)), ("+.INF", .number(.infinity)),
      (".iNF", .string), ("inf", .string), (".infinite", .string), ("-.nan", .string),
      ("nan", .string), ("infinity", .string),
      ("8:30", .string), ("2020-03-06", .string), ("１２", .string), ("规则", .string),
    ] as [(String, Scalar.Value)])
  func plain(text: String, value: Scalar.Value) throws {
    let node = try YAML.parse("- \(text)", file: "f")
    let scalar = try #require(node.sequence?.first?.scalar)
    #expect(scalar.resolved == value)
    #expect(scalar.text == text)
    #expect(scalar.isPlain)
  }

  @Test("not a number is a number", arguments: [".nan", ".NaN", ".NAN"])
  func notANumber(text: String) throws {
    let node = try YAML.parse(text, file: "f")
    guard case .number(let number) = node.scalar?.resolved else {
      Issue.record("not a number: \(node)")
      return
    }
    #expect(number.isNaN)
  }

  @Test(
    "quoted and block text is a string",
    arguments: [
      ("'true'", "true", .quoted), ("\"1\"", "1", .quoted), ("''", "", .quoted),
      ("|\n  1\n", "1\n", .block), (">-\n  null\n", "null", .block),
      ("|-\n  a\n   b\n", "a\n b", .block),
    ] as [(String, String, Scalar.Style)])
  func notPlain(written: String, text: String, style: Scalar.Style) throws {
    let node = try YAML.parse("a: \(written)", file: "f")
    let scalar = try #require(node.mapping?["a"]?.scalar)
    #expect(scalar.text == text)
    #expect(scalar.style == style)
    #expect(scalar.resolved == .string)
    #expect(node.mapping?["a"]?.string == text)
  }

  @Test(
    "a tag decides",
    arguments: [
      ("!!str 1", .string), ("! 1", .string), ("!!str", .string), ("!!int '12'", .integer(12)),
      ("!!float 5", .number(5)), ("!!float 0.5", .number(0.5)), ("!!bool \"true\"", .boolean(true)),
      ("!!null ''", .null), ("!!null ~", .null), ("!<tag:yaml.org,2002:int> 0x10", .integer(16)),
    ] as [(String, Scalar.Value)])
  func tagged(written: String, value: Scalar.Value) throws {
    #expect(try YAML.parse("- \(written)", file: "f").sequence?.first?.scalar?.resolved == value)
  }

  @Test(
    "a tag that does not fit is refused",
    arguments: [
      ("!!int a", "\"a\" is not what its tag !!int says"),
      ("!!int 1.5", "\"1.5\" is not what its tag !!int says"),
      ("!!int 9223372036854775808", "\"9223372036854775808\" is not what its tag !!int says"),
      ("!!bool yes", "\"yes\" is not what its tag !!bool says"),
      ("!!null x", "\"x\" is not what its tag !!null says"),
      ("!!float x", "\"x\" is not what its tag !!float says"),
      ("!!binary aGk=", "the tag \"!!binary\" cannot be used here"),
      ("!mine x", "the tag \"!mine\" cannot be used here"),
      ("!!map []", "the tag \"!!map\" cannot be used here"),
      ("!!str {}", "the tag \"!!str\" cannot be used here"),
      ("!!seq x", "the tag \"!!seq\" cannot be used here"),
      ("!e!mine x", "this tag is not supported"),
    ])
  func unfittingTag(written: String, message: String) throws {
    let error = try #require(failure(of: "a:\n- \(written)"))
    #expect(error.message == message)
    #expect(error.place == Place(file: "f", line: 2, column: 3))
  }

  @Test("collections may carry their own tags")
  func collectionTags() throws {
    #expect(
      outline(try YAML.parse("!!map {a: !!seq [1], b: ! []}", file: "f")) == "{a: [1], b: []}")
  }
}
