import Testing
import Vocabularies

@Suite("The names that an expression mentions are found without compiling it")
struct MentionedNameTests {
  @Test(arguments: [
    ("a + b.c", "a b .c"), ("f(x) && !g (y)", "f() x g() y"), ("x.all(e, e > 1)", "x .all() e e"),
    ("'f(x)' == \"g\" + h", "h"), ("'it\\'s f()' + a", "a"), ("1e3 + 0x1f", ""), ("a1_b", "a1_b"),
    ("", ""), ("'never closed f(", ""), ("f(", "f()"), ("规则 + a", "a"), ("r'\\' + a", "r"),
  ])
  func names(source: String, expected: String) {
    let names = MentionedName.all(in: source).map { name in
      (name.isMember ? "." : "") + name.name + (name.isCalled ? "()" : "")
    }
    #expect(names.joined(separator: " ") == expected)
  }
}
