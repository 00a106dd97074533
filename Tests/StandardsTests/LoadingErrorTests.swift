import Testing

@Suite("What is wrong with a rule set is told with its place and what to do")
struct LoadingErrorTests {
  /// A change to one of the files, and what is said about it.
  struct Mistake: Sendable, CustomTestStringConvertible {
    var file = Sample.rules
    let old: String
    let new: String
    let problem: String
    var testDescription: String { new.isEmpty ? "without \(old)" : new }
  }

  static let expressions: [Mistake] = [
    Mistake(
      old: "expect: consent.steps", new: "expect: consent.stepps",
      problem: """
        demo/01-rules.yaml:20:25: error: consent has no field 'stepps' [expression]
        hint: did you mean `steps`?
        """),
    Mistake(
      old: "when: staff > 0", new: "when: stafff > 0",
      problem: """
        demo/01-rules.yaml:6:7: error: nothing is called 'stafff' here [expression]
        hint: did you mean `staff`?
        """),
    Mistake(
      old: "takes {consent.steps}", new: "takes {consent.stepps}",
      problem: """
        demo/01-rules.yaml:21:50: error: consent has no field 'stepps' [expression]
        hint: did you mean `steps`?
        """),
    Mistake(
      file: .standard, old: "item.form != 'none'", new: "item.form != 'noone'",
      problem: """
        demo/standard.yaml:16:46: error: 'noone' is not a word of consent.form: checkbox, none \
        [expression]
        hint: did you mean `none`?
        """),
    Mistake(
      old: "expect: consent.steps <= most_steps", new: "expect: consent.steps",
      problem: """
        demo/01-rules.yaml:20:17: error: the expression is of type int, but bool is expected \
        here [expression]
        """),
  ]

  static let loops: [Mistake] = [
    Mistake(
      old: "each: consent in consents", new: "each: consents",
      problem: """
        demo/01-rules.yaml:15:11: error: `each` does not say what is named and what it is taken from \
        [format]
        hint: write it like `each: consent in consents`
        """),
    Mistake(
      old: "each: consent in consents", new: "each: consent in [1, 2]",
      problem: """
        demo/01-rules.yaml:15:22: error: `each` needs a list of records, found list(int) [wrong-type]
        """),
    Mistake(
      old: "each: consent in consents", new: "each: for in consents",
      problem: """
        demo/01-rules.yaml:15:11: error: `for` is a reserved word of expressions [invalid-name]
        hint: choose another name
        """),
    Mistake(
      old: "each: consent in consents", new: "each: [consent in consents, consent in consents]",
      problem: """
        demo/01-rules.yaml:15:33: error: `consent` cannot be declared: an outer loop has the name \
        already [invalid-name]
        hint: choose another name
        """),
  ]

  static let tooManyLoops = Mistake(
    old: "each: consent in consents",
    new: "each: [a in consents, b in consents, c in consents, consent in consents]",
    problem: """
      demo/01-rules.yaml:15:11: error: `each` nests 4 loops; at most 3 are allowed [format]
      """)

  static let templates: [Mistake] = [
    Mistake(
      old: "{consent.steps} steps.", new: "{consent.steps steps.",
      problem: """
        demo/01-rules.yaml:21:41: error: `{` is never closed [format]
        hint: a value is filled in like this: `{consent.id}`
        """),
    Mistake(
      old: "{consent.steps} steps.", new: "consent.steps} steps.",
      problem: """
        demo/01-rules.yaml:21:54: error: `}` closes nothing [format]
        hint: a value is filled in like this: `{consent.id}`
        """),
    Mistake(
      old: "{consent.steps} steps.", new: "{ {'a': 1} } steps.",
      problem: """
        demo/01-rules.yaml:21:42: error: a value of type map(string, int) cannot be filled into a \
        text [wrong-type]
        """),
  ]

