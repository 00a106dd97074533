public import Vocabularies

/// Points of a text that a verdict waits for, since nobody looked for them: the program has no words
/// for them, and the company does not state whether the text makes them.
public struct UnreadPoints: Sendable {
  /// The list in which the company would state them.
  public let list: FactReference
  /// The points, in the order of the checks.
  public private(set) var points: [Words.Word]

  fileprivate mutating func add(_ others: [Words.Word]) {
    points += others.filter { !points.contains($0) }
  }
}

extension Finding {
  /// The points that the finding waits for.
  public func unreadPoints(_ vocabulary: Vocabulary) -> [UnreadPoints] {
    var unread: [UnreadPoints] = []
    for check in checks {
      for list in check.missing {
        guard case .list(.word(let words)) = list.definition?.type, vocabulary.hasPoints(words)
        else { continue }
        let points = check.proof.words(soughtIn: list, of: words)
        if let known = unread.firstIndex(where: { $0.list.path == list.path }) {
          unread[known].add(points)
        } else if !points.isEmpty {
          unread.append(UnreadPoints(list: list, points: points))
        }
      }
    }
    return unread
  }
}

extension Question {
  /// The points that the question asks about; none if it asks about something else.
  public func unreadPoints(_ vocabulary: Vocabulary) -> UnreadPoints? {
    var unread: UnreadPoints?
    for other in findings.flatMap({ $0.unreadPoints(vocabulary) })
    where other.list.path == fact.path {
      if unread == nil { unread = other } else { unread?.add(other.points) }
    }
    return unread
  }
}

extension Vocabulary {
  /// Whether a list of words is one of points that texts make.
  fileprivate func hasPoints(_ words: Words) -> Bool {
    records.contains { $0.fields.contains { $0.type == .points(words) } }
  }
}

extension Proof {
  /// The words that open conditions look for in a list.
  fileprivate func words(soughtIn list: FactReference, of words: Words) -> [Words.Word] {
    let open = (expectation + scopes.flatMap(\.conditions)).filter { condition in
      condition.truth == .unknown && condition.facts.contains { $0.reference?.path == list.path }
    }
    let tokens = (open.flatMap(\.facts) + open.flatMap(\.elements)).compactMap { fact in
      guard fact.reference == nil, case .known(let text) = fact.value else { return nil as String? }
      return text.text(in: .english)
    }
    return tokens.compactMap { token in words.words.first { $0.token == token } }
  }
}
