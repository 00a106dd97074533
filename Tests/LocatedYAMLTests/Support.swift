import LocatedYAML
import Testing

/// The error that reading a text ends with; a recorded issue and `nil` if it can be read.
func failure(
  of text: String, limits: Limits = .default, at location: SourceLocation = #_sourceLocation
) -> YAMLError? {
  failure(of: Array(text.utf8), limits: limits, at: location)
}

/// The error that reading bytes ends with; a recorded issue and `nil` if they can be read.
func failure(
  of bytes: [UInt8], limits: Limits = .default, at location: SourceLocation = #_sourceLocation
) -> YAMLError? {
  do {
    _ = try YAML.parse(bytes, file: "f", limits: limits)
    Issue.record("read without an error", sourceLocation: location)
    return nil
  } catch {
    return error
  }
}

/// The tree on one line: `{key: [text]}` with the texts of scalars as they are.
func outline(_ node: Node) -> String {
  switch node.content {
  case .scalar(let scalar):
    scalar.text
  case .sequence(let elements):
    "[" + elements.map(outline).joined(separator: ", ") + "]"
  case .mapping(let mapping):
    "{" + mapping.entries.map { "\($0.key): \(outline($0.value))" }.joined(separator: ", ") + "}"
  }
}

/// A generator of the same numbers in every run (SplitMix64).
struct RepeatableNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
