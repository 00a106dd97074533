import Documents
import Synchronization
import Vocabularies

/// The searches for countries by the language of texts, each made when it is first needed.
final class CountrySearches: Sendable {
  private let countries: [Country]
  private let searches = Mutex<[DocumentLanguage?: CountrySearch]>([:])

  init(_ countries: [Country]) { self.countries = countries }

  /// The search for a language. Whoever asks first makes it, and others that ask meanwhile wait.
  subscript(language: DocumentLanguage?) -> CountrySearch {
    searches.withLock { searches in
      let search = searches[language] ?? CountrySearch(countries, in: language)
      searches[language] = search
      return search
    }
  }
}
