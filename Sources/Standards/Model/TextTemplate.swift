public import CEL
public import LocatedYAML
public import Vocabularies

/// A text with values filled in: `Switching “{feature.name}” off takes {feature.off.steps} steps.`
public struct TextTemplate: Sendable {
  /// A piece of the text.
  public enum Part: Sendable {
    case text(String)
    /// An expression whose value is filled in.
    case expression(Program)
  }

  /// The template in one language.
  public struct Translation: Sendable {
    /// `nil` where the file does not say the language.
    public let language: Language?
    public let parts: [Part]
  }

  /// The translations in the order of the file; at least one.
  public let translations: [Translation]
  /// Where the text stands.
  public let place: Place
}
