import Assessment
import Standards
import Testing
import Vocabularies

@Suite("What became of a finding follows from its verdict and the facts behind it")
struct ComparisonTests {
  private static let key = FindingRecord.Key(standard: "s", requirement: "1.a", subject: "x.y")

  private static func record(
    _ outcome: FindingOutcome, facts: [String: FactRecord] = [:]
  ) -> FindingRecord {
    FindingRecord(key, item: "1 a)", label: nil, outcome: outcome, facts: facts)
  }

  private static func change(
    _ before: FindingRecord?, _ after: FindingRecord?, quotes: Bool = true
  ) throws -> FindingChange {
    func report(_ record: FindingRecord?) -> ReportRecord {
      ReportRecord(
        findings: [record].compactMap(\.self), figures: [], quotesFacts: quotes)
    }
    let changes = Comparison(report(before), report(after)).changes
    #expect(changes.count == 1)
    return try #require(changes.first)
  }

  /// Two outcomes of a finding and what the change is.
  struct Case: Sendable {
    let before: FindingOutcome?
    let after: FindingOutcome?
    let state: FindingChange.State
    var opens = false
    var closes = false
  }

  static let gap = FindingOutcome(.gap, gravity: .minor)
  static let waived = FindingOutcome(.gap, gravity: .minor, isWaived: true)
  static let met = FindingOutcome(.met)

  static let cases = [
    Case(before: nil, after: gap, state: .new, opens: true),
    Case(before: nil, after: waived, state: .new),
    Case(before: nil, after: met, state: .new),
    Case(before: gap, after: gap, state: .unchanged),
    Case(before: gap, after: FindingOutcome(.gap, gravity: .major), state: .updated),
    Case(before: met, after: gap, state: .updated, opens: true),
    Case(before: waived, after: gap, state: .updated, opens: true),
    Case(before: FindingOutcome(.undetermined), after: gap, state: .updated, opens: true),
    Case(before: gap, after: met, state: .updated, closes: true),
    Case(before: gap, after: FindingOutcome(.notApplicable), state: .updated, closes: true),
    Case(before: gap, after: waived, state: .updated),
    Case(before: gap, after: FindingOutcome(.undetermined), state: .updated),
    Case(before: gap, after: FindingOutcome(.needsReview), state: .updated),
    Case(before: gap, after: FindingOutcome(.error), state: .updated),
    Case(before: waived, after: met, state: .updated),
    Case(before: gap, after: nil, state: .absent),
    Case(before: met, after: nil, state: .absent),
  ]

  @Test(arguments: cases)
  func `a gap is new or closed only where facts or people say so`(each: Case) throws {
    let change = try Self.change(
      each.before.map { Self.record($0) }, each.after.map { Self.record($0) })
    #expect(change.state == each.state)
    #expect(change.opensGap == each.opens)
    #expect(change.closesGap == each.closes)
  }

  static let facts: [(FactRecord, FactRecord, Bool)] = [
    (
      FactRecord(.answered, value: LocalizedText("3")),
      FactRecord(.answered, value: LocalizedText("3")), true
    ),
    (
      FactRecord(.answered, value: LocalizedText("3")),
      FactRecord(.answered, value: LocalizedText("4")), false
    ),
    (FactRecord(.answered, value: LocalizedText("3")), FactRecord(.unknown), false),
    (
      FactRecord(.notApplicable, reason: LocalizedText("a")),
      FactRecord(.notApplicable, reason: LocalizedText("b")), false
    ),
    (FactRecord(.notAnswered), FactRecord(.notAnswered), true),
  ]

  @Test(arguments: facts)
  func `a verdict on other facts is updated`(
    before: FactRecord, after: FactRecord, isSame: Bool
  ) throws {
    let change = try Self.change(
      Self.record(Self.gap, facts: ["a": before]), Self.record(Self.gap, facts: ["a": after]))
    #expect(change.state == (isSame ? .unchanged : .updated))
    #expect(change.facts.map(\.path) == (isSame ? [] : ["a"]))
    #expect(!change.changesOutcome)
  }

  @Test func `without quotations only the states of facts are compared`() throws {
    let before = Self.record(
      Self.gap, facts: ["a": FactRecord(.answered), "b": FactRecord(.unknown)])
    let after = Self.record(
      Self.gap,
      facts: [
        "a": FactRecord(.answered, value: LocalizedText("3")), "b": FactRecord(.notAnswered),
      ])
    #expect(try Self.change(before, after, quotes: false).facts.map(\.path) == ["b"])
    #expect(try Self.change(before, after, quotes: true).facts.map(\.path) == ["a", "b"])
  }

  @Test func `every finding is counted once`() {
    let keys = Self.cases.indices.map {
      FindingRecord.Key(standard: "s", requirement: "\($0)", subject: nil)
    }
    func report(_ outcome: (Case) -> FindingOutcome?) -> ReportRecord {
      ReportRecord(
        findings: zip(keys, Self.cases).compactMap { key, each in
          outcome(each).map {
            FindingRecord(key, item: "", label: nil, outcome: $0, facts: [:])
          }
        }, figures: [])
    }
    let counts = Comparison(report(\.before), report(\.after)).counts
    #expect(counts.openedGaps == 4)
    #expect(counts.closedGaps == 2)
    #expect(counts.otherOutcomes == 6)
    #expect(counts.otherNew == 2)
    #expect(counts.absent == 2)
    #expect(counts.unchanged == 1)
    #expect(counts.otherFacts == 0)
    #expect(Self.cases.count == 4 + 2 + 6 + 2 + 2 + 1)
  }

  @Test func `figures that were not judged alike by are told`() {
    func report(_ value: String) -> ReportRecord {
      ReportRecord(
        findings: [],
        figures: [
          FigureRecord(standard: "s", name: "a", value: "1"),
          FigureRecord(standard: "s", name: "b", value: value),
        ])
    }
    let figures = Comparison(report("2"), report("3")).figures
    #expect(figures.map(\.before.value) == ["2"])
    #expect(figures.map(\.after.value) == ["3"])
    #expect(figures.map(\.after.name) == ["b"])
  }
}
