/// How much a file may ask of the reader.
///
/// The defaults are far beyond what people write by hand and keep a hostile file from taking more
/// than a moment or a few hundred megabytes.
public struct Limits: Sendable, Hashable {
  /// The largest file in bytes: 16 MiB by default. The scalars' text after aliases have been
  /// replaced by what they stand for may not be longer either.
  public let bytes: Int

  /// How deep lists and mappings may be nested in each other, counted after aliases have been
  /// replaced by what they stand for: 100 by default. Trees are read, walked and freed
  /// recursively, so a much larger limit needs a larger stack.
  public let depth: Int

  /// How many keys and values a file may have, counted after aliases have been replaced by what
  /// they stand for: 1,000,000 by default.
  public let nodes: Int

  /// How many different anchors (`&name`) a file may have: 10,000 by default.
  public let anchors: Int

  /// The longest single scalar in bytes: 1 MiB by default.
  public let scalarBytes: Int

  /// Makes limits; what is not given keeps its default. A negative limit counts as zero.
  public init(
    bytes: Int = 16 << 20,
    depth: Int = 100,
    nodes: Int = 1_000_000,
    anchors: Int = 10_000,
    scalarBytes: Int = 1 << 20
  ) {
    self.bytes = max(0, bytes)
    self.depth = max(0, depth)
    self.nodes = max(0, nodes)
    self.anchors = max(0, anchors)
    self.scalarBytes = max(0, scalarBytes)
  }

  /// The limits used where none are given.
  public static let `default` = Limits()
}
