import Testing
import Vocabularies

@Suite("Each mistake in a vocabulary is reported at its place with what was probably meant")
struct VocabularyErrorTests {
  private static let mistakes: [(String, [String])] = [
    // Keys and types.
    ("fcts: {}", ["1:1 unknown-key did you mean `facts`?"]),
    ("facts: {a: {type: text, tilte: x}}", ["1:25 unknown-key did you mean `title`?"]),
    ("facts: {a: {}}", ["1:12 missing-key"]),
    ("facts: {a: {type: txt}}", ["1:19 unknown-name did you mean `text`?"]),
    (
      "facts: {a: {type: list(list(text))}}",
      [
        "1:19 wrong-type write a type such as `text`, `consent`, `reference(consent)` or "
          + "`list(consent)`"
      ]
    ),
    ("facts: {a: {type: reference(text)}}", ["1:19 unknown-name declare it under `records`"]),
    (
      "facts: {a: {type: text, words: {x: X}}}",
      ["1:25 unknown-key write `type: word`, or leave `words` out"]
    ),
    ("facts: {a: {type: word}}", ["1:12 missing-key"]),
    (
      "facts: {a: {type: word, words: lst}}\nwords: {list: {x: X}}",
      ["1:32 unknown-name did you mean `list`?"]
    ),
    ("facts: {a: {type: word, words: {unknown: X}}}", ["1:33 invalid-name"]),
    ("facts: {a: {type: points}}", ["1:12 missing-key"]),
    // Facts that the program finds out.
    (
      "records: {r: {fields: {d: {type: path}, a: {type: text, computed: langage}}}}",
      ["1:67 unknown-word did you mean `language`?"]
    ),
    (
      "records: {r: {fields: {d: {type: path}, a: {type: date, computed: language}}}}",
      ["1:67 wrong-type"]
    ),
    (
      "records: {r: {fields: {a: {type: text, computed: language}}}}",
      ["1:24 unknown-key add a field of type `path`, or leave `computed` out"]
    ),
    ("facts: {a: {type: text, computed: language}}", ["1:35 unknown-key leave `computed` out"]),
    // Countries.
    (
      "countries: {de: {en: Germany}}",
      [
        "1:13 invalid-name write two capital letters by ISO 3166, such as `DE`; a region may have three"
      ]
    ),
    (
      "countries: {DE: {English: Germany}}",
      ["1:18 unknown-name write the two letters of a language, such as `en`, or `covers`"]
    ),
    (
      "countries: {EU: {en: Union, covers: [DE]}}",
      ["1:13 unknown-name declare it under `countries`"]
    ),
    ("countries: {DE: {en: [[Germany]]}}", ["1:23 wrong-type"]),
    ("countries: {DE: x}", ["1:17 wrong-type"]),
    // Names.
    ("facts: {function: {type: text}}", ["1:9 invalid-name choose another name"]),
    ("facts: {as_of: {type: text}}", ["1:9 invalid-name choose another name"]),
    (
      "facts: {a-b: {type: text}}",
      ["1:9 invalid-name a name has letters of a to z, digits and `_`, and begins with no digit"]
    ),
    (
      "records: {r: {fields: {planned: {type: text}}}}",
      ["1:24 invalid-name choose another name"]
    ),
    ("records: {text: {fields: {a: {type: text}}}}", ["1:11 invalid-name choose another name"]),
    (
      "records: {r: {label: nme, fields: {name: {type: text}}}}",
      ["1:22 unknown-name did you mean `name`?"]
    ),
    (
      "records: {r: {fields: {a: {type: text}}}}\nfacts: {f: {type: reference(r)}}",
      ["2:19 unknown-name add `id: {type: id}` to the fields of `r`"]
    ),
    ("records: {r: {fields: {a: {type: id}, b: {type: id}}}}", ["1:39 duplicate-name"]),
    // Defaults.
    ("facts: {a: {type: integer, absent: x}}", ["1:36 wrong-type"]),
    ("facts: {a: {type: text, absent: []}}", ["1:33 wrong-type"]),
    // Nesting.
    (
      "records: {r: {fields: {a: {type: r}}}}",
      ["1:11 cycle let one of the blocks be a list or a reference"]
    ),
    (
      "records:\n  r: {fields: {a: {type: s}}}\n  s: {fields: {b: {type: r}}}",
      [
        "2:3 cycle let one of the blocks be a list or a reference",
        "3:3 cycle let one of the blocks be a list or a reference",
      ]
    ),
    // Constants.
    ("constants: {c: {value: [1, ~]}}", ["1:28 wrong-type"]),
    (
      "facts: {c: {type: text}}\nconstants: {c: {value: 1}}",
      ["2:13 invalid-name choose another name"]
    ),
    // Definitions.
    (
      "define: {d: {is: 'true'}}",
      [
        "1:10 invalid-name write it like `is_sensitive(item data_item)`, or `is_large()` without "
          + "parameters"
      ]
    ),
    ("define:\n  d(x txt): {is: 'true'}", ["2:3 unknown-name did you mean `text`?"]),
    (
      "constants: {limit: {value: 1}}\ndefine:\n  d(): {is: \"1 + limt\"}",
      ["3:18 expression did you mean `limit`?"]
    ),
    ("define:\n  a(): {is: b()}\n  b(): {is: a()}", ["2:3 cycle"]),
    ("define:\n  a(): {is: a()}", ["2:3 cycle"]),
    ("define:\n  a(): {is: b()}\n  b(): {is: 1 +}", ["3:16 expression"]),
  ]

