public import LocatedYAML

/// Why a document cannot be read, told for the person who wants it checked.
public struct DocumentError: Error, Sendable, Hashable {
  /// Where the problem is. Problems of the file as a whole stand at line 1, column 1.
  public let place: Place

  /// What is wrong, one sentence without a final stop.
  public let message: String

  /// What to do about it, where there is something to say.
  public let hint: String?
}

extension DocumentError: CustomStringConvertible {
  /// `path:line:column: error: message`, then the hint on a line of its own.
  public var description: String {
    let message = "\(place): error: \(message)"
    return hint.map { "\(message)\nhint: \($0)" } ?? message
  }
}
