import CEL

extension Environment {
  /// Declares record types, and the one that periods are.
  mutating func declare(_ records: [RecordDefinition]) {
    declareRecord(.period)
    for record in records {
      declareRecord(
        RecordType(
          name: record.name,
          fields: record.fields.map { RecordType.Field($0.name, $0.type.valueType) },
          key: record.idField))
    }
  }

  /// Declares top-level facts, and the day by which is judged.
  mutating func declare(_ facts: [FieldDefinition]) {
    declareVariable("as_of", .timestamp)
    for fact in facts { declareVariable(fact.name, fact.type.valueType) }
  }
}

extension RecordType {
  /// What a period is in expressions: `keep.max_days <= 30`.
  static let period = RecordType(
    name: "period",
    fields: [
      Field("text", .string), Field("word", .string), Field("min_days", .int),
      Field("max_days", .int), Field("min_hours", .int), Field("max_hours", .int),
    ],
    key: "text")
}

extension FieldType {
  /// The type of the field's values in expressions.  A reference is the record it points to.
  var valueType: ValueType {
    switch self {
    case .text, .id, .country, .path: .string
    case .boolean: .bool
    case .integer: .int
    case .number: .double
    case .date: .timestamp
    case .period: .record(RecordType.period.name)
    case .word(let words): .word(words.wordList)
    case .record(let name), .reference(let name): .record(name)
    case .list(let element): .list(element.valueType)
    case .points(let words): .map(key: .word(words.wordList), value: .bool)
    }
  }
}
