import CEL
import Descriptions
import Digests
import LocatedYAML
import Standards
import Vocabularies

/// A document given by itself that makes hardly any of the points that it is judged by, so that it
/// may be no document of the kind for which it was taken.
public struct DoubtfulDocument: Sendable, Hashable {
  /// The file's path.
  public let path: String
  /// The checks of its points that it passes, or at least touches upon.
  public let points: Share

  /// The fewest checks that tell anything about a document.
  private static let fewestChecks = 10

  /// Of how many checks a document of its kind passes one at least.
  private static let leastShare = 4

  fileprivate init?(_ path: String, _ verdicts: [Verdict]) {
    let counts = VerdictCounts(verdicts)
    let passed = counts[.met] + counts[.needsReview]
    points = Share(passed, of: passed + counts[.gap])
    self.path = path
    guard points.whole >= Self.fewestChecks, passed * Self.leastShare < points.whole else {
      return nil
    }
  }
}

extension Assessment {
  /// The documents given by themselves that may be none of the kind for which they were taken.
  public var doubtfulDocuments: [DoubtfulDocument] {
    let vocabulary = description.vocabulary
    guard let record = vocabulary.loneDocumentRecord else { return [] }
    let fields = record.fields.filter { $0.computation == .points }
      .map { Mentions.Field(record: record.name, name: $0.name) }
    return description.documents.map(\.path).compactMap { path in
      let checks = findings.filter { $0.subject?.place?.file == path }.flatMap(\.checks)
      let ofPoints = checks.filter { result in
        guard case .expectation(let condition, _) = result.check.judgement else { return false }
        var mentions = Mentions()
        mentions.add(condition.program)
        return fields.contains(where: mentions.fields.contains)
      }
      return DoubtfulDocument(path, ofPoints.map(\.verdict))
    }
  }
}
