import Documents
import LocatedYAML
import Vocabularies

/// Finds the days on which a document says that it was changed, and from which it holds.
enum DayFinder {
  /// What a day is.
  enum Role {
    case updated
    case inEffect
  }

  /// The first day in a role, with its place.
  static func day(_ role: Role, in document: PolicyDocument) -> (day: CalendarDate, place: Place)? {
    let pattern = role == .updated ? updated : inEffect
    for passage in document.passages {
      let text = ComparableText(passage.text)
      guard let match = pattern.firstMatch(in: text),
        let range = match.captured,
        let day = WrittenDay.day(text.text(range))
      else { continue }
      return (day, passage.place(at: text.originalOffset(of: range.lowerBound)))
    }
    return nil
  }

  private static let updated = Pattern(
    before([
      "更新(?:日期|时间|于)?", "修订(?:日期|时间|于)?", "修改(?:日期|时间|于)", "updated(?: on)?",
      "modified(?: on)?", "revised(?: on)?", "last update", "stand", "aktualisiert(?: am)?",
      "geändert am", "mise? à jour(?: le)?", "modifiée? le",
    ]) + "|" + after(["更新", "修订", "修改"]))

  private static let inEffect = Pattern(
    before([
      "生效(?:日期|时间|于)?", "施行(?:日期)?", "effective(?: date| from| as of)?",
      "in (?:force|effect)(?: from| since| as of)?", "gültig (?:ab|seit)", "in kraft(?: seit| ab)?",
      "en vigueur(?: le| depuis le| à compter du)?", "date d'effet",
    ]) + "|" + after(["起?(?:正式)?(?:生效|施行|实施)"]))

  /// Words with a day behind them; digits, and letters of the languages, are other words.
  private static func before(_ words: [String]) -> String {
    "(?:\(words.joined(separator: "|")))[^0-9a-zà-ÿ\\x{3400}-\\x{9fff}]{0,12}(\(WrittenDay.pattern))"
  }

  /// A day with words behind it.
  private static func after(_ words: [String]) -> String {
    "(\(WrittenDay.pattern))(?:\(words.joined(separator: "|")))"
  }
}