  static let names: [Mistake] = [
    Mistake(
      old: "severity: major", new: "severty: major",
      problem: """
        demo/01-rules.yaml:13:5: error: `severty` is not a key of a requirement [unknown-key]
        hint: did you mean `severity`?
        """),
    Mistake(
      old: "modality: shall\n", new: "modality: shal\n",
      problem: """
        demo/01-rules.yaml:12:15: error: `shal` is not one of the words for `modality` [unknown-word]
        hint: did you mean `shall`?
        """),
    Mistake(
      old: "id: \"1.b\"", new: "id: \"1.a\"",
      problem: """
        demo/01-rules.yaml:24:5: error: there is another requirement `1.a` at demo/01-rules.yaml:10:5 \
        [duplicate-name]
        """),
    Mistake(
      old: "applied_in: [\"1.a\"]", new: "applied_in: [\"1.aa\"]",
      problem: """
        demo/01-rules.yaml:24:5: error: `1.b` is applied in `1.aa`, but there is no such requirement \
        [unknown-name]
        hint: did you mean `1.a`?
        """),
    Mistake(
      file: .tests, old: "name: few, given: usual", new: "name: few, given: usuall",
      problem: """
        demo/01-rules.tests.yaml:7:26: error: `usuall` is not an example of the clause [unknown-name]
        hint: did you mean `usual`?
        """),
    Mistake(
      file: .tests, old: "given: usual, expect: met",
      new: "given: usual, expect: met, checks: {fewsteps: met}",
      problem: """
        demo/01-rules.tests.yaml:7:55: error: `fewsteps` is not a check of the requirement [unknown-name]
        hint: did you mean `few-steps`?
        """),
    Mistake(
      file: .tests, old: "given: usual, expect: met", new: "given: usual, expect: mett",
      problem: """
        demo/01-rules.tests.yaml:7:41: error: `mett` is not one of the words for `expect` [unknown-word]
        hint: did you mean `met`?
        """),
    Mistake(
      file: .standard, old: "most_steps:", new: "staff:",
      problem: """
        demo/standard.yaml:10:3: error: `staff` cannot be declared: the vocabulary has the name \
        already [invalid-name]
        hint: choose another name
        """),
    Mistake(
      file: .standard, old: "vocabulary: facts", new: "vocabulary: fact",
      problem: """
        demo/standard.yaml:8:13: error: there is no vocabulary `fact` at fact/vocabulary.yaml \
        [not-found]
        hint: did you mean `facts`?
        """),
    Mistake(
      file: .standard, old: "id: demo", new: "id: other",
      problem: """
        demo/standard.yaml:1:1: error: the standard's `id` is `other`, but its folder is called \
        `demo` [invalid-name]
        hint: rule sets are found by the names of their folders, so give both the same name
        """),
  ]

  static let omissions: [Mistake] = [
    Mistake(
      old: "text: {en: Easy., zh: 容易。}", new: "text: {en: Easy.}",
      problem: """
        demo/01-rules.yaml:14:11: error: the text of `text` is missing in `zh` [missing-language]
        hint: the title of the standard has these languages, so each text needs them: {en: …, zh: …}
        """),
    Mistake(
      old: "    applies: {en: consent is asked for, zh: 征求同意}\n", new: "",
      problem: """
        demo/01-rules.yaml:16:11: error: a `when` needs its meaning for people [missing-key]
        hint: say in `applies` when the requirement is to be kept
        """),
    Mistake(
      old: "    when: is_asked(consent)\n", new: "",
      problem: """
        demo/01-rules.yaml:16:5: error: `applies` explains a `when`, but none is there [missing-key]
        """),
    Mistake(
      old: "modality: may\n", new: "modality: shall\n",
      problem: """
        demo/01-rules.yaml:24:5: error: a requirement with `modality: shall` needs `checks` \
        [missing-key]
        hint: where only a person can judge, write a check with `attest`
        """),
    Mistake(
      old: "    applied_in: [\"1.a\"]", new: "",
      problem: """
        demo/01-rules.yaml:24:5: error: `may` takes effect in requirements, or a `note` says why not \
        [missing-key]
        hint: list their identifiers in `applied_in`
        """),
    Mistake(
      file: .standard, old: "    because: {en: A guess., zh: 估计。}\n", new: "",
      problem: """
        demo/standard.yaml:11:5: error: the parameter `most_steps` is not from the standard, so it \
        needs a reason [missing-key]
        hint: say in `because` why the value was chosen
        """),
    Mistake(
      file: .standard, old: "format: standard/1\n", new: "",
      problem: """
        demo/standard.yaml:1:1: error: the file does not say what it is [format]
        hint: begin it with `format: standard/1`
        """),
    Mistake(
      old: "        expect: consent.steps <= most_steps\n", new: "",
      problem: """
        demo/01-rules.yaml:19:9: error: a check needs `expect`, or `attest` if a person judges \
        [missing-key]
        """),
  ]

