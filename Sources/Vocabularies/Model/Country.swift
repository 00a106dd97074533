public import LocatedYAML

/// A country, a territory, or a region of several, with what texts call it.
public struct Country: Sendable {
  /// The letters that descriptions write, by ISO 3166.
  public let code: String
  /// What it is called in each language, in the order of the file.
  public let names: [(language: Language, names: [String])]
  /// The codes of the countries in a region; empty for a country itself.
  public let covers: [String]
  /// Where the vocabulary declares it.
  public let place: Place
}

extension Country {
  /// Whether it stands for several countries, so that its name leaves open which of them is meant.
  public var isRegion: Bool { !covers.isEmpty }

  /// What it is called in a language.
  public func names(in language: Language) -> [String] {
    names.first { $0.language == language }?.names ?? []
  }
}
