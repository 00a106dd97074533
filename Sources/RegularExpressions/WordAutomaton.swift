/// Finds which of many words occur in a text, reading each byte once.
///
/// This is the automaton of Aho and Corasick: each state stands for the longest beginning of a word
/// that the text read so far ends with.
struct WordAutomaton: Sendable {
  /// The number of kinds of bytes. Those that occur in no word are one kind, the first.
  private let kindCount: Int
  private let kinds: [UInt8]

  /// The state that follows each state, for each kind of byte.
  private let transitions: [Int32]

  /// The words that end in each state, by their numbers.
  private let endings: [[Int32]]

  private let wordCount: Int

  init(_ words: [[UInt8]]) {
    var kinds = [UInt8](repeating: 0, count: 256)
    var kindCount = 1
    for byte in words.joined() where kinds[Int(byte)] == 0 {
      // UTF-8 has less than 255 bytes, so the number fits.
      kinds[Int(byte)] = UInt8(clamping: kindCount)
      kindCount += 1
    }
    var trie = Trie(kindCount: kindCount)
    for (number, word) in words.enumerated() {
      trie.insert(word.map { Int(kinds[Int($0)]) }, number: Int32(number))
    }
    trie.linkFailures()
    self.kinds = kinds
    self.kindCount = kindCount
    transitions = trie.transitions
    endings = trie.endings
    wordCount = words.count
  }

  /// The numbers of the words that occur in the text, in whatever case, each once.
  func occurrences(in text: UnsafeBufferPointer<UInt8>) -> [Int32] {
    var isFound = [Bool](repeating: false, count: wordCount)
    var found: [Int32] = []
    var state = 0
    text.forEachLowercasedByte { byte in
      state = Int(transitions[state * kindCount + Int(kinds[Int(byte)])])
      for word in endings[state] where !isFound[Int(word)] {
        isFound[Int(word)] = true
        found.append(word)
      }
    }
    return found
  }
}

/// The words as a tree, on its way to an automaton.
private struct Trie {
  let kindCount: Int
  var transitions: [Int32]
  var endings: [[Int32]] = [[]]

  /// What no state has as its next: the root is nobody's child.
  private static let none: Int32 = 0

  init(kindCount: Int) {
    self.kindCount = kindCount
    transitions = [Int32](repeating: Self.none, count: kindCount)
  }

  mutating func insert(_ word: [Int], number: Int32) {
    var state = 0
    for kind in word {
      if transitions[state * kindCount + kind] == Self.none {
        transitions[state * kindCount + kind] = Int32(endings.count)
        endings.append([])
        transitions += [Int32](repeating: Self.none, count: kindCount)
      }
      state = Int(transitions[state * kindCount + kind])
    }
    endings[state].append(number)
  }

  /// Leads each state without a child for a byte to where the longest other beginning goes.
  mutating func linkFailures() {
    var fallbacks = [Int](repeating: 0, count: endings.count)
    var queue = transitions[..<kindCount].filter { $0 != Self.none }.map(Int.init)
    var next = 0
    while next < queue.count {
      let state = queue[next]
      next += 1
      let fallback = fallbacks[state]
      endings[state] += endings[fallback]
      for kind in 0..<kindCount {
        let child = Int(transitions[state * kindCount + kind])
        let other = transitions[fallback * kindCount + kind]
        if child == Self.none {
          transitions[state * kindCount + kind] = other
        } else {
          fallbacks[child] = Int(other)
          queue.append(child)
        }
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Calls a function with the bytes of the text in lower case. Bytes that are not UTF-8 stay as
  /// they are.
  fileprivate func forEachLowercasedByte(_ body: (UInt8) -> Void) {
    var index = startIndex
    while index < endIndex {
      let byte = self[index]
      index += 1
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        body(byte | 0x20)
      case 0xC3...0xDF, 0xE1, 0xE2, 0xEA, 0xEF, 0xF0:
        // Scripts that may have two cases. Chinese is not among them.
        let end = endOfCodePoint(at: index - 1)
        let scalar = String(decoding: self[(index - 1)..<end], as: UTF8.self).unicodeScalars.first
        guard let lowercase = scalar?.properties.lowercaseMapping,
          scalar != "\u{FFFD}", lowercase.unicodeScalars.count == 1
        else {
          body(byte)
          continue
        }
        lowercase.utf8.forEach(body)
        index = end
      default:
        body(byte)
      }
    }
  }
}
