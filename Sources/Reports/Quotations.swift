/// Whether reports show what the company wrote.
public enum Quotations: String, Sendable, Hashable, CaseIterable {
  case keep
  /// Paths, places and digests alone stand for it.
  case omit
}
