import Documents
import LocatedYAML

/// Finds a sentence by which no data leave the country.
///
/// One that makes an exception, or speaks of a condition, denies nothing.
enum ExportDenial {
  /// The first such sentence, with its place.
  static func found(in document: PolicyDocument) -> (sentence: String, place: Place)? {
    for passage in document.passages {
      let text = ComparableText(passage.text)
      for match in denial.allMatches(in: text) {
        let sentence = text.sentence(around: match.range)
        guard exception.firstMatch(in: text.part(sentence)) == nil else { continue }
        return (
          text.original(sentence),
          passage.place(at: text.originalOffset(of: sentence.lowerBound))
        )
      }
    }
    return nil
  }

  private static let denial = Pattern(
    [
      "(?:不会|不|未|没有)[^。;,]{0,14}(?:向|至|到|往|传输|提供|转移|传送|存储)[^。;,]{0,10}(?:境外|海外|国外)",
      "(?:不会|不|未|没有|不存在|不涉及)[^。;,]{0,8}(?:出境|跨境(?:传输|提供|转移))",
      "\\b(?:not|never)\\b[^.;]{0,40}\\b(?:transfer|sen[dt]|export|stor)[^.;]{0,60}"
        + "(?:\\babroad|\\boverseas|outside (?:of )?(?:mainland )?china\\b"
        + "|\\bto (?:other|another|foreign) countr|\\bout of the country)",
      "\\b(?:nicht|keine)\\b[^.;]{0,60}(?:\\bins ausland|in andere länder|außerhalb chinas)",
      "\\b(?:aucune?|pas)\\b[^.;]{0,60}(?:à l'étranger|vers d'autres pays|hors de chine)",
    ].joined(separator: "|"))

  private static let exception = Pattern(
    "除|未经|同意|法律|法规|另行|例外|如果|如需|若|才|情形"
      + "|\\b(?:unless|without|except|other than|only|until|if|consent|may|required)\\b"
      + "|\\b(?:außer|ohne|nur|sofern|wenn|einwilligung|sauf|sans|sous réserve|consentement)\\b")
}
