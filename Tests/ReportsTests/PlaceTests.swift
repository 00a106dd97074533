import LocatedYAML
import Testing

@testable import Reports

@Suite("Pages and paragraphs are never taken for lines")
struct PlaceTests {
  struct Case: CustomTestStringConvertible {
    let unit: Place.Unit
    let english: String
    let chinese: String
    let json: String

    var testDescription: String { unit.rawValue }
  }

  @Test(
    "Each unit of places",
    arguments: [
      Case(
        unit: .line, english: "p.md:3:4", chinese: "p.md:3:4",
        json: #"{"file":"p.md","line":3,"column":4}"#),
      Case(
        unit: .paragraph, english: "p.md, paragraph 3, character 4", chinese: "p.md，第3段第4字",
        json: #"{"file":"p.md","line":3,"column":4,"unit":"paragraph"}"#),
      Case(
        unit: .page, english: "p.md, page 3, line 4", chinese: "p.md，第3页第4行",
        json: #"{"file":"p.md","line":3,"column":4,"unit":"page"}"#),
    ])
  func tells(_ example: Case) throws {
    let place = Place(file: "p.md", line: 3, column: 4, unit: example.unit)
    #expect(EnglishWording().place(place) == example.english)
    #expect(ChineseWording().place(place) == example.chinese)
    #expect(JSON.place(place).line == example.json)
    let start = Place(file: "p.md", line: 1, column: 1)
    #expect(place.inLines == (example.unit == .line ? place : start))
    let places = SARIFPlaces(Entries(try Workshop.joinery(), Presentation()))
    #expect(places.physicalLocation(place).line.contains("region") == (example.unit == .line))
    #expect((places.position(place, in: EnglishWording()) == nil) == (example.unit == .line))
  }
}
