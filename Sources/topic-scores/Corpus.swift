import ConcurrentMap
import Topics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A corpus of labelled policies, one JSON object a line.
struct Corpus {
  let name: String
  let policies: [LabelledPolicy]

  /// Reads a corpus.
  init(path: String) throws {
    let file = URL(filePath: path)
    name = file.deletingPathExtension().lastPathComponent
    let decoder = JSONDecoder()
    policies = try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
      try decoder.decode(LabelledPolicy.self, from: $0)
    }
  }

  /// Measures how well topics are found, as tables.
  func scores(of topics: TopicSet) throws -> String {
    // Some corpora have single sentences only, in an order that means nothing.
    let areWhole = policies.contains { $0.segments.count > 1 }
    return try areWhole
      ? gaps(policies, topics) + passages(policies, topics, bySentence: false)
      : passages(policies, topics, bySentence: true)
  }

  /// How well missing disclosures are found: in the policies, and in copies without one of them.
  private func gaps(_ policies: [LabelledPolicy], _ topics: TopicSet) throws -> String {
    let cases = policies.flatMap { policy in
      [GapCase(policy: policy, removed: nil)]
        + policy.labelSpace.filter(policy.labels.covers).map {
          GapCase(policy: policy, removed: $0)
        }
    }
    let judged = cases.concurrentMap { gap in
      Result { try Judgement(gap.text, of: gap.policy, by: topics) }
    }
    var tables = [ScoreTable](repeating: ScoreTable(), count: 4)
    for (gap, result) in zip(cases, judged) {
      let judgement = try result.get()
      for label in gap.labels {
        let isMissing = gap.removed != nil || !gap.policy.labels.covers(label)
        for (index, found) in [judgement.touched, judgement.disclosed].enumerated() {
          let isFoundMissing = !found.covers(label)
          tables[index].count(label, expected: isMissing, found: isFoundMissing)
          guard gap.removed == nil else { continue }
          tables[index + 2].count(label, expected: isMissing, found: isFoundMissing)
        }
      }
    }
    return tables[0].text("\(name), missing: `none`")
      + tables[1].text("\(name), missing: `none` or `mentioned`")
      + tables[2].text("\(name), missing in policies as they are: `none`")
      + tables[3].text("\(name), missing in policies as they are: `none` or `mentioned`")
  }

  /// How well passages are found.
  private func passages(
    _ policies: [LabelledPolicy], _ topics: TopicSet, bySentence: Bool
  ) throws -> String {
    var table = ScoreTable()
    for policy in policies {
      let judgement =
        try bySentence
        ? Judgement(sentencesOf: policy, by: topics)
        : Judgement(policy.string(in: policy.text.indices), of: policy, by: topics)
      for (index, segment) in policy.segments.enumerated() {
        // People left most headings without labels.
        if segment.isHeading, segment.labels.isEmpty { continue }
        let found = judgement.segmentLabels[index] ?? []
        for label in policy.labelSpace {
          table.count(
            label, expected: segment.labels.covers(label), found: found.covers(label))
        }
      }
    }
    return table.text("\(name), passages")
  }
}

/// A policy, or a copy of it, that a checker is asked about.
private struct GapCase: Sendable {
  let policy: LabelledPolicy
  /// The label whose passages the copy lacks; `nil` for the policy itself.
  let removed: String?

  var text: String {
    removed.map(policy.text(without:)) ?? policy.string(in: policy.text.indices)
  }

  /// The labels that the case is about.
  var labels: [String] { removed.map { [$0] } ?? policy.labelSpace }
}
