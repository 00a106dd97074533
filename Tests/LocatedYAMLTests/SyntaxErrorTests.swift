import LocatedYAML
import Testing

@Suite("Errors say where and what in plain words")
struct SyntaxErrorTests {
  @Test(
    "syntax",
    arguments: [
      ("a: 1\nb: \"foo\nc: 1\n", "2:4", "this quote is never closed"),
      ("b: 'foo\n\tx", "1:4", "this quote is never closed"),
      ("b: \"x\n---\ny\"", "1:4", "this quote is not closed before the document ends at line 2"),
      ("[1, 2", "1:1", "this list or mapping in brackets is never closed"),
      ("a: {\"b\": [1,2,\n", "1:10", "this list or mapping in brackets is never closed"),
      ("a: [", "1:4", "this list or mapping in brackets is never closed"),
      (
        "a: [1, 2\nb: 3\n", "2:2",
        "expected \",\" or \"]\" in the list that begins at line 1, column 4"
      ),
      (
        "{\"a\": 1 \"b\": 2}", "1:12",
        "expected \",\" or \"}\" in the mapping that begins at line 1, column 1"
      ),
      ("[1,,2]", "1:4", "a value is missing before \",\""),
      (
        "a:\n  b: 1\n c: 2\n", "3:2",
        "expected a key of the mapping that begins at line 1, column 1"
      ),
      ("a: 'it's'", "1:8", "the value ends before \"s\", but its line goes on"),
      ("\"a\" \"b\": c", "1:5", "the value ends before '\"', but its line goes on"),
      (
        "- a\nb: 1\n", "2:1",
        "expected \"-\" and the next element of the list at line 1, column 1"
      ),
      ("a: b: c", "1:5", "a \":\" is not possible here"),
      ("a: 1\nfoo\nb: 2", "2:1", "a \":\" is missing after this key"),
      ("a: - b", "1:4", "a list cannot begin here"),
      ("a: ? b", "1:4", "a key cannot begin here"),
      (
        "  a: 1\nb: 2\n", "2:1", "this does not belong to the document above; a file holds only one"
      ),
      ("{}\n{}", "2:1", "this does not belong to the document above; a file holds only one"),
      ("a: @foo", "1:4", "a value cannot begin with \"@\""),
      ("a: **b**", "1:4", "a name of letters and digits is missing after the \"*\" or \"&\" here"),
      ("a: > 5", "1:4", "a block that begins with \"|\" or \">\" has its text on the lines below"),
      ("a: \"\\q\"", "1:5", "there is no such escape in double quotes"),
      (
        "a: \"\\uZZZZ\"", "1:7",
        "this escape needs more hexadecimal digits: \\x41, \\u0041 or \\U00000041"
      ),
      ("a: \"\\U00110000\"", "1:7", "this escape is no Unicode character"),
      ("a: \"\\ud83d\"", "1:4", "this text has half of a surrogate pair"),
      ("a: \"\\ude00\\ud83d\"", "1:4", "this text has half of a surrogate pair"),
      ("%YAML 3.0\n---\na", "1:1", "only YAML 1.1 and 1.2 are read"),
      ("# c\n%TAG !e! x\n---\na", "2:1", "%TAG directives are not supported"),
      ("%WHAT\n---\n", "1:6", "found unknown directive name, while scanning a directive"),
      ("a: 1\n---\nb: 2", "2:1", "a second document begins here; a file holds only one"),
      ("a\n...\n---\nb", "3:1", "a second document begins here; a file holds only one"),
      ("", "1:1", "the file is empty"),
      ("\u{FEFF}", "1:1", "the file is empty"),
      (" \r\n\n", "1:1", "the file is empty"),
      ("# nothing\n", "1:1", "the file has only comments"),
    ])
  func syntax(text: String, place: String, message: String) throws {
    let error = try #require(failure(of: text))
    #expect(error.place.description == "f:" + place)
    #expect(error.message == message)
  }

  @Test(
    "tabs used for indentation",
    arguments: [
      ("a:\n\tb: 1", "2:1"), ("a:\n  b: 1\n\tc: 2", "3:1"), ("a:\n  b: 1\n  \tc: 2", "3:3"),
      ("\ta: 1", "1:1"), ("a: |\n\tfoo", "2:1"), ("a: |\n  x\n\tfoo", "3:1"), ("-\tb: 1", "1:2"),
      ("a:\n\t- x", "2:1"),
    ])
  func tabs(text: String, place: String) throws {
    let error = try #require(failure(of: text))
    #expect(error.place.description == "f:" + place)
    #expect(error.message == "a tab is used for indentation; YAML allows only spaces")
  }

  @Test(
    "characters that cannot be read",
    arguments: [
      (Array("a: 1\n中: ".utf8) + [0xFF], "2:4", "the text is not valid UTF-8 (byte 0xFF)"),
      (Array("a: ".utf8) + [0xE4, 0xB8], "1:4", "the text is not valid UTF-8 (byte 0xE4)"),
      ([0xEF, 0xBB, 0xBF, 0x61, 0xC0, 0x80], "1:2", "the text is not valid UTF-8 (byte 0xC0)"),
      (Array("a: \"".utf8) + [0xED, 0xA0, 0x80], "1:5", "the text is not valid UTF-8 (byte 0xED)"),
      (Array("a: 1\r\nb: x\0y".utf8), "2:5", "the character U+0000 is not allowed"),
      (Array("# \u{1B}[31m".utf8), "1:3", "the character U+001B is not allowed"),
      (Array("a: ".utf8) + [0xEF, 0xBF, 0xBF], "1:4", "the character U+FFFF is not allowed"),
      ([0xFF, 0xFE, 0x61, 0x00], "1:1", "the file is in UTF-16; only UTF-8 is read"),
      ([0xFE, 0xFF, 0x00, 0x61], "1:1", "the file is in UTF-16; only UTF-8 is read"),
      ([0x61, 0x00, 0x3A, 0x00], "1:2", "the character U+0000 is not allowed"),
    ] as [([UInt8], String, String)])
  func characters(bytes: [UInt8], place: String, message: String) throws {
    let error = try #require(failure(of: bytes))
    #expect(error.place.description == "f:" + place)
    #expect(error.message == message)
    #expect(error.hint != nil)
  }

  @Test("a whole message")
  func description() throws {
    let error = try #require(failure(of: "titles:\n  zh: 多项业务: 功能\n"))
    #expect(
      error.description == """
        f:2:11: error: a ":" is not possible here
          2 |   zh: 多项业务: 功能
            |               ^
        hint: put a text with ": " in it in quotes, or check the indentation and the line above
        """)
  }

  @Test("names in messages cannot steer a terminal or fill the screen")
  func safeNames() throws {
    let control = try #require(failure(of: "{\"\\e[31m\": 1, \"\\e[31m\": 2}"))
    #expect(control.message == "the key \"␛[31m\" is already at line 1, column 2")
    let name = String(repeating: "长", count: 500)
    let long = try #require(failure(of: "{\(name): 1, \(name): 2}"))
    #expect(long.message.hasPrefix("the key \"\(String(repeating: "长", count: 60))…\" is"))
  }
}
