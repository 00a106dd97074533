/// Numbers that make up a whole, one beside the other.
struct StackedBar: Sendable, Hashable {
  /// A number with its name.
  struct Part: Sendable, Hashable {
    let tone: Tone
    let name: String
    let count: Int
  }

  /// Which of the report's colours a part has.
  enum Tone: Sendable, Hashable, CaseIterable {
    case major
    case minor
    case observation
    case error
    case undetermined
    case needsReview
    case met
  }

  /// What the bar shows, in a few words.
  let title: String
  /// The parts that are there.
  let parts: [Part]
  /// The number that a bar of full length has.
  let scale: Int

  /// - Parameter scale: The number that a bar of full length has; the sum of the parts, if `nil`.
  init(_ title: String, _ parts: [Part], scale: Int? = nil) {
    self.title = title
    self.parts = parts.filter { $0.count > 0 }
    self.scale = max(scale ?? 0, parts.reduce(0) { $0 + $1.count }, 1)
  }
}
