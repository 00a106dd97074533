/// Lines of a file, some of which are meant.
struct SourceExcerpt: Sendable, Hashable {
  struct Line: Sendable, Hashable {
    /// Counted from 1.
    let number: Int
    let text: String
    let isMeant: Bool
  }

  /// The file's name for people.
  let file: String
  /// The lines in their order; numbers may be left out between them.
  let lines: [Line]
}
