import Spelling
import Testing

@Suite("A suggestion is what was probably meant, or nothing")
struct SuggestionTests {
  @Test(
    "nearest names",
    arguments: [
      ("recipeints", "recipients"), ("recipient", "recipients"), ("retenton", "retention"),
      ("Retention", "retention"), ("RETENTION", "retention"), ("purposee", "purpose"),
      ("目地", "目的"), ("id", "id"), ("di", "id"), ("x", nil), ("", nil), ("zzzzzz", nil),
      ("purpose_of_use", nil), (String(repeating: "purpose", count: 100_000), nil),
    ] as [(String, String?)])
  func nearest(name: String, expected: String?) {
    let candidates = ["recipients", "retention", "purpose", "目的", "id"]
    #expect(Suggestion.nearest(to: name, among: candidates) == expected)
  }

  @Test("the closest wins, then the first")
  func ties() {
    #expect(Suggestion.nearest(to: "steps", among: ["stepsxx", "stepx", "stops"]) == "stepx")
    #expect(Suggestion.nearest(to: "name", among: [] as [String]) == nil)
  }
}
