extension HTML {
  /// The elements that reports are made of.
  enum Tag: String, Sendable {
    case a
    case body
    case code
    case dd
    case div
    case dl
    case dt
    case footer
    case h1
    case h2
    case h3
    case h4
    case h5
    case h6
    case head
    case header
    case html
    case li
    case main
    case meta
    case nav
    case p
    case pre
    case section
    case span
    case strong
    case title
    case ul

    /// Whether there is no end tag.
    var isVoid: Bool { self == .meta }

    /// Whether spaces around it mean nothing.
    var isBlock: Bool {
      switch self {
      case .a, .code, .span, .strong: false
      default: true
      }
    }

    /// The heading of a level; those below the sixth count as the sixth.
    static func heading(_ level: Int) -> Tag { Tag(rawValue: "h\(min(max(level, 1), 6))") ?? .h6 }
  }
}
