import ArgumentParser
import Assessment

/// Which clauses and requirements are judged.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Judge only this clause or requirement, such as 5.3 or 5.3.c.1 (repeatable).",
      discussion: "2017:7.7 is what took the place of clause 7.7 of the edition of 2017.",
      valueName: "clause"))
  var only: [String] = []

  @Option(
    help: ArgumentHelp("Leave this clause or requirement out (repeatable).", valueName: "clause"))
  var skip: [String] = []

  /// What is judged.
  var selection: Selection { Selection(only: only, skip: skip) }
}
