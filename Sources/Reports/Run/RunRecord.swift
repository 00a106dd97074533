public import Assessment
import Descriptions
import Digests
import Standards
public import Vocabularies

/// What a report was made from and how: enough to make it again and see that it is the same.
///
/// Every report carries the record as ``line``, behind everything that the company wrote, since
/// whoever reads a report takes the last line in it that looks like one.
public struct RunRecord: Sendable, Hashable {
  /// The version of the engine.
  public let engine: String
  public let format: ReportFormat
  /// The language of the report; `nil` for formats that are the same in every language.
  public let language: ReportLanguage?
  /// Whether the report may show what the company wrote.
  public let quotations: Quotations
  /// How much the report tells; `nil` for formats that always tell the same.
  public let depth: ReportDepth?
  /// The day by which was judged.
  public let asOf: CalendarDate?
  /// The requirements that were judged, as the user named them.
  public let selection: Selection
  /// Everything that was read, by role and in the order in which the user gave it.
  public let inputs: [RunInput]
}

extension RunRecord {
  /// The record of a report that is about to be written.
  public init(of assessment: Assessment, presentation: Presentation, format: ReportFormat) {
    engine = Engine.version
    self.format = format
    language = format.isMultilingual ? nil : presentation.language
    quotations = presentation.quotesFacts ? .keep : .omit
    depth = format.standardDepth.map { presentation.depth ?? $0 }
    asOf = assessment.description.asOf
    selection = assessment.basis.selection
    let files = FileNaming(from: presentation.root)
    inputs = assessment.sources.map { [quotations] role, source in
      // Whoever leaves quotations out does not want strangers to know their folders either.
      let path = source.path
      return RunInput(
        role: role, path: quotations == .keep ? files.path(of: path) : files.name(of: path),
        digest: source.digest)
    }
  }
}

extension Assessment {
  /// Everything that was read.
  fileprivate var sources: [(role: RunInput.Role, source: Source)] {
    var vocabularies: Set<String> = []
    let vocabularySources = basis.ruleSets.map(\.vocabulary).compactMap { vocabulary in
      vocabularies.insert(vocabulary.id).inserted ? vocabulary.source : nil
    }
    return basis.ruleSets.map { (.ruleSet, $0.source) }
      + vocabularySources.map { (.vocabulary, $0) }
      + tailorings.map { (.profile, $0.profile.source) }
      + description.inputs.map { (.description, $0) }
      + [description.topics].compactMap(\.self).map { (.topics, $0) }
      + description.documents.map { (.document, Source($0)) }
      + basis.waivers.map { (.waivers, $0.source) }
      + [basis.baseline].compactMap(\.self).map { (.baseline, $0.source) }
  }
}
