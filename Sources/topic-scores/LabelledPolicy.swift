/// A policy whose passages people have labelled, as one line of a corpus holds it.
struct LabelledPolicy {
  /// A part of the text with its labels.
  struct Segment {
    /// Where it stands in the text, in code points.
    let range: Range<Int>
    let isHeading: Bool
    let labels: Set<String>
  }

  let id: String
  let language: String
  /// The labels that the corpus knows. Others are unknown here, not absent.
  let labelSpace: [String]
  /// The labels of the policy as a whole; empty where the corpus has no whole policies.
  let labels: Set<String>
  let segments: [Segment]
  let text: [Unicode.Scalar]
}

extension LabelledPolicy: Decodable {
  private enum CodingKeys: String, CodingKey {
    case id = "doc_id"
    case language, text, segments
    case labelSpace = "label_space"
    case labels = "document_labels"
  }

  init(from decoder: any Decoder) throws {
    let line = try decoder.container(keyedBy: CodingKeys.self)
    id = try line.decode(String.self, forKey: .id)
    language = try line.decode(String.self, forKey: .language)
    labelSpace = try line.decode([String].self, forKey: .labelSpace)
    labels = try line.decode(Set<String>.self, forKey: .labels)
    segments = try line.decode([Segment].self, forKey: .segments)
    let text = Array(try line.decode(String.self, forKey: .text).unicodeScalars)
    if let segment = segments.first(where: { $0.range.upperBound > text.count }) {
      throw DecodingError.dataCorruptedError(
        forKey: .segments, in: line,
        debugDescription: "a segment ends at \(segment.range.upperBound), behind the text")
    }
    self.text = text
  }
}

extension LabelledPolicy.Segment: Decodable {
  private enum CodingKeys: CodingKey {
    case start, end, kind, labels
  }

  init(from decoder: any Decoder) throws {
    let segment = try decoder.container(keyedBy: CodingKeys.self)
    let start = try segment.decode(Int.self, forKey: .start)
    let end = try segment.decode(Int.self, forKey: .end)
    guard 0 <= start, start <= end else {
      throw DecodingError.dataCorruptedError(
        forKey: .start, in: segment, debugDescription: "\(start) to \(end) is no range")
    }
    range = start..<end
    isHeading = try segment.decode(String.self, forKey: .kind) == "heading"
    labels = try segment.decode(Set<String>.self, forKey: .labels)
  }
}

extension Set<String> {
  /// Whether a label is among these; any single right stands for the label of all rights.
  func covers(_ label: String) -> Bool {
    contains(label) || label == "rights" && contains { $0.hasPrefix("rights.") }
  }
}
