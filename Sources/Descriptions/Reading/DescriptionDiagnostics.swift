import Vocabularies

extension Diagnostic.ID {
  /// A fact is said not to apply, but not why.
  static let missingReason: Self = "missing-reason"
  /// Two entries of a kind have the same identifier.
  static let duplicateIdentifier: Self = "duplicate-id"
  /// Something points to an entry that is not there.
  static let danglingReference: Self = "dangling-reference"
  /// Two files say different things about the same fact.
  static let conflict: Self = "conflict"
  /// A day lies after the one on which the facts are true.
  static let futureDate: Self = "future-date"
  /// A file is left out.
  static let skippedFile: Self = "skipped-file"
}
