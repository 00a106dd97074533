/// Looks for the names of a description's entries in texts.
struct NameSearch {
  /// A name that stands in a text.
  struct Hit {
    /// Which of the entries is named.
    let entry: Int
    /// Where its name stands, in bytes of the comparable text.
    let range: Range<Int>
  }

  private let patterns: [(entry: Int, pattern: Pattern)]

  /// Prepares to look for entries by their names.
  init(_ names: [[String]]) {
    patterns = names.enumerated().compactMap { entry, names in
      NameForms(names).pattern.map { (entry, Pattern($0)) }
    }
  }

  /// The names in a text.  A name inside of another entry's longer name is not meant: who writes of
  /// the guardian's mobile number does not name the mobile number.
  func hits(in text: ComparableText) -> [Hit] {
    let hits = patterns.flatMap { entry, pattern in
      pattern.allMatches(in: text).map { Hit(entry: entry, range: $0.range) }
    }
    return hits.filter { hit in
      !hits.contains { other in
        other.entry != hit.entry && other.range != hit.range && other.range.contains(hit.range)
      }
    }
  }
}
