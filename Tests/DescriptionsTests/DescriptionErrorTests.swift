import Descriptions
import LocatedYAML
import Testing
import Vocabularies

@Suite("Each mistake in a description is reported at its place with what was probably meant")
struct DescriptionErrorTests {
  private static let mistakes: [(String, [String])] = [
    // Keys.
    ("consnts: []", ["1:1 unknown-key did you mean `consents`?"]),
    ("consents: [{id: c, pretickd: true}]", ["1:20 unknown-key did you mean `preticked`?"]),
    ("rights: {close: {stpes: 1}}", ["1:18 unknown-key did you mean `steps`?"]),
    ("consents: [{preticked: true}]", ["1:12 missing-key add the key `id`"]),
    ("consents: [{id: unknown}]", ["1:17 missing-key add the key `id`"]),
    // Types.
    ("consents: [{id: c, preticked: yes}]", ["1:31 wrong-type write `true`"]),
    ("consents: [{id: c, preticked: 'true'}]", ["1:31 wrong-type write `true` without quotes"]),
    ("consents: [{id: c, preticked: off}]", ["1:31 wrong-type write `false`"]),
    ("staff: '38'", ["1:8 wrong-type write `38` without quotes"]),
    ("staff: 14,200", ["1:8 wrong-type write `14200`"]),
    ("staff: 1.5", ["1:8 wrong-type"]),
    ("staff: [3]", ["1:8 wrong-type"]),
    ("staff: {a: 3}", ["1:8 wrong-type"]),
    ("consents: [{id: c, share: .nan}]", ["1:27 wrong-type"]),
    (
      "country: false",
      ["1:10 wrong-type Norway is written `NO`; a country is two capital letters"]
    ),
    ("country: no", ["1:10 wrong-type did you mean `NO`?"]),
    (
      "country: Germany",
      ["1:10 wrong-type a country is two capital letters by ISO 3166, such as `DE` or `CN`"]
    ),
    ("consents: c1", ["1:11 wrong-type write `[c1]`, or `[]` if there are none"]),
    ("consents: {id: c1}", ["1:11 wrong-type begin each element with `-`"]),
    (
      "consents: [c1]",
      [
        "1:12 wrong-type its keys are `id`, `name`, `preticked`, `basis`, `for_purposes`, `grant`, "
          + "`withdraw`, `again`, `asked`, `next`, `tells`, `overruled` and 4 more"
      ]
    ),
    ("rights: true", ["1:9 wrong-type its keys are `close`, `log_kept`"]),
    (
      "consents: [{id: c, languages: [en, ~]}]",
      ["1:36 wrong-type write `unknown` if nobody knows it"]
    ),
    (
      "consents: [{id: a b}]",
      ["1:17 invalid-name an identifier has letters, digits, `_` and `-` only"]
    ),
    // Words, dates, periods.
    ("rights: {close: {channel: ap}}", ["1:27 unknown-word did you mean `app`?"]),
    ("rights: {close: {channel: pigeon}}", ["1:27 unknown-word the words are `app`, `letter`"]),
    ("consents: [{id: c, tells: [lwa]}]", ["1:28 unknown-word did you mean `law`?"]),
    ("consents: [{id: c, asked: 2026-02-30}]", ["1:27 invalid-date"]),
    (
      "consents: [{id: c, asked: 1.5.2026}]",
      ["1:27 invalid-date write year, month and day like `2026-05-01`"]
    ),
    ("consents: [{id: c, again: P72H}]", ["1:27 invalid-period did you mean `PT72H`?"]),
    ("consents: [{id: c, again: nevr}]", ["1:27 invalid-period did you mean `never`?"]),
    (
      "consents: [{id: c, again: often}]",
      [
        "1:27 invalid-period write it like `P30D`, `PT24H` or `P1Y6M`, or one of `never`, `on_event`"
      ]
    ),
    ("as_of: 2026-13-01", ["1:8 invalid-date"]),
    // Identifiers and references.
    (
      "consents: [{id: c}, {id: d}, {id: c}]",
      ["1:35 duplicate-id identifiers are unique among the entries of one kind"]
    ),
    (
      "consents: [{id: c_new}]\nactivities: [{id: a, purposes: [{id: p, consent: c_nwe}]}]",
      ["2:50 dangling-reference did you mean `c_new`?"]
    ),
    (
      "activities: [{id: a, purposes: [{id: p, consent: a}]}]",
      ["1:50 dangling-reference `a` is of the kind `activity`"]
    ),
    (
      "consents: [{id: c, for_purposes: [p]}]",
      ["1:35 dangling-reference the description has none"]
    ),
    (
      "staff: {value: 3, evidence: [e2]}\nevidence: [{id: e1}]",
      ["1:8 dangling-reference did you mean `e1`?"]
    ),
    ("evidence: [{id: e1}, {id: e1}]", ["1:22 duplicate-id"]),
    (
      "consents: [{id: c}]\nevidence: [{id: e1, shows: consents.c.withdrw}]",
      ["2:12 dangling-reference did you mean `withdraw`?"]
    ),
    (
      "open_questions: [{about: country}, {about: cuontry}]",
      ["1:36 dangling-reference did you mean `country`?"]
    ),
    // States.
    (
      "staff: {not_applicable: ''}",
      ["1:9 missing-reason say why it does not apply, so that others can agree or object"]
    ),
    (
      "staff: {not_applicable: }",
      ["1:9 missing-reason say why it does not apply, so that others can agree or object"]
    ),
    ("staff: {value: 3, sur: assumed}", ["1:19 unknown-key did you mean `sure`?"]),
    ("staff: {value: 3, sure: asumed}", ["1:25 unknown-word did you mean `assumed`?"]),
    ("staff: {value: x}", ["1:16 wrong-type"]),
    ("staff: {planned: x}", ["1:18 wrong-type"]),
    (
      "staff: {planned: 3, by: soon}",
      ["1:25 invalid-date write year, month and day like `2026-05-01`"]
    ),
    (
      "rights: {planned: {close: {channel: pigeon}}}",
      ["1:37 unknown-word the words are `app`, `letter`"]
    ),
    // Header.
    ("format: process-description/2", ["1:9 format"]),
    ("language: english", ["1:11 wrong-type write a code such as `en` or `zh`"]),
    ("prepared_by: {nme: x}", ["1:15 unknown-key did you mean `name`?"]),
  ]

