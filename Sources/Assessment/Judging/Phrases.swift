import Descriptions
import Vocabularies

/// The few words that the engine itself puts into texts of a rule set.
struct Phrases {
  let yes: String
  let no: String
  let none: String
  let notStated: String
  let planned: String
  let doesNotApply: String
  let listSeparator: String

  /// The phrases in a language; English ones where there are none.
  init(_ language: Language) {
    self = language == .chinese ? Self.chinese : Self.english
  }

  /// What stands in a text for a fact without a value.
  func standIn(for state: FactState) -> String {
    switch state {
    case .planned: planned
    case .notApplicable: doesNotApply
    default: notStated
    }
  }

  private init(
    yes: String, no: String, none: String, notStated: String, planned: String,
    doesNotApply: String, listSeparator: String
  ) {
    self.yes = yes
    self.no = no
    self.none = none
    self.notStated = notStated
    self.planned = planned
    self.doesNotApply = doesNotApply
    self.listSeparator = listSeparator
  }

  private static let english = Phrases(
    yes: "yes", no: "no", none: "none", notStated: "(not stated)", planned: "(only planned)",
    doesNotApply: "(does not apply)", listSeparator: ", ")

  private static let chinese = Phrases(
    yes: "是", no: "否", none: "无", notStated: "（未说明）", planned: "（仅在计划中）",
    doesNotApply: "（不适用）", listSeparator: "、")
}
