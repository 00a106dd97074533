public import LocatedYAML

/// A kind of block that descriptions are made of, such as a consent or a recipient.
public struct RecordDefinition: Sendable {
  /// The name; a nested block without a name of its own has its path, such as `consent.refuse`.
  public let name: String
  /// What one such block is called.
  public let title: LocalizedText?
  /// The fields in the order of the vocabulary.
  public let fields: [FieldDefinition]
  /// The field that names an entry to people: the one the vocabulary says, else `name`, else the
  /// identifier.
  public let labelField: String?
  /// The field with further names of an entry, by which texts may call it.
  public let aliasField: String?
  /// The field that identifies an entry; entries without one are told apart by their number.
  public let idField: String?
  /// The field that points to a block's document: the first that holds a path.
  public let documentField: String?
  /// Where the vocabulary declares the record type.
  public let place: Place

  private let positions: [String: Int]

  init(
    name: String, title: LocalizedText?, fields: [FieldDefinition], labelField: String?,
    aliasField: String?, place: Place
  ) {
    self.name = name
    self.title = title
    self.fields = fields
    self.aliasField = aliasField
    self.place = place
    idField = fields.first { $0.type == .id }?.name
    documentField = fields.first { $0.type == .path }?.name
    self.labelField = labelField ?? fields.first { $0.name == "name" }?.name ?? idField
    positions = Dictionary(
      fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The field with a name, or `nil`.
  public subscript(field: String) -> FieldDefinition? { positions[field].map { fields[$0] } }
}
