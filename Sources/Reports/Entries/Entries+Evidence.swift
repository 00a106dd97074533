import Assessment
import Descriptions

extension Entries {
  /// Where a piece of evidence is to be found, by its identifier in the description.
  func evidenceName(_ id: String) -> String? {
    guard let evidence = assessment.description.evidence.first(where: { $0.id == id }) else {
      return nil
    }
    return evidence.file ?? evidence.url ?? evidence.id
  }
}
