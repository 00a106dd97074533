/// A single value: its text as written and what the YAML 1.2 core schema makes of it.
public struct Scalar: Sendable {
  /// How the text was written.
  public enum Style: Sendable, Hashable {
    /// Without quotes.
    case plain

    /// In single or double quotes.
    case quoted

    /// As a block after `|` or `>`.
    case block
  }

  /// A scalar's value by the YAML 1.2 core schema.
  public enum Value: Sendable, Hashable {
    /// `null`, `Null`, `NULL`, `~` or nothing at all.
    case null

    /// `true` or `false`, also capitalised or in capitals. `yes`, `no`, `on` and `off` are strings.
    case boolean(Bool)

    /// A decimal (`10`, `-3`, `010` is ten), octal (`0o17`) or hexadecimal (`0x1F`) integer.
    case integer(Int64)

    /// A decimal fraction, an exponent, `.inf` or `.nan`; also an integer that does not fit into
    /// 64 bits, rounded to the nearest `Double`. Magnitudes beyond `Double` become infinite.
    case number(Double)

    /// Everything else, and all quoted and block text without a tag.
    case string
  }

  /// The text after unquoting, unescaping and folding. A number keeps its digits: `5.10` stays
  /// `5.10`.
  public let text: String

  /// How the text was written.
  public let style: Style

  /// The value by the YAML 1.2 core schema; an explicit tag such as `!!str` decides over the text.
  public let resolved: Value

  /// Whether the text was written without quotes.
  public var isPlain: Bool { style == .plain }
}
