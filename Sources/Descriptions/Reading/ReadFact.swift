import CEL
import LocatedYAML
import Vocabularies

/// A fact as it was read.  References can be followed only when all entries are read.
indirect enum ReadFact {
  case fact(Fact)
  case reference(Reference)
  case list([ReadFact], at: AttributeID)

  /// The fact with its references followed; those to nowhere are reported.
  func resolved(by index: EntryIndex, _ collector: DiagnosticCollector) -> Fact {
    switch self {
    case .fact(let fact): fact
    case .reference(let reference):
      index.entry(reference, collector).map { .record($0) } ?? .unknown(reference.attribute)
    case .list(let elements, let attribute):
      .list(elements.map { $0.resolved(by: index, collector) }, at: attribute)
    }
  }
}

/// An identifier that stands for an entry somewhere in the description.
struct Reference {
  /// The record type of the entry.
  let type: String
  let identifier: String
  let place: Place
  /// The fact that is the reference.
  let attribute: AttributeID
}
