/// A fact of a description in a line.
struct FactLine: Sendable, Hashable {
  /// What people call it; nothing, if they have no name for it.
  let name: [Inline]
  /// The way to it.
  let path: String
  /// What is known of it.
  let value: String
  /// Where it stands or belongs.
  let place: String?
}
