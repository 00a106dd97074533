/// What a field may hold.
public indirect enum FieldType: Sendable, Hashable {
  /// Free text, in one or several languages.
  case text
  case boolean
  case integer
  case number
  /// A day.
  case date
  /// A length of time, or one of a few words instead.
  case period(Words?)
  /// A country by its two capital letters.
  case country
  /// The identifier of an entry.
  case id
  /// A word out of a closed list.
  case word(Words)
  /// A file that may be read, or a URL.
  case path
  /// A nested block, by the name of its record type.
  case record(String)
  /// The identifier of an entry of the named record type.
  case reference(String)
  case list(FieldType)
  /// Yes or no for some of the words of a closed list.
  case points(Words)
}

extension FieldType {
  /// The words that the field or its elements are taken from, if any.
  public var words: Words? {
    switch self {
    case .word(let words): words
    case .period(let words): words
    case .list(let element): element.words
    default: nil
    }
  }

  /// The closed list that the field's own words come from, be they values or points.
  var declaredWords: Words? {
    if case .points(let words) = self { words } else { words }
  }

  /// The type of the elements of a list, else the type itself.
  public var element: FieldType {
    if case .list(let element) = self { element } else { self }
  }

  /// The record type that values are or point to, if any.
  public var recordName: String? {
    switch element {
    case .record(let name), .reference(let name): name
    default: nil
    }
  }
}

extension FieldType: CustomStringConvertible {
  /// The type as a vocabulary writes it.
  public var description: String {
    switch self {
    case .text: "text"
    case .boolean: "boolean"
    case .integer: "integer"
    case .number: "number"
    case .date: "date"
    case .period: "period"
    case .country: "country"
    case .id: "id"
    case .word: "word"
    case .path: "path"
    case .record(let name): name
    case .reference(let name): "reference(\(name))"
    case .list(let element): "list(\(element))"
    case .points: "points"
    }
  }
}
