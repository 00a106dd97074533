public import Vocabularies

/// A language that reports can be written in.
public enum ReportLanguage: String, Sendable, Hashable, CaseIterable {
  case english = "en"
  case chinese = "zh"

  /// The language that texts of rule sets and descriptions are taken in, where they have it.
  public var language: Language {
    switch self {
    case .english: .english
    case .chinese: .chinese
    }
  }

  /// The words that reports add to those texts.
  var wording: any Wording {
    switch self {
    case .english: EnglishWording()
    case .chinese: ChineseWording()
    }
  }
}
