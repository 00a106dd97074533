/// What a document says about one topic, added up.
struct Evidence {
  /// A sentence that may speak for the topic.
  struct Hit {
    /// The number of the sentence in the document.
    let sentence: Int
    /// `nil` where it only stands in the section of the topic.
    let strength: Matcher.Strength?
    let isUnderOwnHeading: Bool
    /// Whether it stands under a heading of another topic alone.
    let isUnderOtherHeading: Bool
  }

  /// The hits in reading order.
  var hits: [Hit] = []
}

extension Evidence {
  /// How many sentences count fully: those under a heading of the topic that say something of it.
  var own: Int { hits.count { $0.isUnderOwnHeading && $0.strength != nil } }

  /// How many statements stand elsewhere.
  var elsewhere: Int {
    hits.count { !$0.isUnderOwnHeading && ($0.strength ?? .words) >= .statement }
  }

  var hasFact: Bool { hits.contains { $0.strength == .fact } }

  /// The hits that are passages about the topic.
  func passages(_ traits: Topic.Traits) -> [Hit] {
    hits.filter { hit in
      if hit.isUnderOwnHeading { return traits.ownsSection || hit.strength != nil }
      guard let strength = hit.strength, strength >= .statement else { return false }
      return !(traits.yields && hit.isUnderOtherHeading)
    }
  }
}
