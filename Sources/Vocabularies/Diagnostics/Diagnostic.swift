public import LocatedYAML

/// Something that is wrong with a file, or worth knowing about it, told for the person who wrote
/// it.
public struct Diagnostic: Sendable, Hashable {
  /// How much a diagnostic matters.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// The file cannot be used.
    case error
    /// The file can be used, but probably says something else than meant.
    case warning
    /// Worth knowing.
    case remark
  }

  /// The short, stable name of a kind of diagnostic, such as `unknown-key`.
  public struct ID: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { rawValue = value }
  }

  /// Where it is.
  public let place: Place
  public let severity: Severity
  /// What is wrong, one sentence without a final stop.
  public let message: String
  /// What to do about it, where there is something to say.
  public let hint: String?
  public let id: ID
  /// The line in question with a caret under the column, where the reader of the file made one.
  public let excerpt: String?

  public init(
    _ severity: Severity, _ id: ID, at place: Place, _ message: String, hint: String? = nil,
    excerpt: String? = nil
  ) {
    self.place = place
    self.severity = severity
    self.message = message
    self.hint = hint
    self.id = id
    self.excerpt = excerpt
  }
}

extension Diagnostic {
  /// The diagnostic without what the file says: its kind and place alone.
  public var withoutQuotations: Diagnostic {
    Diagnostic(severity, id, at: place, id.rawValue)
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `path:line:column: error: message [id]`, then the excerpt and the hint on lines of their own.
  public var description: String {
    var lines = ["\(place): \(severity.rawValue): \(message) [\(id.rawValue)]"]
    if let excerpt { lines.append(excerpt) }
    if let hint { lines.append("hint: \(hint)") }
    return lines.joined(separator: "\n")
  }
}

extension Diagnostic {
  /// A file that cannot be read as YAML.
  public init(_ error: YAMLError) {
    self.init(
      .error, .syntax, at: error.place, error.message, hint: error.hint,
      excerpt: error.excerpt?.description)
  }
}
