/// What a piece of text is, so that a terminal can show it in its own way.
///
/// Nothing is said by colour alone: every style only repeats what a word or a sign says.
enum Style: Sendable, Hashable {
  case plain
  /// Headings and names.
  case strong
  /// Places, identifiers and other things to look up.
  case quiet
  case gap
  case error
  case undetermined
  case needsReview
  case met
}

/// Whether text is written with colours or as it is.
public enum Palette: Sendable, Hashable {
  /// No control sequences at all: for files, pipes and `NO_COLOR`.
  case plain
  /// The sixteen colours that every terminal lets its owner choose.
  case colored

  /// The text with the control sequences for its style.
  func paint(_ text: String, _ style: Style) -> String {
    guard self == .colored, let code = style.code, !text.isEmpty else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}

extension Style {
  /// The parameters of the control sequence "select graphic rendition".
  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .quiet: "2"
    case .gap: "1;31"
    case .error: "1;35"
    case .undetermined: "33"
    case .needsReview: "36"
    case .met: "32"
    }
  }
}
