import Documents
import Vocabularies

/// The searches for countries by the language of texts, each made when it is first needed.
final class CountrySearches {
  private let countries: [Country]
  private var searches: [DocumentLanguage?: CountrySearch] = [:]

  init(_ countries: [Country]) { self.countries = countries }

  subscript(language: DocumentLanguage?) -> CountrySearch {
    if let search = searches[language] { return search }
    let search = CountrySearch(countries, in: language)
    searches[language] = search
    return search
  }
}
