import CRE2

/// The owner of a set of patterns in RE2's memory.
struct CompiledSet: ~Copyable, Sendable {
  // RE2's objects are constant once made and guard their caches with locks.
  nonisolated(unsafe) private let pointer: OpaquePointer

  /// Nil when the process is out of memory.
  init?(memoryLimit: Int) {
    guard let created = cre2_set_create(Int64(memoryLimit)) else { return nil }
    pointer = created
  }

  deinit {
    cre2_set_free(pointer)
  }

  /// Adds a pattern; false if it is refused.
  mutating func add(_ pattern: [UInt8]) -> Bool {
    pattern.withUnsafeBufferPointer { cre2_set_add(pointer, $0.baseAddress, $0.count) }
  }

  /// Ends the adding; false when the process is out of memory.
  mutating func compile() -> Bool {
    cre2_set_compile(pointer)
  }

  /// The words that tell which patterns may match, in lower case.
  var words: [[UInt8]] {
    (0..<cre2_set_word_count(pointer)).map { number in
      var count = 0
      let bytes = cre2_set_word(pointer, number, &count)
      return Array(UnsafeBufferPointer(start: bytes, count: count))
    }
  }

  /// The numbers of the patterns that match, ascending.
  ///
  /// - Parameters:
  ///   - words: The numbers of the words that occur in the text.
  ///   - count: The number of patterns.
  func matches(
    in text: UnsafeBufferPointer<UInt8>, with words: [Int32], of count: Int
  ) -> [Int] {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: count) { hits in
      let hitCount = words.withUnsafeBufferPointer { words in
        cre2_set_matches(
          pointer, text.baseAddress, text.count, words.baseAddress, words.count, hits.baseAddress)
      }
      return hits.prefix(hitCount).map(Int.init)
    }
  }
}
