import CEL
import Descriptions
import LocatedYAML
import Testing
import Vocabularies

@Suite("Every state of a fact reaches expressions as what it is, and is kept for reports")
struct FactStateTests {
  private let description: Description

  init() throws {
    description = try DescriptionsTests.description(
      """
      consents:
        - id: c1
          name: {en: Health, zh: 健康}
          preticked: false
          basis: law
          for_purposes: [p1]
          grant: {steps: 1, channel: app}
          withdraw: {steps: {value: 4, sure: assumed, note: counted once}, channel: unknown}
          again: P1M
          asked: 2026-01-31
          tells: [consent, law]
          share: 5.10
        - id: c2
          preticked: unknown
          for_purposes: []
          grant:
          withdraw: unknown
          again: on_event
          overruled: true
          copies: 3
          tells: {not_applicable: nothing is told}
        - id: c3
          preticked: {not_applicable: there is no box}
          grant: {not_applicable: by letter only}
          withdraw: {planned: {steps: 2}, by: 2026-09-30, owner: shop team}
          again: {planned: never, by: 2026-12-31}
          tells: {planned: [law]}
      activities:
        - id: a1
          purposes: [{id: p1, consent: c1}, {id: p2, consent: unknown}, {id: p3}]
          uses: [{data: mail, needed: true}, {data: phone}]
      country: NO
      """)
  }

  @Test(arguments: [
    // Answered.
    ("consents[0].preticked", "false"), ("consents[0].name", "'Health'"),
    ("consents[0].withdraw.steps - consents[0].grant.steps", "3"),
    ("consents[0].share", "5.1"), ("country", "'NO'"),
    ("consents[0].asked < timestamp('2026-02-01T00:00:00Z')", "true"),
    ("consents[0].tells", "['consent', 'law']"),
    ("size(consents[1].for_purposes)", "0"),
    // Periods.
    ("consents[0].again.max_days", "31"), ("consents[0].again.min_hours", "720"),
    ("consents[0].again.text", "'P1M'"), ("consents[0].again.word", "''"),
    ("consents[1].again.word", "'on_event'"),
    ("consents[1].again.max_days", "unknown: consents.c2.again"),
    ("consents[2].again.max_days", "unknown: consents.c3.again"),
    // References are the entries themselves.
    ("activities[0].purposes[0].consent.withdraw.steps", "4"),
    ("activities[0].purposes[0].consent == consents[0]", "true"),
    ("activities[0].purposes[0].consent == consents[1]", "false"),
    ("consents[0].for_purposes[0].consent.id", "'c1'"),
    ("activities[0].purposes[0] in consents[0].for_purposes", "true"),
    ("activities[0].purposes[1].consent.preticked", "unknown: activities.a1.purposes.p2.consent"),
    ("activities[0].purposes[2].consent.preticked", "unknown: activities.a1.purposes.p3.consent"),
    // Nobody knows, or nobody was asked: the missing fact is the leaf.
    ("consents[0].withdraw.channel == 'app'", "unknown: consents.c1.withdraw.channel"),
    ("consents[1].preticked", "unknown: consents.c2.preticked"),
    ("consents[1].grant.steps", "unknown: consents.c2.grant.steps"),
    ("consents[1].withdraw.steps", "unknown: consents.c2.withdraw.steps"),
    ("has(consents[1].withdraw.steps)", "unknown: consents.c2.withdraw.steps"),
    ("rights.close.steps", "unknown: rights.close.steps"),
    ("rights.log_kept || rights.close.steps > 1", "unknown: rights.close.steps rights.log_kept"),
    ("activities[0].uses[1].needed", "unknown: activities.a1.uses[1].needed"),
    ("as_of", "unknown: as_of"), ("has(consents[0].grant)", "true"),
    ("has(rights.close)", "unknown: rights.close"),
    // It does not apply: a single fact stays open, a list has no elements.
    ("consents[2].preticked", "unknown: consents.c3.preticked"),
    ("consents[2].grant.steps", "unknown: consents.c3.grant.steps"),
    ("size(consents[1].tells)", "0"),
    // Planned.
    ("consents[2].withdraw.steps", "unknown: consents.c3.withdraw.steps"),
    ("consents[2].withdraw.channel == 'app'", "unknown: consents.c3.withdraw.channel"),
    ("size(consents[2].tells)", "unknown: consents.c3.tells"),
    // What the vocabulary says about absence.
    ("has(consents[0].overruled)", "false"), ("consents[0].overruled", "error"),
    ("has(consents[1].overruled)", "true"), ("consents[0].copies", "1"),
    ("consents[1].copies", "3"), ("size(consents[0].languages)", "0"),
  ])
  func inExpressions(expression: String, expected: String) throws {
    #expect(try outcome(expression, description) == expected)
  }

