import Assessment
import Testing

@testable import Reports

@Suite("A proof shows each decisive condition with its value and place")
struct ProofTextTests {
  @Test(
    "Conditions and facts",
    arguments: [
      (
        "machines: [{id: saw, name: Saw, noise: 94, ear_protection: false}]", "1.b",
        [
          "✗ gap  Saw  machines.saw", "machine.noise <= loudest  false", "machines.saw.noise: 94",
          "machines.saw.ear_protection: false",
        ]
      ),
      (
        "machines: [{id: saw, name: Saw, noise: 70}]", "1.b",
        ["✓ met", "machine.noise <= loudest  true", "machines.saw.noise: 70  company.yaml:1:40"]
      ),
      (
        "machines: [{id: saw, name: Saw, noise: 94}]", "1.b",
        [
          "? undetermined", "machine.ear_protection  unknown",
          "machines.saw.ear_protection: not stated  belongs in company.yaml:1:12",
        ]
      ),
      (
        "staff: 3", "2",
        [
          "– not applicable  The organisation", "The clause: many people work there  false",
          "staff >= many_people  false", "staff: 3  company.yaml:1:8",
        ]
      ),
      (
        "staff: 12", "2",
        [
          "○ needs review", "The clause: many people work there  true",
          "Look at: Ask three of them.",
        ]
      ),
    ])
  func proofs(facts: String, selected: String, expected: [String]) throws {
    let assessment = try Workshop.assessment(facts: facts, selection: Selection(only: [selected]))
    let text = ProofText(of: assessment.findings, in: assessment).text
    for part in expected { #expect(text.contains(part), "\(part) in \(text)") }
  }
}
