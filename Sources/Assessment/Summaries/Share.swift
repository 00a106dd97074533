/// A part of a whole, counted.
public struct Share: Sendable, Hashable {
  public let part: Int
  public let whole: Int

  init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// Whole percent, never rounded up; `nil` where there is nothing to count.
  public var percent: Int? { whole == 0 ? nil : part * 100 / whole }
}
