import Descriptions
import LocatedYAML
import Standards
import Vocabularies

/// Puts the facts of a test together: an example, other facts merged over it, some taken away.
struct RuleTestFacts {
  private let test: RuleTest
  private let examples: [ClauseTests.Example]

  init(_ test: RuleTest, examples: [ClauseTests.Example]) {
    self.test = test
    self.examples = examples
  }

  /// The facts as if they stood in a description.
  func node() throws(DiagnosticsError) -> Node {
    let example = examples.first { $0.name == test.given }?.facts
    var facts = example ?? Node.emptyMapping(at: test.place)
    if let more = test.facts { facts = facts.merging(more) }
    for path in test.without { facts = try facts.removing(path) }
    return facts
  }
}

extension Node {
  /// The facts without one of them, which has to be there.
  fileprivate func removing(_ path: RuleTest.WrittenPath) throws(DiagnosticsError) -> Node {
    guard let factPath = FactPath(path.text) else {
      throw DiagnosticsError([
        Diagnostic(
          .error, .format, at: path.place, "`\(path.text)` is not the path of a fact",
          hint: "write it like `consents.health.withdraw.steps` or `uses[0].data`")
      ])
    }
    guard let rest = removing(factPath) else {
      throw DiagnosticsError([
        Diagnostic(
          .error, .unknownName, at: path.place,
          "the facts of the test have nothing at `\(path.text)` to take away")
      ])
    }
    return rest
  }
}
