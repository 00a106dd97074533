import CEL
import Vocabularies

extension FactBuilder {
  /// Lays out a single value.
  func fact(_ value: FieldValue, at attribute: AttributeID) -> Fact {
    switch value {
    case .text(let text): .value(.string(text))
    case .boolean(let value): .value(.bool(value))
    case .integer(let value): .value(.int(value))
    case .number(let value): .value(.double(value))
    case .date(let date): .value(.timestamp(date.timestamp))
    case .period(let period): fact(period, at: attribute)
    }
  }

  /// Lays out a period.  What is not known of its length is missing under the period's own
  /// attribute, since there is nothing smaller to ask for.
  private func fact(_ period: Period, at attribute: AttributeID) -> Fact {
    guard let record = record("period", at: attribute) else { return .unknown(attribute) }
    set("text", of: record, to: .value(.string(period.text)))
    set("word", of: record, to: .value(.string(period.word ?? "")))
    let lengths = [
      ("min_days", period.days?.lowerBound), ("max_days", period.days?.upperBound),
      ("min_hours", period.hours?.lowerBound), ("max_hours", period.hours?.upperBound),
    ]
    for (field, length) in lengths {
      set(field, of: record, to: length.map { .value(.int($0)) } ?? .unknown(attribute))
    }
    return .record(record)
  }
}
