/// How much a document has to say about a topic.
///
/// A policy that discloses something gives it a part of its text that can be expected; in a long
/// policy, a single sentence elsewhere is what any policy says in passing. So sentences are counted
/// and compared with the share that the lexicon expects.
struct Yardstick {
  /// How many sentences the document has.
  let sentences: Int

  /// Whether the document has sections at all. Where it has none, statements count wherever they
  /// stand.
  let hasSections: Bool

  /// What a statement counts in a section that is about no topic.
  private static let weightUnclaimed = 0.6

  /// What a statement counts in a section about other topics.
  private static let weightForeign = 0.25

  /// How many times the expected number discloses the topic.
  private static let ample = 1.3

  /// How many times the expected number at least mentions it. Below, any policy says as much.
  private static let trifle = 0.9

  /// How many times the expected number of sentences a section has that is long.
  private static let longSection = 2.0

  /// How many times the expected number of statements a section has that is about nothing else.
  private static let denseSection = 0.5

  /// The number of sentences beyond which longer documents need no more of them.
  private static let longest = 300

  /// How many sections a document needs for its headings to say something.
  static let fewestSections = 3

  /// The answer for a topic.
  func answer(_ evidence: Evidence, _ traits: Topic.Traits, share: Double) -> TopicAnswer {
    let inPlace = Double(evidence.inPlace)
    let unclaimed = Double(evidence.statements(.unclaimed))
    let foreign = Double(evidence.statements(.foreign))
    let weight =
      hasSections
      ? inPlace + Self.weightUnclaimed * unclaimed + Self.weightForeign * foreign
      : inPlace + unclaimed + foreign
    let expected = share * Double(min(sentences, Self.longest))
    let decisive = hasSections && traits.needsSection ? inPlace : weight
    if evidence.hasFact || decisive >= max(1, Self.ample * expected) { return .disclosed }
    if evidence.hasDenseSection(of: max(2, Self.denseSection * expected)) { return .disclosed }
    if weight > 0, weight >= Self.trifle * expected { return .mentioned }
    // A long section under its heading is no passing mention, in whatever words it is written.
    let isLong = Double(evidence.underOwnHeading) >= max(2, Self.longSection * expected)
    return isLong && inPlace >= 1 ? .mentioned : .none
  }
}
