/// How a cell looks.
public struct CellStyle: Sendable, Hashable {
  public let isBold: Bool
  /// The size of letters in points.
  public let size: Double
  /// Red, green and blue, as `0x1F4E79`.
  public let color: UInt32
  /// The colour behind the text; none, if `nil`.
  public let fill: UInt32?
  /// Whether long texts go on in the next line.
  public let wraps: Bool
  /// Whether a thin line is drawn below.
  public let isRuled: Bool
  /// Whether texts stand at the right, as numbers do.
  public let isAtRight: Bool

  public init(
    isBold: Bool = false, size: Double = 10, color: UInt32 = 0x1F_2328, fill: UInt32? = nil,
    wraps: Bool = true, isRuled: Bool = false,
    isAtRight: Bool = false
  ) {
    self.isBold = isBold
    self.size = size
    self.color = color
    self.fill = fill
    self.wraps = wraps
    self.isRuled = isRuled
    self.isAtRight = isAtRight
  }

  public static let plain = CellStyle()
}
