import Testing

@testable import Reports

@Suite("JSON is written in one way only")
struct JSONTests {
  @Test(
    "Values",
    arguments: [
      (JSON.null, "null\n"), (true, "true\n"), (-7, "-7\n"), (.array([]), "[]\n"),
      (.object([]), "{}\n"), (.array([1, "a"]), "[\n  1,\n  \"a\"\n]\n"),
      (
        .object(["b": 1, "a": .object(["x": .null])]),
        "{\n  \"b\": 1,\n  \"a\": {\n    \"x\": null\n  }\n}\n"
      ),
    ])
  func values(value: JSON, text: String) {
    #expect(value.text == text)
  }

  @Test(
    "Strings",
    arguments: [
      ("个人信息", #""个人信息""#), ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t", #""\n\r\t""#),
      ("\u{0}\u{1F}\u{2028}", #""\u0000\u001f\u2028""#), ("\u{9F}\u{FFFE}", #""\u009f\ufffe""#),
      ("👨‍👩‍👧", #""👨‍👩‍👧""#),
      ("e\u{301}", "\"e\u{301}\""),
    ])
  func strings(string: String, text: String) {
    #expect(JSON.string(string).text == text + "\n")
  }

  @Test("Members without a value are left out, null is kept")
  func optionalMembers() {
    let value = JSON.object(["a": nil, "b": .optional(nil), "c": .optional("x")])
    #expect(value == .object([.init(name: "b", value: .null), .init(name: "c", value: "x")]))
  }
}
