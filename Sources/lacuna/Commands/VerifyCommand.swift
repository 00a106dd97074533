import ArgumentParser

/// `lacuna verify`: whether the same files still give a report.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Make reports again from the same files and compare them byte by byte.",
    discussion: """
      EXAMPLES
        lacuna verify report.html
        lacuna verify reports/*

      A report of any format says what it was made from: rule sets, vocabulary, description, \
      waivers, each with its digest, and the options of the check. Run the command in the folder \
      that the check was run in. It says `same`, or what differs, and ends with exit code 1 if \
      something does.
      """)

  @Argument(help: "Reports of any format.", completion: .file())
  var reports: [String]

  func run() throws {
    var areSame = true
    for path in reports {
      let differences = try Verification(ofReport: path).differences()
      let results = differences.isEmpty ? ["same"] : differences
      for result in results { StandardStream.output.write("\(path): \(result)\n") }
      areSame = areSame && differences.isEmpty
    }
    guard areSame else { throw ExitCode.gateFailed }
  }
}
