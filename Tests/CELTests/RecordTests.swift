import CEL
import Testing

/// Records name exactly the missing field, follow references, and compare by their key.
@Suite struct RecordTests {
  static let environment: Environment = {
    var environment = Environment()
    environment.declareRecord(
      RecordType(
        name: "way", fields: [.init("steps", .int), .init("channel", .string)]))
    let forms = WordList(name: "consent.form", words: ["checkbox", "signature"])
    environment.declareRecord(
      RecordType(
        name: "consent",
        fields: [
          .init("id", .string), .init("form", .word(forms)), .init("grant", .record("way")),
          .init("withdraw", .record("way")), .init("note", .string),
        ], key: "id"))
    environment.declareRecord(
      RecordType(
        name: "purpose", fields: [.init("id", .string), .init("consent", .record("consent"))],
        key: "id"))
    environment.declareVariable("consents", .list(.record("consent")))
    environment.declareVariable("purposes", .list(.record("purpose")))
    environment.declareVariable("signed", .map(key: .word(forms), value: .bool))
    try? environment.define(
      "is_signed", [Parameter("form", .word(forms))], "form in signed && signed[form]")
    return environment
  }()

  /// Two consents: `a` is granted in 1 step and withdrawn in 6, its note is known not to be
  /// there; `b` says nothing of either.  Purpose `p` rests on `a`, `q` on nobody knows what.  No tick
  /// of a checkbox is signed, and of signatures nobody knows.
  static let facts: Activation = {
    let builder = FactBuilder(environment)
    let list = builder.attribute("consents")
    func way(_ name: String, of parent: AttributeID, steps: Int64?) -> Fact {
      let place = builder.attribute(name, of: parent)
      guard let way = builder.record("way", at: place, isStated: steps != nil) else {
        return .absent
      }
      if let steps { builder.set("steps", of: way, to: .value(.int(steps))) }
      return .record(way)
    }
    func consent(_ number: Int, _ id: String, _ steps: (Int64?, Int64?)) -> RecordID? {
      let place = builder.attribute(number, of: list)
      guard let consent = builder.record("consent", at: place) else { return nil }
      builder.set("id", of: consent, to: .value(.string(id)))
      builder.set("grant", of: consent, to: way("grant", of: place, steps: steps.0))
      builder.set("withdraw", of: consent, to: way("withdraw", of: place, steps: steps.1))
      if id == "a" {
        builder.set("note", of: consent, to: .absent)
        builder.set("form", of: consent, to: .value("checkbox"))
      }
      return consent
    }
    let consents = [consent(0, "a", (1, 6)), consent(1, "b", (nil, nil))].compactMap { $0 }
    let purposes = builder.attribute("purposes")
    let facts = ["p", "q"].enumerated().compactMap { number, id -> Fact? in
      let place = builder.attribute(number, of: purposes)
      guard let purpose = builder.record("purpose", at: place) else { return nil }
      builder.set("id", of: purpose, to: .value(.string(id)))
      if id == "p" { builder.set("consent", of: purpose, to: .record(consents[0])) }
      return .record(purpose)
    }
    let signed = builder.attribute("signed")
    return builder.activation([
      "consents": .list(consents.map(Fact.record), at: list),
      "purposes": .list(facts, at: purposes),
      "signed": .map(
        [
          ("checkbox", .value(false)),
          ("signature", .unknown(builder.attribute("signature", of: signed))),
        ], at: signed, isOpen: false),
    ])
  }()

  static let cases: [(String, UnknownLogicTests.Expected)] = [
    ("consents[0].withdraw.steps <= consents[0].grant.steps", .value(false)),
    ("consents[1].withdraw.steps <= 3", .missing(["consents[1].withdraw.steps"])),
    ("consents.exists(c, c.withdraw.steps > 5)", .value(true)),
    ("consents.all(c, c.withdraw.steps > 5)", .missing(["consents[1].withdraw.steps"])),
    ("has(consents[0].withdraw)", .value(true)),
    ("has(consents[1].withdraw)", .missing(["consents[1].withdraw"])),
    ("has(consents[0].note)", .value(false)), ("consents[0].note == ''", .error),
    ("has(consents[1].note)", .missing(["consents[1].note"])),
    ("purposes[0].consent.grant.steps", .value(1)),
    ("purposes[1].consent.grant.steps", .missing(["purposes[1].consent"])),
    ("purposes[0].consent == consents[0]", .value(true)),
    ("purposes[0].consent == consents[1]", .value(false)),
    ("purposes[0].consent in consents", .value(true)),
    ("consents[0].grant == consents[0].withdraw", .value(false)),
    ("consents[1].grant == consents[1].grant", .value(true)),
    ("consents.map(c, c.id)", .value(["a", "b"])),
    ("consents[0].form in ['checkbox', 'signature']", .value(true)),
  ]

  @Test(arguments: cases)
  func `records behave`(expression: String, expected: UnknownLogicTests.Expected) throws {
    let program = try Self.environment.compile(expression)
    switch program.evaluate(in: Self.facts) {
    case .value(let value): #expect(.value(value) == expected)
    case .unknown(let attributes):
      #expect(.missing(attributes.map(\.description)) == expected)
    case .error: #expect(expected == .error)
    }
  }

  static let mistakes: [(String, column: Int, String, suggestion: String?)] = [
    ("consents[0].witdraw.steps", 13, "consent has no field 'witdraw'", "withdraw"),
    ("consent[0].id", 1, "nothing is called 'consent' here", "consents"),
    ("consents[0].form == 'checkbx'", 21, "'checkbx' is not a word of consent.form", "checkbox"),
    ("'sinature' in signed", 1, "'sinature' is not a word of consent.form", "signature"),
    ("signed['sinature']", 8, "'sinature' is not a word of consent.form", "signature"),
    ("is_signed('sinature')", 11, "'sinature' is not a word of consent.form", "signature"),
    (
      "consents.exists(c, c.form in ['sinature'])", 31, "'sinature' is not a word of consent.form",
      "signature"
    ),
    ("consents[0].grant.steps <= '3'", 1, "'<=' is not defined between int and string", nil),
    ("consents[0].id.startWith('a')", 1, "there is no function 'startWith'", "startsWith"),
    ("consents[0].id.matches('(?=a)')", 24, "the pattern cannot be used", nil),
    ("has(consents)", 5, "has() takes a field", nil),
    ("consents.all(x)", 1, "there is no function 'all'", nil),
    ("1 +", 4, "the expression ends too early", nil),
    ("a.b = 3", 5, "compare with '=='", nil),
    ("'中文' == 撤回", 9, "names are written in ASCII letters", nil),
  ]

  @Test(arguments: mistakes)
  func `a mistake is named where it stands`(
    expression: String, column: Int, message: String, suggestion: String?
  ) {
    let error = #expect(throws: CompilationError.self) {
      try Self.environment.compile(expression)
    }
    let issue = error?.issues.first
    #expect(issue?.column == column)
    #expect(issue?.message.contains(message) == true, "\(issue?.message ?? "")")
    #expect(issue?.suggestion == suggestion)
  }
}
