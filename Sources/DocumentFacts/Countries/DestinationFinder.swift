import Documents
import LocatedYAML
import Vocabularies

/// Finds the countries to which a document says that data go, or in which they are stored.
///
/// A country counts if the words around its name say so, in its sentence, and do not deny it; in a
/// table, if the heading of its column asks for the country of a recipient.
struct DestinationFinder {
  private let countries: CountrySearch
  private let phrases: DestinationPhrases

  /// Prepares to look at documents of a language; `nil` if nothing is known of how it speaks.
  init?(_ countries: CountrySearch, in language: DocumentLanguage?) {
    guard let language else { return nil }
    self.countries = countries
    phrases = DestinationPhrases.of(language)
  }

  /// A country to which data go.
  struct Destination {
    let country: String
    /// The sentence or row of a table that says so.
    let passage: String
    let place: Place
  }

  /// The destinations, each where it is named first.
  func destinations(in document: PolicyDocument) -> [Destination] {
    var column: Int?
    var found: [Destination] = []
    for passage in document.passages {
      guard case .tableRow(let cells, let isHeader) = passage.kind else {
        column = nil
        if passage.kind.isHeading { continue }
        found += inSentences(of: passage)
        continue
      }
      if isHeader {
        column = cells.firstIndex {
          DestinationPhrases.columnHeading.firstMatch(in: ComparableText($0)) != nil
        }
      } else if let column, cells.indices.contains(column) {
        found += certain(in: ComparableText(cells[column])).map {
          Destination(country: $0.country.code, passage: passage.text, place: passage.place)
        }
      } else {
        found += inSentences(of: passage)
      }
    }
    var seen: Set<String> = []
    return found.filter { seen.insert($0.country).inserted }
  }

  private func inSentences(of passage: Passage) -> [Destination] {
    let text = ComparableText(passage.text)
    return certain(in: text).compactMap { hit in
      let sentence = text.sentence(around: hit.range)
      let before = text.part(sentence.lowerBound..<hit.range.lowerBound)
      let after = text.part(hit.range.upperBound..<sentence.upperBound)
      guard phrases.lead(before: before, after: after) else { return nil }
      return Destination(
        country: hit.country.code, passage: text.original(sentence),
        place: passage.place(at: text.originalOffset(of: hit.range.lowerBound)))
    }
  }

  /// The countries themselves; the name of a region leaves open which of them is meant.
  private func certain(in text: ComparableText) -> [CountrySearch.Hit] {
    countries.hits(in: text).filter { !$0.country.isRegion }
  }
}

extension DestinationFinder.Destination {
  var parts: [FoundPart] { [.country(country, place), .text(passage, place)] }
}
