import CEL
import Testing
import Vocabularies

@Suite("A vocabulary gives expressions their types and people their words")
struct VocabularyTests {
  private let vocabulary: Vocabulary

  init() throws {
    vocabulary = try VocabulariesTests.vocabulary(
      """
      title: {en: Test, zh: 测试}
      words:
        basis: {consent: {en: Consent, zh: 同意}, law: Law}
      records:
        consent:
          title: Consent
          fields:
            id: {type: id}
            name: {type: text, title: {en: Name}}
            form: {type: word, words: {box: {en: Tick box, zh: 勾选框}, none: None}}
            basis: {type: word, words: basis, absent: law}
            keep: {type: period, words: {never: Never}, absent: P30D}
            refuse:
              type: record
              title: Refusal
              fields:
                steps: {type: integer, question: How many steps?, absent: none}
            replaces: {type: reference(consent)}
            marks: {type: list(word), words: {a: A, b: B}, absent: []}
      facts:
        consents: {type: list(consent), title: Consents}
        main: {type: consent}
        since: {type: date}
        ratio: {type: number}
      constants:
        limit: {value: 30, title: Limit}
        countries: {value: [DE, CN]}
        days: {value: {DE: 3, CN: 5}}
      define:
        is_small(consent consent): {is: "size_of(consent) < limit"}
        size_of(consent consent): {title: Size, is: "consent.refuse.steps + 1"}
        any_small(): {is: "consents.exists(c, is_small(c))"}
      """)
  }

  @Test(arguments: [
    ("consents", "list(consent)"), ("main.refuse.steps", "int"), ("main.refuse", "consent.refuse"),
    ("main.replaces.name", "string"), ("main.keep.max_days", "int"), ("as_of - since", "duration"),
    ("ratio", "double"), ("limit", "int"), ("countries", "list(string)"), ("days['DE']", "int"),
    ("is_small(main)", "bool"), ("any_small()", "bool"), ("main.basis", "string"),
    ("main.marks", "list(string)"),
  ])
  func types(expression: String, type: String) throws {
    #expect(try vocabulary.environment.type(of: expression).description == type)
  }

  @Test func wordsThatAreNotOnTheList() throws {
    let error = try #require(throws: CompilationError.self) {
      try vocabulary.environment.compile("main.form == 'bax'")
    }
    #expect(error.issues.first?.suggestion == "box")
  }

  @Test func wordsByTheirTypeInExpressions() throws {
    guard case .word(let list) = try vocabulary.environment.type(of: "main.form") else {
      Issue.record("not a word")
      return
    }
    #expect(vocabulary.words(named: list.name)?.label(of: "box")?.text(in: .chinese) == "勾选框")
    #expect(vocabulary.words(named: "basis")?.words.map(\.token) == ["consent", "law"])
    #expect(vocabulary.words(named: "nothing") == nil)
  }

  @Test(arguments: [
    ("consents.refuse.steps", "consent.refuse.steps"),
    ("consent.refuse.steps", "consent.refuse.steps"),
    ("main.replaces.form", "consent.form"), ("since", "since"),
  ])
  func lookingUp(path: String, expected: String) {
    #expect(vocabulary.field(at: path)?.path == expected)
  }

  @Test(arguments: ["", ".", "consents.nothing", "nothing", "since.x", "consents..steps"])
  func lookingUpNothing(path: String) {
    #expect(vocabulary.field(at: path) == nil)
  }

  @Test func model() throws {
    #expect(vocabulary.id == "test")
    #expect(vocabulary.records.map(\.name) == ["consent", "consent.refuse"])
    #expect(vocabulary.facts.map(\.name) == ["consents", "main", "since", "ratio"])
    #expect(vocabulary.derivedFacts.map(\.name) == ["is_small", "size_of", "any_small"])
    let consent = try #require(vocabulary.record("consent"))
    #expect(consent.idField == "id")
    #expect(consent.labelField == "name")
    #expect(consent["id"]?.isRequired == true)
    #expect(consent["name"]?.absence == .unknown)
    #expect(consent["basis"]?.absence == .value(.text("law")))
    #expect(consent["keep"]?.absence == .value(.period(try Period("P30D"))))
    #expect(consent["marks"]?.absence == .emptyList)
    #expect(vocabulary.record("consent.refuse")?["steps"]?.absence == .absent)
    #expect(vocabulary.record("consent.refuse")?["steps"]?.question != nil)
  }
}
