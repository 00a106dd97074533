public import LocatedYAML

extension Node {
  /// Whether there is nothing where a value might be.
  public var isNull: Bool { scalar?.resolved == .null }

  /// Whether the node is a mapping from languages to texts, such as `{en: …, zh: …}`.
  public var isLocalized: Bool {
    guard let mapping, !mapping.entries.isEmpty else { return false }
    return mapping.entries.allSatisfy { Language(rawValue: $0.key) != nil }
  }

  /// The node as a text in one or several languages; anything else is reported.
  public func localizedText(_ collector: DiagnosticCollector) -> LocalizedText? {
    if let text = scalar?.text { return LocalizedText(text) }
    guard let mapping, !mapping.entries.isEmpty else {
      collector.error(
        .wrongType, at: place, "expected a text, found \(kind)",
        hint: "write a text, or a text for each language: `{en: …, zh: …}`")
      return nil
    }
    var translations: [LocalizedText.Translation] = []
    for entry in mapping.entries {
      guard let language = Language(rawValue: entry.key) else {
        collector.error(
          .unknownKey, at: entry.keyPlace, "`\(entry.key)` is not the code of a language",
          hint: "write a text, or a text for each language: `{en: …, zh: …}`")
        continue
      }
      guard let text = entry.value.scalar?.text else {
        collector.error(
          .wrongType, at: entry.value.place, "expected a text, found \(entry.value.kind)")
        continue
      }
      translations.append(LocalizedText.Translation(language, text))
    }
    return LocalizedText(translations)
  }
}
