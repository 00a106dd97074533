import Standards
import Vocabularies

extension CrossReferences {
  /// Related places in other texts: `GDPR 7(3), PIPL 15 (withdrawal of consent)`.
  func text(in language: Language, _ wording: any Wording) -> String {
    let places = places.map { "\($0.standard.uppercased()) \($0.article)" }.joined(separator: ", ")
    guard !places.isEmpty, let because else { return places }
    return wording.references(places, because: because.text(in: language))
  }
}
