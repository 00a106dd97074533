import LocatedYAML

extension Country {
  private static let coversKey = "covers"

  /// Reads what texts call a country: a name or several for each language.
  init?(_ entry: Mapping.Entry, _ collector: DiagnosticCollector) {
    guard let reader = MappingReader(entry.value, "a country", collector) else { return nil }
    guard (2...3).contains(entry.key.utf8.count), entry.key.utf8.allSatisfy(\.isCapitalLetter)
    else {
      collector.error(
        .invalidName, at: entry.keyPlace, "`\(entry.key)` is no code of a country",
        hint: "write two capital letters by ISO 3166, such as `DE`; a region may have three")
      return nil
    }
    let names = reader.mapping.entries.filter { $0.key != Self.coversKey }
    code = entry.key
    place = entry.keyPlace
    covers = reader.texts(Self.coversKey)
    self.names = names.compactMap { Self.names($0, reader, collector) }
  }

  private static func names(
    _ entry: Mapping.Entry, _ reader: MappingReader, _ collector: DiagnosticCollector
  ) -> (language: Language, names: [String])? {
    guard let language = Language(rawValue: entry.key) else {
      collector.error(
        .unknownName, at: entry.keyPlace, "`\(entry.key)` is no language",
        hint: "write the two letters of a language, such as `en`, or `\(coversKey)`")
      return nil
    }
    if let name = entry.value.scalar?.text { return (language, [name]) }
    return (language, reader.texts(entry.key))
  }

  /// Reports the regions that cover what is not declared.
  static func checkRegions(_ countries: [Country], _ collector: DiagnosticCollector) {
    let codes = Set(countries.map(\.code))
    for country in countries {
      for code in country.covers where !codes.contains(code) {
        collector.error(
          .unknownName, at: country.place,
          "`\(country.code)` covers `\(code)`, which is not declared",
          hint: "declare it under `countries`")
      }
    }
  }
}

extension UInt8 {
  fileprivate var isCapitalLetter: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
}
