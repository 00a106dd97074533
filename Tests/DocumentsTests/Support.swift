import Documents
import LocatedYAML

/// A document read from a text; its name tells the format.
func document(_ text: String, as file: String = "policy.txt") throws(DocumentError)
  -> PolicyDocument
{
  try PolicyDocument.parse(Array(text.utf8), file: file)
}

/// The passages of a text, one string each: kind, place and text.
func passages(_ text: String, as file: String) throws(DocumentError) -> [String] {
  try document(text, as: file).passages.map(\.summary)
}

extension Passage {
  /// The passage in one line: kind, place and text.
  var summary: String { "\(kind.summary) \(place.line):\(place.column) \(text)" }
}

extension Passage.Kind {
  /// The kind as in HTML: `h2`, `p`, `li1`, `tr`, `th`.
  var summary: String {
    switch self {
    case .heading(let level): "h\(level)"
    case .paragraph: "p"
    case .listItem(let depth): "li\(depth)"
    case .tableRow(_, let isHeader): isHeader ? "th" : "tr"
    }
  }
}

extension Section {
  /// The headings of the sections inside, indented by their level, with how many passages each has.
  var outline: [String] {
    children.flatMap { child in
      let indent = String(repeating: "  ", count: child.level - 1)
      return ["\(indent)\(child.heading?.text ?? "") \(child.passages.count)"] + child.outline
    }
  }
}

/// What a document that cannot be read says; `nil` if it can.
func refusal(
  of bytes: [UInt8], as file: String, limits: DocumentLimits = .default
) -> String? {
  do {
    _ = try PolicyDocument.parse(bytes, file: file, limits: limits)
    return nil
  } catch {
    return error.description
  }
}

/// Numbers that look random and are the same at each run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
