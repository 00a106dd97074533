public import LocatedYAML

/// What a document stands for that is given by itself, without a description that points to it.
public struct LoneDocument: Sendable {
  /// The top-level list that gets an entry for it.
  public let list: FieldDefinition
  /// What the entry states beside its identifier and the document.
  public let entry: Mapping
  /// The field by which the entry of a further language version points to that of the first; `nil`
  /// if there is none.
  public let translationField: String?
  /// What is taken for granted of a company of which only documents are known.
  public let assumptions: Mapping
}

extension Vocabulary {
  /// The record type of the entries that lone documents become.
  public var loneDocumentRecord: RecordDefinition? {
    loneDocument?.list.type.recordName.flatMap(record)
  }
}
