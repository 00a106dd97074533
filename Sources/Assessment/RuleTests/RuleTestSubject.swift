import Standards
import Vocabularies

/// Finds the finding that a test is about.
struct RuleTestSubject {
  private let test: RuleTest

  init(_ test: RuleTest) { self.test = test }

  /// The finding on the test's subject.  Where the subjects are not known or not needed, there is
  /// only the finding on all of them.
  func finding(among findings: [Finding]) throws(DiagnosticsError) -> Finding {
    let paths = findings.compactMap(\.subject?.path)
    if let only = findings.first, findings.count == 1, test.subject == nil || paths.isEmpty {
      return only
    }
    guard let subject = test.subject else {
      throw failure(
        "the test does not say which subject it is about",
        hint: "the subjects are \(paths.listed())")
    }
    guard let finding = findings.first(where: { $0.subject?.path == subject.text }) else {
      throw failure(
        "there is no subject `\(subject.text)`",
        hint: .didYouMean(subject.text, among: paths) ?? "the subjects are \(paths.listed())")
    }
    return finding
  }

  private func failure(_ message: String, hint: String) -> DiagnosticsError {
    DiagnosticsError([
      Diagnostic(
        .error, .unknownName, at: test.subject?.place ?? test.place, message, hint: hint)
    ])
  }
}
