import Descriptions
import Documents
import LocatedYAML
import Topics
import Vocabularies

/// Finds which points a document makes, by what it says about topics.
///
/// A topic of which the text says nothing at all: no point of it is made.  A topic that is disclosed
/// makes its points.  Of points that are only a part of it, and of a topic that is only mentioned, be
/// it in passing, the company has to say whether the text makes them, or else a person has to read
/// the passage.
struct PointFinder {
  let words: Words
  /// The points that the company states, if it states any.
  let stated: Set<String>?

  /// The points that were looked for, each with its place in the document.
  func points(by findings: [TopicFinding], in document: PolicyDocument) -> Node {
    var points: [(key: String, value: Node)] = []
    for finding in findings {
      for (point, isWhole) in finding.topic.allPoints where words.label(of: point) != nil {
        guard let node = node(for: point, isWhole: isWhole, finding, in: document) else { continue }
        points.append((point, node))
      }
    }
    var seen: Set<String> = []
    return .block(points.filter { seen.insert($0.key).inserted }, at: document.start)
  }

  private func node(
    for point: String, isWhole: Bool, _ finding: TopicFinding, in document: PolicyDocument
  ) -> Node? {
    switch (finding.answer, finding.best ?? finding.traces.first) {
    case (.unknown, _): nil
    case (.disclosed, let passage?) where isWhole: node(true, passage)
    case (_, let passage?):
      if let stated {
        // What is part of a topic needs no passage of its own to be stated.
        isWhole ? node(stated.contains(point), passage) : nil
      } else {
        .block([("mentioned", .text(passage.text, at: passage.place))], at: passage.place)
      }
    case (_, nil): Self.nothing(at: document.start)
    }
  }

  private func node(_ value: Bool, _ passage: Quotation) -> Node {
    .block(
      [
        ("value", .boolean(value, at: passage.place)),
        ("passage", .text(passage.text, at: passage.place)),
      ], at: passage.place)
  }

  private static func nothing(at place: Place) -> Node {
    .block(
      [
        ("value", .boolean(false, at: place)),
        (
          "passage",
          .block(
            [
              ("en", .text("no passage found", at: place)),
              ("zh", .text("未找到相关内容", at: place)),
            ], at: place)
        ),
      ], at: place)
  }
}

extension Topic {
  /// The points of the topic, with whether its disclosure makes them by itself.
  fileprivate var allPoints: [(point: String, isWhole: Bool)] {
    points.map { ($0, true) } + parts.map { ($0, false) }
  }
}
