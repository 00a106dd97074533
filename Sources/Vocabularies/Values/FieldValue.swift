/// A single value of a field, read as the field's type.
public enum FieldValue: Sendable, Hashable {
  /// A text, identifier, country, path or word.
  case text(String)
  case boolean(Bool)
  case integer(Int64)
  case number(Double)
  case date(CalendarDate)
  case period(Period)
}

extension FieldValue: CustomStringConvertible {
  /// The value as a file writes it.
  public var description: String {
    switch self {
    case .text(let text): text
    case .boolean(let value): "\(value)"
    case .integer(let value): "\(value)"
    case .number(let value): "\(value)"
    case .date(let date): "\(date)"
    case .period(let period): period.text
    }
  }
}