  @Test(arguments: [
    ("consents", "answered stated 2:3"), ("consents.c1", "answered stated 2:5"),
    ("consents.c1.preticked", "answered stated 4:16 false"),
    ("consents.c1.withdraw.steps", "answered assumed 8:31 4"),
    ("consents.c1.withdraw.channel", "unknown 8:79"),
    ("consents.c1.basis", "answered stated 5:12 law"),
    ("consents.c1.tells", "answered stated 11:12 Consent, Law"),
    ("consents.c1.share", "answered stated 12:12 5.10"),
    ("consents.c1.for_purposes", "answered stated 6:19 p1"),
    ("consents.c1.overruled", "by default 2:5"), ("consents.c1.copies", "by default 2:5 1"),
    ("consents.c2.for_purposes", "empty 15:19"),
    ("consents.c2.grant", "not answered 16:11"), ("consents.c2.grant.steps", "not answered 16:11"),
    ("consents.c2.asked", "not answered 13:5"),
    ("consents.c2.withdraw", "unknown 17:15"), ("consents.c2.withdraw.steps", "unknown 17:15"),
    ("consents.c2.tells", "does not apply: nothing is told 21:12"),
    ("consents.c3.preticked", "does not apply: there is no box 23:16"),
    ("consents.c3.grant.steps", "does not apply: by letter only 24:12"),
    ("consents.c3.withdraw", "planned by 2026-09-30 shop team 25:25"),
    ("consents.c3.withdraw.steps", "planned 2 by 2026-09-30 shop team 25:33"),
    ("consents.c3.withdraw.channel", "planned by 2026-09-30 shop team 25:15"),
    ("consents.c3.again", "planned never by 2026-12-31 26:22"),
    ("consents.c3.tells", "planned Law 27:22"),
    ("activities.a1.uses[1].needed", "not answered 31:40"),
    ("rights.close.steps", "not answered 1:1"), ("as_of", "not answered 1:1"),
  ])
  func kept(path: String, expected: String) throws {
    let attribute = try #require(description.attribute(at: path))
    let fact = try #require(description.fact(attribute))
    #expect(fact.path.description == path)
    #expect(fact.summary == expected)
  }

  @Test func wordsAreShownByTheirLabels() throws {
    let attribute = try #require(description.attribute(at: "consents.c1.basis"))
    #expect(description.fact(attribute)?.text(in: .chinese) == "法律")
    let list = try #require(description.attribute(at: "consents.c1.tells"))
    #expect(description.fact(list)?.text(in: .chinese) == "同意、法律")
  }

  private static let names: [(String, String?)] = [
    ("consents.c1", "健康"), ("consents.c3", nil), ("activities.a1", "a1"), ("country", nil),
  ]

  @Test(arguments: names)
  func labels(path: String, expected: String?) throws {
    let attribute = try #require(description.attribute(at: path))
    #expect(description.label(of: attribute, in: .chinese) == expected)
  }

  @Test(arguments: [
    "", "consents.c9", "consents[0]", "nothing", "consents.c1.withdraw.steps.x", "..", "[",
  ])
  func noSuchFact(path: String) {
    #expect(description.attribute(at: path) == nil)
  }

  @Test("A planned entry can be pointed to, but nothing in it is in force")
  func plannedEntry() throws {
    let description = try DescriptionsTests.description(
      """
      consents:
        - {planned: {id: c9, preticked: false, for_purposes: [p]}, by: 2026-12-31}
      activities: [{id: a, purposes: [{id: p, consent: c9}]}]
      """)
    let facts = ["activities[0].purposes[0].consent.id": "'c9'", "consents[0].id": "'c9'"]
    for (expression, expected) in facts {
      #expect(try outcome(expression, description) == expected)
    }
    let preticked = "activities[0].purposes[0].consent.preticked"
    #expect(try outcome(preticked, description) == "unknown: consents.c9.preticked")
    let purposes = "size(consents[0].for_purposes)"
    #expect(try outcome(purposes, description) == "unknown: consents.c9.for_purposes")
  }

  @Test("An element that nobody knows leaves the others known")
  func unknownElement() throws {
    let description = try DescriptionsTests.description(
      "consents: [{id: c, tells: [law, unknown]}]")
    #expect(try outcome("'law' in consents[0].tells", description) == "true")
    let other = try outcome("'consent' in consents[0].tells", description)
    #expect(other == "unknown: consents.c.tells[1]")
  }

  @Test func recordsInResultsLeadBackToTheirFacts() throws {
    let program = try description.vocabulary.environment.compile(
      "consents.filter(c, c.copies == 3)")
    guard case .value(.list(let values)) = program.evaluate(in: description.activation),
      case .record(let record)? = values.first
    else {
      Issue.record("no entry found")
      return
    }
    #expect(description.fact(record.attribute)?.path.description == "consents.c2")
  }

  @Test func theDayOfTheCallerGoesBeforeTheHeaders() throws {
    let text = "as_of: 2026-05-01"
    #expect(
      try outcome("as_of", DescriptionsTests.description(text))
        == "timestamp('2026-05-01T00:00:00Z')")
    let later = try DescriptionsTests.description(text, asOf: "2027-01-02")
    #expect(try outcome("as_of", later) == "timestamp('2027-01-02T00:00:00Z')")
    #expect(later.asOf?.description == "2027-01-02")
    #expect(later.header.asOf?.description == "2026-05-01")
  }

  @Test func allFactsAreThereOnce() {
    let paths = description.allFacts.map(\.path.description)
    #expect(Set(paths).count == paths.count)
    #expect(paths.first == "as_of")
  }
}

extension StatedFact {
  /// State, place and value on one line.
  fileprivate var summary: String {
    let words: [String?] =
      switch state {
      case .answered(let answer): ["answered", answer.sureness.rawValue]
      case .empty: ["empty"]
      case .unknown: ["unknown"]
      case .notApplicable(let reason): ["does not apply: \(reason.text(in: .english))"]
      case .mentioned: ["mentioned"]
      case .planned(let plan):
        [
          "planned", plan.what?.text(in: .english), plan.by.map { "by \($0)" },
          plan.owner?.text(in: .english),
        ]
      case .byDefault: ["by default"]
      case .notAnswered: ["not answered"]
      }
    let position = "\(place.line):\(place.column)"
    return (words + [position, text?.text(in: .english)]).compactMap(\.self)
      .joined(separator: " ")
  }
}
