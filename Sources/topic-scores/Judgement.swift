import Documents
import LocatedYAML
import Topics

/// What the topics say about a labelled policy, in the corpus's labels.
struct Judgement {
  /// The labels of what is disclosed.
  var disclosed: Set<String> = []
  /// The labels of what is at least mentioned.
  var touched: Set<String> = []
  /// The labels of each segment that a passage begins in.
  var segmentLabels: [Int: Set<String>] = [:]

  /// Judges a text as a document.
  init(_ text: String, of policy: LabelledPolicy, by topics: TopicSet) throws {
    let document = try PolicyDocument.parse(
      Array(text.utf8), file: policy.id + ".txt", format: .plainText)
    let segments = SegmentFinder(policy)
    for finding in try topics.findings(in: document) {
      let labels = CorpusLabels.labels(of: finding.topic.id, in: policy.labelSpace)
      switch finding.answer {
      case .disclosed:
        disclosed.formUnion(labels)
        touched.formUnion(labels)
      case .mentioned: touched.formUnion(labels)
      case .none, .unknown: break
      }
      for passage in finding.passages {
        guard let segment = segments.segment(at: passage.place) else { continue }
        segmentLabels[segment, default: []].formUnion(labels)
      }
    }
  }

  /// Judges each segment by itself, for corpora of single sentences.
  init(sentencesOf policy: LabelledPolicy, by topics: TopicSet) throws {
    guard let language = DocumentLanguage(tag: policy.language) else { return }
    for (index, segment) in policy.segments.enumerated() {
      let stated = try topics.statements(in: policy.string(in: segment.range), language: language)
      segmentLabels[index] = Set(
        stated.flatMap { CorpusLabels.labels(of: $0.id, in: policy.labelSpace) })
    }
  }
}

/// Finds the segment that something stands in.
private struct SegmentFinder {
  private let lineStarts: [Int]
  private let segments: [LabelledPolicy.Segment]

  init(_ policy: LabelledPolicy) {
    segments = policy.segments
    var starts = [0]
    for (offset, scalar) in policy.text.enumerated() where scalar == "\n" {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  func segment(at place: Place) -> Int? {
    guard lineStarts.indices.contains(place.line - 1) else { return nil }
    let offset = lineStarts[place.line - 1] + place.column - 1
    return segments.firstIndex { $0.range.contains(offset) }
  }
}
