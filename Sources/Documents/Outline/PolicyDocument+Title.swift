extension PolicyDocument {
  /// The heading of the document as a whole; `nil` if no heading is recognised as such.
  ///
  /// It stands above all other headings, or begins the document without a number while all others of
  /// its level have one. It says what the document is, not what a part of it is about.
  public var title: Passage? {
    guard let first = root.children.first, let heading = first.heading,
      Numbering(of: heading.text) == nil
    else { return nil }
    let others = root.children.dropFirst()
    let isAboveAll = others.isEmpty && !first.children.isEmpty
    let begins =
      root.passages.isEmpty
      && others.allSatisfy { $0.heading.flatMap { Numbering(of: $0.text) } != nil }
    return isAboveAll || begins ? heading : nil
  }
}
