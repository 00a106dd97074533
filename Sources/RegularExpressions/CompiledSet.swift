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

  /// Ends the adding; false if the set exceeds its memory.
  mutating func compile() -> Bool {
    cre2_set_compile(pointer)
  }

  /// The numbers of the patterns that match, ascending; nil if the search exceeds the set's memory.
  /// `count` is the number of patterns.
  func matches(in text: UnsafeBufferPointer<UInt8>, of count: Int) -> [Int]? {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: count) { hits in
      let hitCount = cre2_set_matches(pointer, text.baseAddress, text.count, hits.baseAddress)
      return hitCount < 0 ? nil : hits.prefix(hitCount).map(Int.init)
    }
  }
}
