package import LocatedYAML

/// Makes sure that no two things of a kind have one name.
package struct UniqueNames {
  private let collector: DiagnosticCollector
  private var places: [String: Place] = [:]

  package init(_ collector: DiagnosticCollector) { self.collector = collector }

  /// Takes note of a name.
  ///
  /// - Returns: Whether it is the first of its kind; if not, that has been reported.
  package mutating func insert(_ name: String, at place: Place, _ kind: String) -> Bool {
    if let first = places[name] {
      collector.error(
        .duplicateName, at: place, "there is another \(kind) `\(name)` at \(first)")
      return false
    }
    places[name] = place
    return true
  }
}
