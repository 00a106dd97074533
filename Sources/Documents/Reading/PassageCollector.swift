import LocatedYAML

/// The passages of a document as its reader finds them, up to the limit.
struct PassageCollector {
  private(set) var passages: [Passage] = []
  private let limit: Int

  init(limits: DocumentLimits) {
    limit = limits.passages
  }

  /// Adds a passage, if there is one.
  mutating func add(_ passage: Passage?) throws(DocumentError) {
    guard let passage else { return }
    guard passages.count < limit else {
      throw DocumentError(
        place: passage.place,
        message: "the document has more than \(limit) passages, the most that are read", hint: nil)
    }
    passages.append(passage)
  }

  /// Adds passages in their order.
  mutating func add(_ passages: [Passage]) throws(DocumentError) {
    for passage in passages { try add(passage) }
  }
}
