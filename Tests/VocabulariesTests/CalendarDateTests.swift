import Testing
import Vocabularies

@Suite("A date is a day that the calendar has")
struct CalendarDateTests {
  @Test(arguments: ["2026-05-01", "2024-02-29", "0001-01-01", "9999-12-31"])
  func valid(text: String) throws {
    #expect(try CalendarDate(text).description == text)
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01"])
  func noSuchDay(text: String) {
    #expect(throws: CalendarDate.Problem.noSuchDay) { try CalendarDate(text) }
  }

  @Test(arguments: [
    "", "2026", "2026-5-1", "01.05.2026", "2026-05-01T00:00:00Z", "2026-05-01 ", "2O26-05-01",
    "-026-05-01", "２０２６-05-01",
  ])
  func malformed(text: String) {
    #expect(throws: CalendarDate.Problem.malformed) { try CalendarDate(text) }
  }

  @Test func order() throws {
    #expect(try CalendarDate("2026-04-30") < CalendarDate("2026-05-01"))
  }
}
