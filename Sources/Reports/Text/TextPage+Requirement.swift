import LocatedYAML
import Standards
import Vocabularies

extension TextPage {
  /// Writes the standard's item, the statement, and in brackets how binding it is and its
  /// identifier.
  mutating func heading(of requirement: Requirement) {
    var remarks = [wording.name(of: requirement.modality)]
    if let gravity = requirement.gravity, gravity.isNonconformity {
      remarks.append(wording.name(of: gravity))
    }
    if requirement.modality.isBinding, requirement.gravity == .observation {
      remarks.append(wording.guidance)
    }
    remarks.append(requirement.id)
    if requirement.provenance == .recall { remarks.append(wording.fromMemory) }
    page.space()
    page.paragraph(
      StyledText(requirement.text.text(in: language))
        + StyledText("  [" + remarks.joined(separator: " · ") + "]", .quiet),
      mark: StyledText(wording.item(requirement.item) + "  ", .strong))
  }

  /// Writes what a rule set says about a requirement besides its text.
  mutating func particulars(of requirement: Requirement) {
    if let condition = requirement.applicability?.inWords.text(in: language) {
      page.paragraph(StyledText(wording.onlyWhere(condition)), indent: 2)
    }
    var entries = requirement.evidence.map { evidence in
      (label: wording.evidence, text: StyledText(evidence.text(in: language)))
    }
    let references = requirement.references.text(in: language, wording)
    if !references.isEmpty { entries.append((wording.references, StyledText(references))) }
    if let note = requirement.note {
      entries.append((wording.note, StyledText(note.text(in: language))))
    }
    page.list(entries, indent: 2)
    page.line(StyledText(requirement.place.description, .quiet), indent: 2)
  }
}