  @Test(arguments: mistakes)
  func mistake(body: String, expected: [String]) throws {
    #expect(try problems(body) == expected)
  }

  @Test func allMistakesAtOnce() throws {
    let body = "facts:\n  a: {type: txt}\n  b: {typ: text}\nrecord: {}"
    #expect(try problems(body).count == 4)
  }

  @Test(arguments: ["a", "[]", "{format: vocabulary/2}", "{id: x}"])
  func noVocabulary(text: String) {
    #expect(throws: DiagnosticsError.self) { try Vocabulary(node(text)) }
  }

  @Test func missingFile() {
    #expect(throws: DiagnosticsError.self) { try Vocabulary.load(path: "/no/such/file.yaml") }
  }

  @Test("A chain of blocks deeper than allowed, or wider than can be held, ends in a message")
  func hostileNesting() throws {
    let chain = (0..<40).map { "  r\($0): {fields: {a: {type: r\($0 + 1)}}}" }
    let deep = "records:\n" + chain.joined(separator: "\n") + "\n  r40: {fields: {a: {type: text}}}"
    #expect(try problems(deep).allSatisfy { $0.contains("cycle") })
    #expect(try !problems(deep).isEmpty)

    let fork = (0..<30).map { "  r\($0): {fields: {a: {type: r\($0 + 1)}, b: {type: r\($0 + 1)}}}" }
    let wide = "records:\n" + fork.joined(separator: "\n") + "\n  r30: {fields: {a: {type: text}}}"
    #expect(try problems(wide).allSatisfy { $0.contains("cycle") })
    #expect(try !problems(wide).isEmpty)
  }

  @Test("A long chain of definitions is made in order")
  func longChain() throws {
    let count = 100
    let chain = (0..<count).map { "  d\($0)(): {is: d\($0 + 1)()}" }
    let body = "define:\n" + chain.joined(separator: "\n") + "\n  d\(count)(): {is: 'true'}"
    #expect(try vocabulary(body).derivedFacts.count == count + 1)
  }

  @Test("A vocabulary of several files is read as one")
  func parts() throws {
    let main = try node("{format: vocabulary/1, id: test, words: {size: {big: {en: Big}}}}")
    let part = try node(
      "{format: vocabulary/1, records: {box: {fields: {size: {type: word, words: size}}}}}")
    let facts = try node("{format: vocabulary/1, facts: {boxes: {type: list(box)}}}")
    let vocabulary = try Vocabulary(main, parts: [part, facts])
    #expect(vocabulary.field(at: "boxes.size")?.type.words?.name == "size")
  }

  @Test(arguments: [
    ("records: {box: {fields: {}}}", "another entry of `records` `box`"),
    ("facts: {a: {type: text}}", "another entry of `facts` `a`"),
    ("id: other", "`id` is not a key of a part of a vocabulary"),
    ("format: rules/1", "the format is `rules/1`"),
  ])
  func `a part has nothing that another file has`(addition: String, message: String) throws {
    let main = try node(
      "{format: vocabulary/1, id: t, records: {box: {fields: {}}}, facts: {a: {type: text}}}")
    let format = addition.hasPrefix("format") ? "" : "format: vocabulary/1, "
    let part = try node("{\(format)\(addition)}")
    let error = #expect(throws: DiagnosticsError.self) { try Vocabulary(main, parts: [part]) }
    #expect(error?.diagnostics.contains { $0.message.contains(message) } == true)
  }
}
