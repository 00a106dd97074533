import Assessment
import LocatedYAML
import Standards
import Testing
import Vocabularies

/// What the examples' policies leave out or say wrongly is found where they do, and nothing else.
@Suite struct ContradictionTests {
  @Test(arguments: Example.all)
  func `documents are held against the description`(_ example: Example) throws {
    let assessment = try Assessor(
      example.description(), by: [Example.ruleSet.get(), Example.consistency.get()],
      selection: Selection(only: ["5.5.a.1"])
    ).assess()
    let found = assessment.diagnostics.compactMap { diagnostic -> String? in
      let folder = example.folder + "/"
      guard diagnostic.id == "inconsistency", diagnostic.place.file.hasPrefix(folder + "docs/")
      else { return nil }
      let file = diagnostic.place.file.dropFirst(folder.count)
      return "\(file):\(diagnostic.place.line): \(diagnostic.message)"
    }
    #expect(try found == example.expected().contradictions)
  }

  @Test(arguments: [
    ("web-shop", "5.5.a.2.2", 1), ("web-shop", "5.5.a.3", 1), ("fitness-app", "5.5.a.3", 1),
    ("language-school", "5.5.a.3", nil),
  ])
  func `gaps of a policy stand in its document`(
    name: String, requirement: String, line: Int?
  ) throws {
    let example = Example(name: name)
    let findings = try example.assess(example.description(), only: [requirement]).findings
    let gap = findings.first { $0.verdict == .gap }
    #expect((gap?.place?.line == nil) == (line == nil))
    #expect(gap.map { $0.place?.file.contains("/docs/") == true } ?? true)
  }
}
