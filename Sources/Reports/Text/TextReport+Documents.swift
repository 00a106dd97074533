import Assessment
import Descriptions
import Digests
import LocatedYAML
import Vocabularies

extension TextReport {
  /// The documents that may be none of the kind for which they were taken.
  func writeDoubts(to page: inout TextPage) {
    for document in assessment.doubtfulDocuments {
      page.page.space()
      page.page.paragraph(
        StyledText(page.wording.doubtful(document.path, makes: document.points), .undetermined))
    }
  }

  /// How a description names the first document, where nothing but documents was judged.
  var entryOfDocument: String? {
    let description = assessment.description
    let vocabulary = description.vocabulary
    guard description.files.isEmpty, let file = description.documents.first?.path,
      let rules = vocabulary.loneDocument, let record = vocabulary.loneDocumentRecord,
      let id = record.idField, let document = record.documentField
    else { return nil }
    let constants = rules.entry.entries.compactMap { entry in
      entry.value.string.map { "\(entry.key): \($0)" }
    }
    let entry = ["\(id): \(record.name)"] + constants + ["\(document): \(JSON.string(file).line)"]
    return "\(rules.list.name): [{\(entry.joined(separator: ", "))}]"
  }
}
