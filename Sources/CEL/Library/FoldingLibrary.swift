extension FunctionLibrary {
  /// Comparing names however they are written: `foldText('ＡＣＭＥ網絡') == foldText('acme网络')`.
  ///
  /// Folds case, full-width ASCII, and the commonest traditional Chinese characters to simplified
  /// ones, each on its own.  It knows nothing of accents, half-width katakana, or words that
  /// differ between regions.
  public static let folding = FunctionLibrary(
    "folding",
    [
      function(
        "foldText", .unary(TextFolding.fold), .global("fold_text_string", .string, to: .string))
    ])
}
