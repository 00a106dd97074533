extension String {
  /// The text with a final stop, unless it ends with a mark that closes a sentence.
  func closed(with stop: Character) -> String {
    guard let last, !".!?。！？…".contains(last) else { return self }
    return self + String(stop)
  }
}
