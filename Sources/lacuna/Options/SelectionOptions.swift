import ArgumentParser
import Assessment

/// Which clauses and requirements are judged.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Judge only this clause or requirement, such as 5.3 or 5.3.c.1 (repeatable).",
      valueName: "clause"))
  var only: [String] = []

  @Option(
    help: ArgumentHelp("Leave this clause or requirement out (repeatable).", valueName: "clause"))
  var skip: [String] = []

  /// What is judged.
  var selection: Selection { Selection(only: only, skip: skip) }
}
