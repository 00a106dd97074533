import CRE2

/// The owner of a pattern in RE2's memory, valid or not.
struct CompiledPattern: ~Copyable, Sendable {
  // RE2's objects are constant once made and guard their caches with locks.
  nonisolated(unsafe) let pointer: OpaquePointer

  /// Nil when the process is out of memory.
  init?(_ pattern: ArraySlice<UInt8>, memoryLimit: Int) {
    let created = pattern.withUnsafeBufferPointer { bytes in
      cre2_pattern_create(bytes.baseAddress, bytes.count, Int64(memoryLimit))
    }
    guard let created else { return nil }
    pointer = created
  }

  deinit {
    cre2_pattern_free(pointer)
  }

  var captureCount: Int {
    cre2_pattern_capture_count(pointer)
  }

  var problem: CRE2Problem {
    cre2_pattern_problem(pointer)
  }

  /// The part of the pattern that caused the problem, as far as RE2 tells.
  var fragment: [UInt8] {
    var count = 0
    let bytes = cre2_pattern_fragment(pointer, &count)
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }
}
