import CEL
import Testing

@Suite("Mentions are the facts that an expression reads, through definitions too")
struct MentionsTests {
  @Test func `variables, fields, constants and definitions`() throws {
    var environment = RecordTests.environment
    environment.declareConstant("most", 3)
    environment.declareConstant("unused", 3)
    try environment.define("steps", [Parameter("w", .record("way"))], "w.steps")
    try environment.define(
      "easy", [Parameter("c", .record("consent"))], "steps(c.withdraw) <= most")
    var mentions = Mentions()
    mentions.add(try environment.compile("consents.all(c, easy(c) || has(c.note))"))
    #expect(mentions.variables == ["consents"])
    #expect(mentions.constants == ["most"])
    #expect(mentions.definitions == ["easy", "steps"])
    #expect(
      mentions.fields == [
        .init(record: "consent", name: "withdraw"), .init(record: "consent", name: "note"),
        .init(record: "way", name: "steps"),
      ])
  }
}
