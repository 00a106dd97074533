public import CEL

/// A closed list of words, each with a label for people.
public struct Words: Sendable, Hashable {
  /// One word.
  public struct Word: Sendable, Hashable {
    /// The word as files and expressions write it.
    public let token: String
    /// The word for people.
    public let label: LocalizedText
  }

  /// What the list is called: the name it was declared under, or the path of its only field.
  public let name: String
  /// The words in the order of the vocabulary.
  public let words: [Word]

  /// The label of a word, or `nil` if the list does not have it.
  public func label(of token: String) -> LocalizedText? {
    words.first { $0.token.utf8.elementsEqual(token.utf8) }?.label
  }

  /// The list as the expression language knows it, under the same name.
  public var wordList: WordList { WordList(name: name, words: words.map(\.token)) }
}
