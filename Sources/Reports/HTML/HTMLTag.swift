extension HTML {
  /// The elements that reports are made of.
  enum Tag: String, Sendable {
    case a
    case body
    case br
    case button
    case code
    case dd
    case details
    case div
    case dl
    case dt
    case fieldset
    case figcaption
    case figure
    case footer
    case form
    case h1
    case h2
    case h3
    case h4
    case h5
    case h6
    case head
    case header
    case html
    case input
    case label
    case legend
    case li
    case main
    case meta
    case nav
    case option
    case p
    case pre
    case rect
    case script
    case section
    case select
    case span
    case strong
    case summary
    case svg
    case table
    case tbody
    case td
    case tfoot
    case th
    case thead
    case title
    case tr
    case ul

    /// Whether there is no end tag.
    var isVoid: Bool { self == .br || self == .input || self == .meta }

    /// Whether spaces around it mean nothing.
    var isBlock: Bool {
      switch self {
      case .a, .br, .code, .input, .label, .rect, .select, .option, .button, .span, .strong, .svg:
        false
      default: true
      }
    }

    /// The heading of a level; those below the sixth count as the sixth.
    static func heading(_ level: Int) -> Tag { Tag(rawValue: "h\(min(max(level, 1), 6))") ?? .h6 }
  }
}
