import CEL
import Testing

/// Patterns replace and extract as documented; what makes no sense is an error.
@Suite struct PatternLibraryTests {
  @Test(arguments: [
    "regex.replace('hello world hello', 'hello', 'hi') == 'hi world hi'",
    "regex.replace('banana', 'a', 'x', 0) == 'banana'",
    "regex.replace('banana', 'a', 'x', 1) == 'bxnana'",
    "regex.replace('banana', 'a', 'x', -12) == 'bxnxnx'",
    "regex.replace('foo bar', '(fo)o (ba)r', r'\\2 \\1') == 'ba fo'",
    "regex.replace('ab', '(a)|(b)', r'<\\2>') == '<><b>'",
    "regex.replace('a', 'a', r'\\0\\0') == 'aa'", #"regex.replace('a', 'a', r'\\') == r'\'"#,
    "regex.replace('日本', '', '-') == '-日-本-'", "regex.replace('', 'a', 'b') == ''",
    "regex.extract('item-A, item-B', r'item-(\\w+)') == optional.of('A')",
    "regex.extract('item-A', r'item-\\w') == optional.of('item-A')",
    "regex.extract('HELLO', 'hello') == optional.none()",
    "regex.extract('b', '(a)?b') == optional.none()",
    "regex.extractAll('id:123, id:456', r'id:(\\d+)') == ['123', '456']",
    "regex.extractAll('id:123, id:456', r'id:\\d+') == ['id:123', 'id:456']",
    "regex.extractAll('abc', 'x') == []", "regex.extractAll('ab b', '(a)?b') == ['a']",
  ])
  func results(_ expression: String) { LibraryExpectation.expectTrue(expression) }

  @Test(arguments: [
    "regex.replace('test', '(.)', r'\\2')", "regex.replace('test', '(', 'a')",
    "regex.replace('test', 't', r'\\')", "regex.replace('test', 't', r'\\x')",
    "regex.extract('a@b', '(.*)@(.*)')", "regex.extractAll('a@b', '(.*)@(.*)')",
    "regex.extract('a', r'(a)\\1')", "regex.extract('a', 'a(?=b)')", "regex.replace('a', 'a', 1)",
  ])
  func errors(_ expression: String) { LibraryExpectation.expectError(expression) }

  @Test("a constant pattern that cannot be used is noted when compiling")
  func constantPatterns() {
    #expect(throws: CompilationError.self) {
      _ = try Environment().compile("regex.extractAll('a', '(')")
    }
  }
}
