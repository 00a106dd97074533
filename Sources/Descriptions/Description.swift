public import CEL
public import Digests
import LocatedYAML
public import Vocabularies

/// The facts that a company states about its processing, typed by a vocabulary.
public struct Description: Sendable {
  /// What the description says about itself.
  public let header: Header
  /// The day by which is judged: the one that the caller gave, else the header's.
  public let asOf: CalendarDate?
  /// The vocabulary that the facts belong to.
  public let vocabulary: Vocabulary
  /// The facts as expressions read them.
  public let activation: Activation
  /// The pieces of evidence, in the order of the file.
  public let evidence: [Evidence]
  /// What people judged, in the order of the file.
  public let attestations: [Attestation]
  /// Questions that somebody still has to answer, in the order of the file.
  public let openQuestions: [OpenQuestion]
  /// What was noticed while reading and is no error.
  public let diagnostics: [Diagnostic]
  /// What the user gave to be read, in that order.
  public let inputs: [Source]
  /// The documents that were read for facts about them, in the order of reading.
  public let documents: [SourceFile]
  /// What told which points the documents make; `nil` if nothing did.
  public let topics: Source?
  /// Whether what the company wrote is there to be shown; see ``withoutQuotations``.
  public let quotesFacts: Bool

  let facts: FactTable
  /// What the facts were read from.
  let root: Node
}

extension Description {
  /// The files that the description was read from, in the order of reading.
  public var sources: [SourceFile] { inputs.flatMap(\.files) }

  /// The paths of the files that were read, as the user gave them, in the order of reading.
  public var files: [String] { sources.map(\.path) }

  /// The first file that facts come from.
  public var firstFile: String? { (sources + documents).first?.path }
}
