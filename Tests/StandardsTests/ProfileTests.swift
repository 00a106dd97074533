import CEL
import LocatedYAML
import Standards
import Testing
import Vocabularies

@Suite("A profile changes what it names, keeps what it changed, and nothing else")
struct ProfileTests {
  let folder: RuleFolder

  init() throws { folder = try RuleFolder() }

  /// Loads the sample rule set, tailored by a profile with these keys.
  private func load(_ keys: String) throws -> RuleSet {
    try folder.load(tailoredBy: "format: profile/1\nstandard: demo\ntitle: T\nby: B\n\(keys)")
  }

  /// What is wrong with a profile, without the folder's own path.
  private func problems(_ text: String) -> [String] {
    do {
      _ = try folder.load(tailoredBy: text)
      return []
    } catch let error as DiagnosticsError {
      return error.diagnostics.map { $0.description.replacing(folder.path("") + "/", with: "") }
    } catch {
      return ["\(error)"]
    }
  }

  @Test func `what is left out stays in the rule set and carries its reason`() throws {
    let ruleSet = try load("exclude: [{requirement: '1', reason: Elsewhere.}]")
    #expect(ruleSet.requirements.map(\.id) == ["1.a", "1.b"])
    #expect(ruleSet.requirements.map(ruleSet.leavesOut) == [true, false])
    let exclusion = try #require(ruleSet.tailoring?.exclusions.first)
    #expect(exclusion.name == "1")
    #expect(exclusion.requirements.map(\.id) == ["1.a"])
    #expect(exclusion.reason == LocalizedText("Elsewhere."))
    #expect(exclusion.place.line == 5)
  }

  @Test func `what is not included is left out for the reason of the inclusion`() throws {
    let none = try load("include: {requirements: ['1'], reason: All.}")
    #expect(none.tailoring?.exclusions.isEmpty == true)
    let all = try load("include: {requirements: [1.b], reason: Small.}")
    let exclusion = try #require(all.tailoring?.exclusions.first)
    #expect(exclusion.name == nil)
    #expect(exclusion.requirements.map(\.id) == ["1.a"])
    #expect(exclusion.reason == LocalizedText("Small."))
  }

  @Test func `an exclusion outweighs an inclusion`() throws {
    let ruleSet = try load(
      """
      include: {requirements: [1.a], reason: Small.}
      exclude: [{requirement: 1.a, reason: Elsewhere.}]
      """)
    #expect(ruleSet.tailoring?.exclusions.map(\.reason) == [LocalizedText("Elsewhere.")])
  }

  @Test func `a figure of the profile is compiled into the rules, and the old one is kept`() throws
  {
    let ruleSet = try load("parameters: {most_steps: {value: 7, because: Why.}}")
    let setting = try #require(ruleSet.tailoring?.settings.first)
    #expect(setting.parameter.value == .int(3))
    #expect(setting.value == .int(7))
    #expect(ruleSet.standard.parameters.map(\.value) == [.int(3)])
    let program = try ruleSet.environment.compile("most_steps")
    #expect(program.evaluate(in: Activation(ruleSet.environment, [:])) == .value(.int(7)))
    #expect(ruleSet.diagnostics.isEmpty)
  }

