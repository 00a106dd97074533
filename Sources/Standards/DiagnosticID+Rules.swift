public import Vocabularies

extension Diagnostic.ID {
  /// A text of a rule set is missing in one of its languages.
  public static let missingLanguage: Self = "missing-language"
  /// A rule set or vocabulary that is not where it was looked for.
  public static let notFound: Self = "not-found"
}
