/// Whether a policy discloses a topic.
public enum TopicAnswer: String, Sendable, Hashable, CaseIterable {
  /// It has a passage about it.
  case disclosed

  /// It mentions it; whether that is enough, a person has to say.
  case mentioned

  /// It has no passage about it, only what any policy of its length says in passing, if that.
  case none

  /// Nobody can tell: the document's language has no lexicon, or there is too little text.
  case unknown
}
