/// The way to a fact in a description: `consents.c_health.withdraw.steps`,
/// `activities.orders.uses[0].data`.
public struct FactPath: Sendable, Hashable {
  /// One step.
  public enum Segment: Sendable, Hashable {
    /// A key, or the identifier of an entry of a list.
    case name(String)
    /// An element of a list, counted from 0.
    case index(Int)
  }

  public let segments: [Segment]

  public init(_ segments: [Segment]) { self.segments = segments }

  /// Reads a path; `nil` if the text is none.
  public init?(_ text: String) {
    var segments: [Segment] = []
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
      if let name = pieces.first, !name.isEmpty {
        segments.append(.name(String(name)))
      } else if segments.isEmpty || pieces.count == 1 {
        return nil
      }
      for piece in pieces.dropFirst() {
        guard piece.last == "]", let index = Int(piece.dropLast()), index >= 0 else { return nil }
        segments.append(.index(index))
      }
    }
    self.init(segments)
  }
}

extension FactPath: CustomStringConvertible {
  public var description: String {
    var text = ""
    for segment in segments {
      switch segment {
      case .name(let name): text += text.isEmpty ? name : "." + name
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }
}
