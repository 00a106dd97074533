extension String {
  /// Whether a name written with dots is another one or lies below it: `5.3.c.1` below `5.3`.
  package func isOrLies(below name: String) -> Bool {
    self == name || hasPrefix(name + ".")
  }
}
