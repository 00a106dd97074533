import Testing

@testable import cel_conformance

/// Every shared case of the language's conformance suite comes out as the suite says, also
/// without type checking where a value is expected.
@Suite(
  .enabled(
    if: ConformanceSuite.isPresent,
    """
    The shared cases are not there; LACUNA_SHARED can name the folder that has cel-conformance in it.
    """))
struct ConformanceTests {
  @Test(arguments: ConformanceSuite.cases)
  func asGiven(_ test: ConformanceSuite.Case) throws {
    let expectation = ConformanceExpectation(try #require(test.json["expect"]))
    let answer = ConformanceCase(test.json).answer()
    #expect(expectation.isMet(by: answer), "\(test.source)\n  gives \(answer)")
  }

  @Test(arguments: ConformanceSuite.uncheckedCases)
  func withoutTypeChecking(_ test: ConformanceSuite.Case) throws {
    let expectation = ConformanceExpectation(try #require(test.json["expect"]))
    let answer = ConformanceCase(test.unchecked.json).answer()
    #expect(expectation.isMet(by: answer, ignoringType: true), "\(test.source)\n  gives \(answer)")
  }

  @Test("every file of the suite is read")
  func files() throws {
    for file in ConformanceSuite.files { #expect(try !ConformanceSuite.cases(in: file).isEmpty) }
  }
}

extension ConformanceSuite.Case {
  fileprivate var source: String { json["expr"]?.string ?? "" }
}
