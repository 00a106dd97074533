import Standards
import Vocabularies

/// A run of text within a paragraph of a document.
indirect enum Inline: Sendable, Hashable {
  /// Text, with its language where that is known and may be another than the document's.
  case text(String, Language? = nil)
  case strong([Inline])
  /// Something that belongs to what stands before it, such as a source or a path.
  case quiet([Inline])
  /// Something that stands in files as it is written here: an expression, a key.
  case code(String)
  /// A few words that say of what kind something is.
  case mark(String, Tone = .plain)
  /// A link, which may also choose what a filter shows there.
  case link([Inline], to: Anchor, showing: FilterLabels? = nil)
  /// A verdict by its sign and its name.
  case verdict(Verdict, String)
  /// A bar within a line; where bars cannot be drawn, nothing stands for it.
  case bar(StackedBar)
  case lineBreak
}

extension Inline {
  /// How much a mark asks for attention.
  enum Tone: Sendable, Hashable {
    case plain
    /// Something that has to be kept.
    case binding
    /// Something to be careful with.
    case warning
  }
}

extension Inline: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self = .text(text) }
}

extension Array {
  /// Elements with the same runs between each and the next.
  func joined(with separator: [Inline]) -> [Inline] where Element == [Inline] {
    enumerated().flatMap { number, runs in number == 0 ? runs : separator + runs }
  }
}
