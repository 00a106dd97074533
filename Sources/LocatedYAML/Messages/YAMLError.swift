/// Why a file cannot be read, told for the person who wrote it.
public struct YAMLError: Error, Sendable {
  /// Where the problem is. Problems of the file as a whole stand at line 1, column 1.
  public let place: Place

  /// What is wrong, one sentence without a final stop.
  public let message: String

  /// What to do about it, where there is something to say.
  public let hint: String?

  /// The line in question with a caret under the column; `nil` where there is no line to show.
  public let excerpt: Excerpt?
}

extension YAMLError: CustomStringConvertible {
  /// `path:line:column: error: message`, then the excerpt and the hint on lines of their own.
  public var description: String {
    var lines = ["\(place): error: \(message)"]
    if let excerpt { lines.append(excerpt.description) }
    if let hint { lines.append("hint: \(hint)") }
    return lines.joined(separator: "\n")
  }
}