  @Test(arguments: mistakes)
  func mistake(facts: String, expected: [String]) throws {
    #expect(try problems(facts) == expected)
  }

  @Test(arguments: ["[]", "a", "~", "3"])
  func noDescription(facts: String) throws {
    #expect(try problems(facts).count == 1)
  }

  @Test func allMistakesAtOnce() throws {
    let facts = "staff: x\ncountry: de\nconsents: [{id: c, asked: never}]\nrigths: {}"
    #expect(try problems(facts).count == 4)
  }

  @Test(arguments: [
    "{}", "consents: []", "consents: unknown", "consents:", "consents: {not_applicable: no data}",
    "country: unknown", "country: {value: DE, sure: confirmed}", "country: {value: unknown}",
    "title: {en: x, zh: y}\nprepared_by: {role: r, name: n, contact: c}",
  ])
  func nothingWrong(facts: String) throws {
    #expect(try problems(facts) == [])
  }

  @Test("Blocks as deep as a file can be are read")
  func deepBlocks() throws {
    let vocabulary = try Vocabulary(
      YAML.parse(
        """
        format: vocabulary/1
        id: tree
        records: {tree: {fields: {name: {type: text}, branches: {type: list(tree)}}}}
        facts: {tree: {type: tree}}
        """, file: "v.yaml"))
    let depth = 48
    let opening = String(repeating: "{branches: [", count: depth)
    let closing = String(repeating: "]}", count: depth)
    let facts = try YAML.parse("tree: \(opening){name: x}\(closing)", file: "d.yaml")
    let description = try Description(facts: facts, vocabulary: vocabulary)
    let path = "tree" + String(repeating: ".branches[0]", count: depth) + ".name"
    #expect(description.attribute(at: path) != nil)
  }

  @Test("Junk in place of any fact is a message, never a crash")
  func junk() throws {
    let junk = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
    for fact in try testVocabulary().facts {
      #expect(try problems("\(fact.name): \(junk)").isEmpty == false)
      #expect(try problems("\(fact.name): {a: \(junk)}").isEmpty == false)
    }
  }
}
