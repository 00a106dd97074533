import CEL
import LocatedYAML
import Vocabularies

extension FactTable {
  /// The attribute of the fact at a path.
  ///
  /// - Throws: Which step leads nowhere.
  func attribute(at path: FactPath) throws(FactPathProblem) -> AttributeID? {
    var attribute: AttributeID?
    for (number, segment) in path.segments.enumerated() {
      guard let entry = child(segment, of: attribute) else {
        throw FactPathProblem(
          way: FactPath(Array(path.segments.prefix(number))), missing: segment,
          others: names(in: attribute))
      }
      attribute = entry.attribute
    }
    return attribute
  }
}

/// Where a path to a fact leads nowhere.
struct FactPathProblem: Error {
  /// The part of the path that leads somewhere.
  let way: FactPath
  /// The step after it.
  let missing: FactPath.Segment
  /// Names that could stand there.
  let others: [String]

  /// A warning about a path in a file.
  func warning(at place: Place) -> Diagnostic {
    let missing = FactPath([self.missing])
    let message =
      way.segments.isEmpty
      ? "there is no fact `\(missing)`" : "there is no `\(missing)` in `\(way)`"
    return Diagnostic(
      .warning, .danglingReference, at: place, message,
      hint: .didYouMean(missing.description, among: others))
  }
}
