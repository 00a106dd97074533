import Assessment
import Digests
import LocatedYAML
import Standards

/// A finding as reports for other programs name, place and word it.
struct Entry: Sendable {
  let finding: Finding
  /// The name of the requirement, such as `GBT35273-5.3.c.1`.
  let code: String
  /// Where to look: the finding's own place, or the beginning of the description.  The file is
  /// named as ``FileNaming`` does.
  let place: Place
  /// What the finding is about, for people.
  let subject: String
  /// What the finding says, on one line.
  let message: String
  /// What would close the gap, on one line.
  let remedy: String?
}

extension Entry {
  /// Identifies the finding in all reports on the same description.
  var fingerprint: String { finding.key.fingerprint }
}

extension FindingRecord.Key {
  /// Identifies the finding in all reports on the same description, in 64 hexadecimal digits: it
  /// does not depend on where anything stands, so it survives edits.
  var fingerprint: String {
    SHA256Digest(of: [standard, requirement, subject ?? ""].joined(separator: "\n")).hexadecimal
  }
}
