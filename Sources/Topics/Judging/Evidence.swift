/// What a document says about one topic, added up.
struct Evidence {
  /// What kind of section a sentence stands in, seen from the topic.
  enum Surroundings: Sendable {
    /// A section about the topic.
    case own
    /// A section about a topic that this one belongs to, such as all rights.
    case host
    /// A section that is about no topic, or none at all.
    case unclaimed
    /// A section about other topics.
    case foreign
  }

  /// A sentence that may speak for the topic.
  struct Hit {
    /// The number of the sentence in the document.
    let sentence: Int
    /// `nil` where it only stands in a section of the topic.
    let saying: Matcher.Saying?
    let surroundings: Surroundings

    var strength: Matcher.Strength? { saying?.strength }

    var isStatement: Bool { (strength ?? .words) >= .statement }

    /// How well the sentence alone tells what the document says about the topic.
    var relevance: Relevance {
      let standing =
        switch surroundings {
        case .own: 2
        case .host: 1
        case .unclaimed, .foreign: 0
        }
      let strength = strength.map { $0.rawValue + 1 } ?? 0
      return Relevance(
        sum: strength + standing, strength: strength, phraseCount: saying?.phraseCount ?? 0)
    }
  }

  /// How well a sentence alone tells what a document says about a topic: by what it says and where
  /// it stands, of equals by what it says, and by how much of it.
  struct Relevance: Sendable, Hashable, Comparable {
    let sum: Int
    let strength: Int
    let phraseCount: Int

    /// That of a row that only names the columns of a table.
    static let ofColumnNames = Relevance(sum: 0, strength: 0, phraseCount: 0)

    static func < (left: Self, right: Self) -> Bool {
      (left.sum, left.strength, left.phraseCount) < (right.sum, right.strength, right.phraseCount)
    }
  }

  /// The hits in reading order.
  var hits: [Hit] = []
}

extension Evidence {
  var hasFact: Bool { hits.contains { $0.strength == .fact } }

  /// How many sentences speak for the topic where they are expected to: those under a heading of
  /// the topic that say something of it, and statements among what it belongs to.
  var inPlace: Int {
    hits.count { hit in
      switch hit.surroundings {
      case .own: hit.strength != nil
      case .host: hit.isStatement
      case .unclaimed, .foreign: false
      }
    }
  }

  /// How many sentences stand under its own heading, whatever they say.
  var underOwnHeading: Int { hits.count { $0.surroundings == .own } }

  /// Whether what stands under its own heading is about nothing else: so many statements at least,
  /// and two sentences of three. Such a section discloses the topic, however short it is.
  func hasDenseSection(of least: Double) -> Bool {
    let stated = statements(.own)
    return Double(stated) >= least && stated * 3 >= underOwnHeading * 2
  }

  /// How many statements stand in surroundings of a kind.
  func statements(_ surroundings: Surroundings) -> Int {
    hits.count { $0.surroundings == surroundings && $0.isStatement }
  }

  /// The hits that say anything of the topic, statements first.
  var traces: [Hit] {
    let weak = hits.filter { hit in
      switch hit.surroundings {
      case .own: !hit.isStatement
      case .host: !hit.isStatement && hit.saying != nil
      case .unclaimed, .foreign: false
      }
    }
    return hits.filter(\.isStatement) + weak
  }

  /// The hits that are passages about the topic, in a document that has sections or has none.
  func passages(_ traits: Topic.Traits, hasSections: Bool) -> [Hit] {
    hits.filter { hit in
      switch hit.surroundings {
      case .own: traits.ownsSection || hit.saying != nil
      case .host, .unclaimed: hit.isStatement
      case .foreign: hit.isStatement && !(traits.yields && hasSections)
      }
    }
  }
}
