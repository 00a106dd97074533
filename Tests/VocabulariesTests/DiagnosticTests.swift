import CEL
import LocatedYAML
import Testing
import Vocabularies

@Suite("A mistake is shown where it stands in the file")
struct DiagnosticTests {
  @Test(arguments: [
    ("is: a + bb", 4, "1:9"), ("is: \"a + bb\"", 4, "1:10"), ("is: '规则 + b'", 9, "1:11"),
    ("is: \"a\\n+ bb\"", 4, "1:5"), ("is: |\n  a +\n  bb", 4, "3:1"),
    ("is: >-\n  a + bb", 4, "2:1"), ("is: a", 99, "1:6"), ("is: a", -3, "1:5"),
  ])
  func placeInScalar(yaml: String, offset: Int, place: String) throws {
    let scalar = try #require(try node(yaml).mapping?["is"])
    let found = scalar.place(atOffset: offset)
    #expect("\(found.line):\(found.column)" == place)
  }

  @Test func issueOfTheCompiler() throws {
    let scalar = try #require(try node("is: \"large_staf > 3\"").mapping?["is"])
    var environment = Environment()
    environment.declareConstant("large_staff", 200)
    let error = try #require(throws: CompilationError.self) {
      try environment.compile(scalar.scalar?.text ?? "")
    }
    let issue = try #require(error.issues.first)
    let diagnostic = Diagnostic(issue, in: scalar)
    #expect(diagnostic.place.description == "n.yaml:1:6")
    #expect(diagnostic.hint == "did you mean `large_staff`?")
    #expect(diagnostic.id == .expression)
  }

  @Test func description() {
    let place = Place(file: "a.yaml", line: 2, column: 3)
    let diagnostic = Diagnostic(.warning, "odd", at: place, "it is odd", hint: "make it even")
    #expect(diagnostic.description == "a.yaml:2:3: warning: it is odd [odd]\nhint: make it even")
  }

  @Test func collectorSortsAndThrowsOnErrorsOnly() throws {
    let collector = DiagnosticCollector()
    collector.warning("b", at: Place(file: "f", line: 2, column: 1), "second")
    collector.remark("a", at: Place(file: "f", line: 1, column: 9), "first")
    #expect(try collector.finish().map(\.message) == ["first", "second"])
    collector.error("c", at: Place(file: "f", line: 1, column: 2), "zeroth")
    let error = try #require(throws: DiagnosticsError.self) { try collector.finish() }
    #expect(error.diagnostics.map(\.message) == ["zeroth", "first", "second"])
  }
}
