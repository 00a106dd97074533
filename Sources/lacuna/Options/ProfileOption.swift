import ArgumentParser
import Standards

/// How rule sets are tailored.
struct ProfileOption: ParsableArguments {
  @Option(
    name: .customLong("profile"),
    help: ArgumentHelp(
      "A file that tailors a rule set: what is left out and why, other figures (repeatable).",
      discussion: "Reports tell what it changes.",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var paths: [String] = []
}
