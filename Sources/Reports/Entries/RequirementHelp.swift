import Assessment
import Standards
import Vocabularies

/// What a reader of a finding wants to know about its requirement.
struct RequirementHelp {
  /// The requirement in the rule set's words, on one line.
  let statement: String
  /// The standard's item before the statement.
  let description: String
  /// Each thing to know with its title.
  private let entries: [(title: String, text: String)]
  private let colon: String

  init(_ entry: Entry, _ entries: Entries) {
    let requirement = entry.finding.requirement
    let (language, wording) = (entries.words.language, entries.words.wording)
    let number = entries.standard(of: entry.finding)?.number ?? entry.finding.standard
    let item = [
      number, wording.item(requirement.item), wording.name(of: requirement.modality),
      requirement.gravity.map(wording.name(of:)),
      requirement.provenance == .recall ? wording.fromMemory : nil,
    ]
    statement = requirement.text.text(in: language).harmless
    description = "\(number), \(wording.item(requirement.item)): \(statement)".harmless
    var texts = [(wording.standard, item.compactMap(\.self).joined(separator: " · "))]
    if let condition = requirement.applicability?.inWords.text(in: language) {
      texts.append((wording.note, wording.onlyWhere(condition)))
    }
    texts += requirement.evidence.map { (wording.evidence, $0.text(in: language)) }
    let references = requirement.references.text(in: language, wording)
    if !references.isEmpty { texts.append((wording.references, references)) }
    if let note = requirement.note { texts.append((wording.note, note.text(in: language))) }
    self.entries = texts.map { (title: $0, text: $1.harmless) }
    colon = wording.colon
  }

  /// Everything as plain text.
  var text: String {
    ([statement] + entries.map { $0.title + colon + $0.text }).joined(separator: "\n")
  }

  /// Everything as Markdown.
  var markdown: String {
    let lines = entries.map { "- **\($0.title)**\(colon)\(MarkdownText.escaped($0.text))" }
    return MarkdownText.escaped(statement) + "\n\n" + lines.joined(separator: "\n")
  }
}
