public import Standards
import Vocabularies

/// Rule sets as a table: name, standard, size and folder.
public struct RuleSetListText: Sendable {
  private let ruleSets: [RuleSet]
  private let presentation: Presentation

  /// A table of rule sets.
  public init(_ ruleSets: [RuleSet], presentation: Presentation = Presentation()) {
    self.ruleSets = ruleSets
    self.presentation = presentation
  }

  /// The table, one line for each rule set.
  public var text: String {
    var page = TextPage(presentation)
    var table = Table([.left, .left, .right, .left])
    for ruleSet in ruleSets {
      table.append([
        StyledText(ruleSet.standard.id, .strong),
        StyledText("\(ruleSet.standard.number) \(ruleSet.standard.title.text(in: page.language))"),
        StyledText(page.wording.requirements(ruleSet.requirements.count)),
        StyledText(ruleSet.path, .quiet),
      ])
    }
    table.write(to: &page.page, flexible: 1)
    return page.page.text
  }
}
