public import LocatedYAML

/// Why a scalar is no value of a field's type.
public struct ValueMismatch: Error, Sendable, Hashable {
  public let id: Diagnostic.ID
  /// What is wrong, one sentence without a final stop.
  public let message: String
  /// What to write instead, where that can be said.
  public let hint: String?

  init(_ id: Diagnostic.ID, _ message: String, hint: String? = nil) {
    self.id = id
    self.message = message
    self.hint = hint
  }

  /// The mismatch as an error about a fact or key, whose name comes first in the message.
  public func diagnostic(at place: Place, for name: String) -> Diagnostic {
    Diagnostic(.error, id, at: place, "\(name): \(message)", hint: hint)
  }
}
