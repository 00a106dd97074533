import Assessment
import Standards
import Testing

/// What the examples' authors expect comes out, and nothing is complained about beyond it.
@Suite struct ExpectedFindingsTests {
  @Test(arguments: Example.all)
  func `the expected findings come out`(_ example: Example) throws {
    let findings = try example.assess(try example.description()).findings
    let byKey = Dictionary(grouping: findings, by: \.key)
    let expected = try example.expected()
    #expect(!expected.findings.isEmpty)
    for entry in expected.findings {
      let verdicts = byKey[entry.key]?.map(\.verdict.rawValue)
      #expect(verdicts == [entry.verdict], "\(entry.place): \(entry.key)")
    }
  }

  @Test(arguments: Example.all)
  func `there are no other gaps`(_ example: Example) throws {
    let findings = try example.assess(try example.description()).findings
    let expected = try example.expected()
    let gaps = Set(expected.findings.filter { $0.verdict == "gap" }.map(\.key))
    for finding in findings where finding.verdict == .gap {
      #expect(gaps.contains(finding.key), "nobody expects a gap: \(finding.key)")
      #expect(
        !expected.neverGaps.contains {
          $0.key.requirement == finding.requirement.id
            && ($0.key.subject == nil || $0.key.subject == finding.subject?.path)
        }, "must not be complained about: \(finding.key)")
    }
  }
}
