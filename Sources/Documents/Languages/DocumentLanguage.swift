/// The languages that are told apart.
public enum DocumentLanguage: String, Sendable, Hashable, CaseIterable {
  /// Chinese.
  case chinese = "zh"

  /// English.
  case english = "en"

  /// German.
  case german = "de"

  /// French.
  case french = "fr"

  /// The language that a tag such as `zh-CN` or `de_AT` stands for, if it is one of these.
  public init?(tag: String) {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }
    self.init(rawValue: primary.lowercased())
  }
}
