import Documents
import Vocabularies

/// Looks for the names of countries in texts of one language; in other languages than English, for
/// the English names too.
struct CountrySearch: Sendable {
  /// A name that stands in a text.
  struct Hit {
    let country: Country
    /// Where its name stands, in bytes of the comparable text.
    let range: Range<Int>
  }

  private let pattern: Pattern?
  private let countries: [String: Country]

  init(_ countries: [Country], in language: DocumentLanguage?) {
    let languages = [language?.rawValue, DocumentLanguage.english.rawValue]
      .compactMap { $0.flatMap(Language.init) }
    // Where one name means two countries, the language of the text decides: “Island”.
    var byName: [String: Country] = [:]
    for language in languages {
      for country in countries {
        for name in country.names(in: language) {
          let name = ComparableText(name).folded
          byName[name] = byName[name] ?? country
        }
      }
    }
    self.countries = byName
    pattern = Pattern.words(byName.keys)
  }

  /// The names in a text, from left to right.
  func hits(in text: ComparableText) -> [Hit] {
    (pattern?.allMatches(in: text) ?? []).compactMap { match in
      countries[text.text(match.range)].map { Hit(country: $0, range: match.range) }
    }
  }

  /// The countries that a document names, each where it does so first.  A region stands for all of
  /// its countries.
  func codes(in document: PolicyDocument) -> [CodeAtPlace] {
    var codes: [CodeAtPlace] = []
    for passage in document.passages {
      let text = ComparableText(passage.text)
      for hit in hits(in: text) {
        let place = passage.place(at: text.originalOffset(of: hit.range.lowerBound))
        let covered = hit.country.isRegion ? hit.country.covers : [hit.country.code]
        codes += covered.map { CodeAtPlace(code: $0, place: place) }
      }
    }
    return codes.firstOfEach
  }
}
