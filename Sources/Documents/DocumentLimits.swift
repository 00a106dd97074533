/// How much a document may ask of the readers.
///
/// The defaults are far beyond any policy and keep a hostile file from taking more than a few
/// seconds or a gigabyte. What exceeds them is refused with a ``DocumentError``.
public struct DocumentLimits: Sendable, Hashable {
  /// The largest file in bytes: 50 MiB by default.
  public let bytes: Int

  /// The longest text in UTF-8 bytes, markup included, after decoding and decompression: 10 MiB by
  /// default.
  public let textBytes: Int

  /// How many times larger than the file its decompressed content may be: 200 by default. Up to a
  /// megabyte it may always have.
  public let expansion: Int

  /// How deep elements, quotations and lists may be nested: 200 by default.
  public let depth: Int

  /// How many elements an HTML document may have: 500,000 by default.
  public let elements: Int

  /// How many passages a document may have: 100,000 by default.
  public let passages: Int

  /// Makes limits; what is not given keeps its default. A negative limit counts as zero.
  public init(
    bytes: Int = 50 << 20,
    textBytes: Int = 10 << 20,
    expansion: Int = 200,
    depth: Int = 200,
    elements: Int = 500_000,
    passages: Int = 100_000
  ) {
    self.bytes = max(0, bytes)
    self.textBytes = max(0, textBytes)
    self.expansion = max(0, expansion)
    self.depth = max(0, depth)
    self.elements = max(0, elements)
    self.passages = max(0, passages)
  }

  /// The limits used where none are given.
  public static let `default` = DocumentLimits()
}
