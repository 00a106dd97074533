/// A text for people in one or more languages.
///
/// In a file it is a string, whose language is not said, or a map such as
/// `{en: Consent, zh: 授权同意}`.
public struct LocalizedText: Sendable, Hashable {
  /// The text in one language.
  public struct Translation: Sendable, Hashable {
    /// `nil` where the file does not say the language.
    public let language: Language?
    public let text: String

    public init(_ language: Language?, _ text: String) {
      self.language = language
      self.text = text
    }
  }

  /// The translations in the order of the file; at least one.
  public let translations: [Translation]

  /// A text whose language is not said.
  public init(_ text: String) { translations = [Translation(nil, text)] }

  /// What stands for a text that may not be shown, in every language.
  public static let leftOut = LocalizedText("…")

  /// A text in several languages; `nil` if there is none.
  public init?(_ translations: [Translation]) {
    guard !translations.isEmpty else { return nil }
    self.translations = translations
  }

  /// The text in exactly this language, or `nil`.
  public subscript(language: Language) -> String? {
    translations.first { $0.language == language }?.text
  }

  /// The text for a reader of a language: in that language if there is one, else in a language
  /// that is not said, else in English, else the first.
  public func text(in language: Language) -> String { translation(for: language)?.text ?? "" }

  /// The translation that ``text(in:)`` gives.
  package func translation(for language: Language) -> Translation? {
    translations.first { $0.language == language } ?? translations.first { $0.language == nil }
      ?? translations.first { $0.language == .english } ?? translations.first
  }

  /// The languages that the text is there in, in the order of the file.
  public var languages: [Language] { translations.compactMap(\.language) }
}
