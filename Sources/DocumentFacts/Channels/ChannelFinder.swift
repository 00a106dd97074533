import Documents
import LocatedYAML
import Topics

/// Finds the channels through which a document has people use each right.
///
/// The passages about a right come first: its row in a table, its item of a list, its paragraphs.
/// Where they give no channel, the paragraphs above them in the same section do.
struct ChannelFinder {
  /// The channels of a right.
  struct Finding {
    /// The point that the document makes by its passages about the right.
    let point: String
    let channels: [String]
    /// The best passage about it.
    let passage: Quotation
  }

  private let document: PolicyDocument
  private let sections: [Section]

  init(_ document: PolicyDocument) {
    self.document = document
    sections = document.root.subtree
  }

  /// The channels for each point that the document makes; points for which it gives none are left
  /// out.
  func channels(by findings: [TopicFinding]) -> [Finding] {
    findings.flatMap { finding -> [Finding] in
      guard let best = finding.best else { return [] }
      let passages = finding.passages.filter(\.isExplicit).compactMap(passage)
      let own = channels(in: passages)
      let channels = own.isEmpty ? self.channels(in: passages.flatMap(introductions)) : own
      guard !channels.isEmpty else { return [] }
      return finding.topic.points.map { Finding(point: $0, channels: channels, passage: best) }
    }
  }

  private func channels(in passages: [Passage]) -> [String] {
    let texts = passages.map { ComparableText($0.text) }
    return ChannelSigns.all.filter { sign in
      texts.contains { sign.pattern.firstMatch(in: $0) != nil }
    }.flatMap(\.channels)
  }

  /// The passage that a quotation is taken from.
  private func passage(_ quotation: Quotation) -> Passage? {
    document.passages.last { passage in
      (passage.place.line, passage.place.column)
        <= (quotation.place.line, quotation.place.column)
    }
  }

  /// The paragraphs before a passage of the same section.
  private func introductions(to passage: Passage) -> [Passage] {
    guard let section = sections.first(where: { $0.passages.contains(passage) }) else { return [] }
    return section.passages.prefix { $0 != passage }.filter { $0.kind == .paragraph }
  }
}

extension ChannelFinder.Finding {
  var parts: [FoundPart] {
    [
      .word(point, passage.place), .words(channels, passage.place),
      .text(passage.text, passage.place),
    ]
  }
}
