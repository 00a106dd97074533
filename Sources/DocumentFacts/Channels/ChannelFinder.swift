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

  private let sections: [Section]

  init(_ document: PolicyDocument) {
    sections = document.root.subtree
  }

  /// The channels for each point that the document makes; points for which it gives none are left
  /// out.
  func channels(by findings: [TopicFinding]) -> [Finding] {
    findings.flatMap { finding -> [Finding] in
      guard finding.answer == .disclosed, let best = finding.best else { return [] }
      let passages = finding.passages.filter(\.isExplicit).map(\.passage)
      let own = channels(in: passages)
      let channels = own.isEmpty ? self.channels(in: passages.flatMap(introductions)) : own
      guard !channels.isEmpty else { return [] }
      return finding.topic.points.map { Finding(point: $0, channels: channels, passage: best) }
    }
  }

  /// The channels that some passages give, with those that they leave open; none if they only leave
  /// some open.
  private func channels(in passages: [Passage]) -> [String] {
    let texts = passages.map { ComparableText($0.text) }
    func found(_ signs: [ChannelSigns.Sign]) -> [String] {
      signs.filter { sign in texts.contains { sign.pattern.firstMatch(in: $0) != nil } }
        .flatMap(\.channels)
    }
    let plain = found(ChannelSigns.plain)
    guard !plain.isEmpty else { return [] }
    var seen: Set<String> = []
    return (plain + found(ChannelSigns.vague)).filter { seen.insert($0).inserted }
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