  static let excesses: [Mistake] = [
    Mistake(
      old: "modality: shall\n", new: "modality: should\n",
      problem: """
        demo/01-rules.yaml:13:5: error: `should` is not binding, so it has no `severity` [format]
        """),
    Mistake(
      old: "applied_in: [\"1.a\"]", new: "applied_in: [\"1.a\"]\n    each: consent in consents",
      problem: """
        demo/01-rules.yaml:29:5: error: `may` cannot be violated, so it has no `each` [format]
        hint: say in `applied_in` which requirements it takes effect in
        """),
    Mistake(
      old: "expect: consent.steps <= most_steps",
      new: """
        expect: consent.steps <= most_steps
                attest: {question: {en: Is it?, zh: 是吗？}}
        """,
      problem: """
        demo/01-rules.yaml:20:9: error: a check that a person judges by `attest` has no `expect` \
        [format]
        """),
  ]

  @Test(arguments: expressions + loops + [tooManyLoops] + templates + names + omissions + excesses)
  func `a mistake is told`(mistake: Mistake) throws {
    let folder = try RuleFolder(mistake.file, replacing: mistake.old, with: mistake.new)
    #expect(folder.problems().first == mistake.problem)
  }

  @Test func `all mistakes of all files are told at once`() throws {
    let folder = try RuleFolder(replacing: "severity: major", with: "severty: major")
    try folder.write("format: rules/2", to: "demo/02-more.yaml")
    try folder.write("", to: "demo/03-empty.yaml")
    let problems = folder.problems()
    #expect(problems.count == 3)
    #expect(
      problems.map { String($0.prefix(21)) }
        == ["demo/01-rules.yaml:13", "demo/02-more.yaml:1:9", "demo/03-empty.yaml:1:"])
  }

  @Test(arguments: ["", "[]", "just text", "{format: standard/1}", "{format: [], id: {}}", "\u{0}"])
  func `an unusable standard is refused`(text: String) throws {
    let folder = try RuleFolder()
    try folder.write(text, to: "demo/standard.yaml")
    #expect(!folder.problems().isEmpty)
  }

  @Test(arguments: [
    "{format: rules/1}", "{format: rules/1, clause: [], title: 1}",
    "{format: rules/1, clause: a, title: {en: a, zh: b}, requirements: {}}",
    "{format: rules/1, clause: a, title: {en: a, zh: b}, requirements: [null]}",
    "{format: rules/1, clause: a, title: {en: a, zh: b}, references: [gdpr]}",
    "{format: rules/1, clause: a, title: {en: a, zh: b}, since: {edition: b}}",
  ])
  func `an unusable file of rules is refused`(text: String) throws {
    let folder = try RuleFolder()
    try folder.write(text, to: "demo/02-more.yaml")
    #expect(!folder.problems().isEmpty)
  }

  @Test(arguments: [
    "", "[]", "{format: rules/1}", "{format: rule-tests/1}", "{format: rule-tests/1, clause: x}",
    "{format: rule-tests/1, clause: \"1\", tests: []}",
    "{format: rule-tests/1, clause: \"1\", tests: {1.z: []}}",
    "{format: rule-tests/1, clause: \"1\", tests: {1.a: {}}}",
    "{format: rule-tests/1, clause: \"1\", tests: {1.a: [null]}}",
    "{format: rule-tests/1, clause: \"1\", examples: {x: 1}}",
  ])
  func `an unusable file of tests is refused`(text: String) throws {
    let folder = try RuleFolder()
    try folder.write(text, to: Sample.tests.rawValue)
    #expect(!folder.problems().isEmpty)
  }

  @Test func `two files of tests for one clause are refused`() throws {
    let folder = try RuleFolder()
    try folder.write(Sample.tests.text, to: "demo/02-again.tests.yaml")
    #expect(
      folder.problems() == [
        """
        demo/02-again.tests.yaml:1:1: error: there is another file of tests for clause `1` at \
        demo/01-rules.tests.yaml:1:1 [duplicate-name]
        """
      ])
  }
}
