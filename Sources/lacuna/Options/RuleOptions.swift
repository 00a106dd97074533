import ArgumentParser
import Standards

/// Which rule sets are used.
struct RuleOptions: ParsableArguments {
  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp(
      "A rule set by its name or its folder (repeatable; default: all that are found).",
      discussion: """
        Rule sets are looked for in the folder that LACUNA_RULES names, else in Rules in the \
        working directory or a folder around it, else in ../share/lacuna/Rules beside the program or in the \
        repository that it was built in.
        """,
      valueName: "name or folder"),
    completion: .directory)
  var names: [String] = []

  /// Loads the rule sets.
  ///
  /// - Parameter profiles: The files of the profiles that tailor them.
  /// - Throws: Everything that is wrong with them or the profiles, or that there are none.
  func load(tailoredBy profiles: [String] = []) throws -> [RuleSet] {
    try Self.load(names, tailoredBy: profiles)
  }

  /// Loads rule sets by their names or folders; all that are found, if none are named.
  static func load(_ names: [String], tailoredBy profiles: [String] = []) throws -> [RuleSet] {
    let profiles = try Profile.load(profiles)
    let entries = try RuleSetCatalog.ofThisProgram.find(names)
    guard !entries.isEmpty else {
      throw InputError(
        "no rule sets were found",
        hint: "name a folder with --rules, or set LACUNA_RULES to the folder that has them")
    }
    var loader = RuleSetLoader(profiles: profiles)
    var ruleSets: [RuleSet] = []
    for entry in entries { ruleSets.append(try loader.load(entry.path)) }
    try Profile.check(profiles, concern: ruleSets)
    return ruleSets
  }
}

/// Which rule sets are looked at, for commands that are about rule sets.
struct RuleSetArguments: ParsableArguments {
  @Argument(
    help: "Rule sets by their names or folders; all that are found, if none are named.",
    completion: .directory)
  var ruleSets: [String] = []

  /// Loads the rule sets.
  ///
  /// - Throws: Everything that is wrong with them, or that there are none.
  func load() throws -> [RuleSet] { try RuleOptions.load(ruleSets) }

  /// Loads the rule sets with their tests.
  ///
  /// - Throws: Everything that is wrong with them, or that there are none.
  func loadTests() throws -> [RuleTests] {
    let loader = RuleSetLoader()
    return try load().map { try loader.loadTests(of: $0) }
  }
}

extension RuleSetCatalog {
  /// What this process finds, by its environment, working directory and place.
  static var ofThisProgram: RuleSetCatalog {
    let folder = Surroundings.variable(environmentVariable)
    return RuleSetCatalog(
      environment: folder.map { [environmentVariable: $0] } ?? [:],
      executable: Surroundings.executable)
  }
}
