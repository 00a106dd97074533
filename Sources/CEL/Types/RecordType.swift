/// A record type that an environment declares: named fields, each with a type.
public struct RecordType: Sendable, Hashable {
  /// One field.
  public struct Field: Sendable, Hashable {
    public let name: String
    public let type: ValueType

    public init(_ name: String, _ type: ValueType) {
      self.name = name
      self.type = type
    }
  }

  /// The type's name, such as `consent`.
  public let name: String
  /// The fields, in the order of their declaration.
  public let fields: [Field]
  /// The field that identifies a record; records of the type are equal if it is.
  public let key: String?

  private let positions: [String: Int]

  /// Creates a record type.  Of two fields with one name the first counts.
  public init(name: String, fields: [Field], key: String? = nil) {
    self.name = name
    self.fields = fields
    self.key = key
    positions = Dictionary(
      fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The place of a field among the fields, counted from 0.
  func position(of field: String) -> Int? { positions[field] }
}
