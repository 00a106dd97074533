extension FunctionLibrary {
  /// Every library but the standard one, which is always there.
  ///
  /// The macros of the language and of its extensions (`has`, `all`, `map`, `cel.bind`, `optMap`,
  /// `transformList` and so on) belong to the parser and need no library.
  public static let all: [FunctionLibrary] = [
    .optionals, .strings, .math, .lists, .sets, .encoders, .network, .regularExpressions, .dates,
    .folding,
  ]
}
