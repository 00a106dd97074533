import Documents
import LocatedYAML

/// Finds the e-mail addresses in a document.
enum ContactFinder {
  /// The addresses in small letters, each where it stands first.
  static func addresses(in document: PolicyDocument) -> [(address: String, place: Place)] {
    var seen: Set<String> = []
    return document.passages.flatMap { passage -> [(address: String, place: Place)] in
      let text = ComparableText(passage.text)
      return address.allMatches(in: text).map { match in
        (
          address: text.text(match.range),
          place: passage.place(at: text.originalOffset(of: match.range.lowerBound))
        )
      }
    }.filter { seen.insert($0.address).inserted }
  }

  private static let address = Pattern(
    "[a-z0-9._%+-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+")
}
