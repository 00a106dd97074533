import CEL
import Descriptions
import Vocabularies

extension FactLookup {
  /// A value for a reader of a language.
  ///
  /// - Parameter words: The list that texts are words of, if they are.
  func text(of value: Value, words: Words?, in language: Language) -> String {
    guard description.quotesFacts else { return standIn(for: value, in: language) }
    let phrases = Phrases(language)
    switch value {
    case .string(let text): return words?.label(of: text)?.text(in: language) ?? text
    case .bool(let isTrue): return isTrue ? phrases.yes : phrases.no
    case .int(let number): return Self.grouped(number)
    case .timestamp(let time): return dayOrTime(time)
    case .record(let record): return text(of: record, words: words, in: language)
    case .list(let values):
      guard !values.isEmpty else { return phrases.none }
      return values.map { text(of: $0, words: words, in: language) }
        .joined(separator: phrases.listSeparator)
    case .unknown: return phrases.notStated
    default: return value.description
    }
  }

  /// What stands for a value that may not be shown: the way to an entry, for others an ellipsis.
  private func standIn(for value: Value, in language: Language) -> String {
    if case .record(let record) = value, description.vocabulary.record(record.typeName) != nil {
      return path(of: record)
    }
    return LocalizedText.leftOut.text(in: language)
  }

  /// The words that values of a type are taken from.
  func words(of type: ValueType) -> Words? {
    switch type {
    case .word(let list): description.vocabulary.words(named: list.name)
    case .list(let element): words(of: element)
    default: nil
    }
  }

  /// A record by what people call it.  A period, which is no block, has its length or its word.
  private func text(of record: RecordReference, words: Words?, in language: Language) -> String {
    if description.vocabulary.record(record.typeName) == nil,
      case .string(let text)? = record.value(of: "text")
    {
      return words?.label(of: text)?.text(in: language)
        ?? (try? Period(text))?.text(in: language) ?? text
    }
    return label(of: record, in: language)
  }

  /// A number with its digits in groups of three where there are many: `420,000`.
  private static func grouped(_ number: Int64) -> String {
    let digits = Array("\(number.magnitude)")
    guard digits.count > 4 else { return "\(number)" }
    let groups = digits.enumerated().map { position, digit in
      let isFirst = position == 0 || !(digits.count - position).isMultiple(of: 3)
      return isFirst ? "\(digit)" : ",\(digit)"
    }
    return (number < 0 ? "-" : "") + groups.joined()
  }

  /// The day where a time is the beginning of one.
  private func dayOrTime(_ time: Timestamp) -> String {
    let text = time.description
    let midnight = "T00:00:00Z"
    return text.hasSuffix(midnight) ? String(text.dropLast(midnight.utf8.count)) : text
  }
}
