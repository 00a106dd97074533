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
      let unfolded = language == .chinese ? text.withoutFolds : text
      translations.append(LocalizedText.Translation(language, unfolded))
    }
    return LocalizedText(translations)
  }
}

extension String {
  /// The text without the blanks that YAML puts for line breaks between Chinese characters, which
  /// have no blanks between them.
  package var withoutFolds: String {
    guard utf8.contains(UInt8(ascii: " ")) else { return self }
    let scalars = Array(unicodeScalars)
    var result = UnicodeScalarView()
    for (number, scalar) in scalars.enumerated() {
      let isFold =
        scalar == " " && number > 0 && number + 1 < scalars.count
        && scalars[number - 1].isChinese && scalars[number + 1].isChinese
      if !isFold { result.append(scalar) }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether it is an ideograph, or a mark of Chinese punctuation.
  fileprivate var isChinese: Bool {
    switch value {
    case 0x2014, 0x2018...0x201D, 0x2026, 0x3001...0x303F, 0x3400...0x9FFF, 0xF900...0xFAFF,
      0xFF00...0xFFEF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