  @Test func `a figure of the standard is replaced with a warning`() throws {
    let folder = try RuleFolder(.standard, replacing: "source: ours", with: "source: standard")
    let ruleSet = try folder.load(
      tailoredBy: """
        format: profile/1
        standard: demo
        title: T
        by: B
        parameters: {most_steps: {value: 7, because: Why.}}
        """)
    #expect(ruleSet.diagnostics.map(\.severity) == [.warning])
    #expect(
      ruleSet.diagnostics.map(\.message)
        == ["the standard itself gives `most_steps` as 3; judged is by 7"])
  }

  @Test func `a gap weighs what the profile says`() throws {
    let ruleSet = try load(
      "severity: [{requirement: 1.a, severity: minor, because: {en: Why., zh: 理由。}}]")
    #expect(ruleSet.requirement("1.a")?.gravity == .minor)
    let weighting = try #require(ruleSet.tailoring?.weightings.first)
    #expect(weighting.original == .major)
    #expect(weighting.requirement.gravity == .minor)
  }

  @Test(arguments: [
    "", "parameters: {most_steps: {value: 3, because: Why.}}",
    "severity: [{requirement: 1.a, severity: major, because: Why.}]",
  ])
  func `what is as in the rule set is no change`(keys: String) throws {
    let tailoring = try #require(try load(keys).tailoring)
    #expect(tailoring.settings.isEmpty && tailoring.weightings.isEmpty)
    #expect(tailoring.exclusions.isEmpty)
  }

  @Test func `a rule set without a profile is not tailored`() throws {
    #expect(try folder.load().tailoring == nil)
  }

  /// A key of a profile, and what is said about it.
  static let mistakes = [
    (
      "exclude: [{requirement: 1.c, reason: x}]",
      "5:25: error: `demo` has no clause or requirement `1.c` [unknown-name]\n"
        + "hint: did you mean `1.a`?"
    ),
    (
      "exclude: [{requirement: 1.a}]",
      "5:11: error: an exclusion needs a value for `reason` [missing-key]"
    ),
    (
      "exclude: [1.a]",
      "5:11: error: expected an exclusion, found a string [wrong-type]"
    ),
    (
      "include: {requirements: [], reason: x}",
      "5:11: error: a profile that includes nothing would leave nothing to judge [missing-key]"
    ),
    (
      "include: {requirements: ['2'], reason: x}",
      "5:26: error: `demo` has no clause or requirement `2` [unknown-name]"
    ),
    (
      "parameters: {most_step: {value: 2, because: x}}",
      "5:14: error: `demo` has no parameter `most_step` [unknown-name]\n"
        + "hint: did you mean `most_steps`?"
    ),
    (
      "parameters: {most_steps: {value: two, because: x}}",
      "5:34: error: `most_steps` is of type int, found string [wrong-type]"
    ),
    (
      "parameters: {most_steps: {value: [2], because: x}}",
      "5:34: error: `most_steps` is of type int, found list(int) [wrong-type]"
    ),
    (
      "parameters: {most_steps: {value: 2}}",
      "5:26: error: a parameter's value needs a value for `because` [missing-key]"
    ),
    (
      "severity: [{requirement: 1.b, severity: minor, because: x}]",
      "5:26: error: `1.b` cannot be violated, so there is no gap to weigh [format]"
    ),
    (
      "severity: [{requirement: '1', severity: minor, because: x}]",
      "5:26: error: `demo` has no requirement `1` [unknown-name]"
    ),
    (
      "severity: [{requirement: 1.a, severity: observation, because: x}]",
      "5:41: error: `observation` is not one of the words for `severity` [unknown-word]"
    ),
    (
      "excluded: []",
      "5:1: error: `excluded` is not a key of a profile [unknown-key]\nhint: did you mean `exclude`?"
    ),
  ]

  @Test(arguments: mistakes)
  func `a mistake is told with its place and the nearest right name`(
    keys: String, message: String
  ) {
    let problems = problems("format: profile/1\nstandard: demo\ntitle: T\nby: B\n\(keys)")
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("profile.yaml:" + message) == true, "\(problems)")
  }

  @Test(arguments: [
    "", "[]", "format: profile/2", "{format: profile/1}", "\u{0}",
    "{format: profile/1, standard: [], title: T, by: B}",
    "{format: profile/1, standard: demo, title: T, by: B, include: 3, exclude: 3, parameters: 3}",
  ])
  func `what is no profile is an error`(text: String) {
    #expect(!problems(text).isEmpty)
  }

  @Test func `a profile for a standard that nobody judges by is an error`() throws {
    try folder.write(
      "{format: profile/1, standard: dem, title: T, by: B}", to: "profile.yaml")
    let profiles = try Profile.load([folder.path("profile.yaml")])
    let ruleSet = try folder.load()
    #expect(throws: DiagnosticsError.self) { try Profile.check(profiles, concern: [ruleSet]) }
  }

  @Test func `two profiles for one standard are an error`() throws {
    try folder.write(
      "{format: profile/1, standard: demo, title: T, by: B}", to: "profile.yaml")
    let path = folder.path("profile.yaml")
    #expect(throws: DiagnosticsError.self) { try Profile.load([path, path]) }
  }
}
