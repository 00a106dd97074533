public import LocatedYAML

/// Gathers what a loader finds, so that a person learns of all mistakes at once.
public final class DiagnosticCollector {
  /// What was found so far, in the order in which it was.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Whether something was found that makes the result unusable.
  public private(set) var hasErrors = false

  public init() {}

  public func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    if diagnostic.severity == .error { hasErrors = true }
  }

  /// Reports an error.
  public func error(
    _ id: Diagnostic.ID, at place: Place, _ message: String, hint: String? = nil
  ) {
    report(Diagnostic(.error, id, at: place, message, hint: hint))
  }

  /// Reports a warning.
  public func warning(
    _ id: Diagnostic.ID, at place: Place, _ message: String, hint: String? = nil
  ) {
    report(Diagnostic(.warning, id, at: place, message, hint: hint))
  }

  /// Reports a remark.
  public func remark(
    _ id: Diagnostic.ID, at place: Place, _ message: String, hint: String? = nil
  ) {
    report(Diagnostic(.remark, id, at: place, message, hint: hint))
  }

  /// What was found, sorted by place.
  ///
  /// - Throws: All of it, if there is an error among it.
  public func finish() throws(DiagnosticsError) -> [Diagnostic] {
    // Two findings at one place stay in the order in which they were found.
    let sorted = diagnostics.enumerated().sorted { left, right in
      (left.element.place, left.offset) < (right.element.place, right.offset)
    }.map(\.element)
    guard !hasErrors else { throw DiagnosticsError(sorted) }
    return sorted
  }
}
