extension FunctionLibrary {
  /// Regular expressions with RE2's syntax: `regex.replace`, `regex.extract`, `regex.extractAll`.
  public static let regularExpressions = FunctionLibrary(
    "regex",
    [
      function(
        "regex.replace", .ternary(PatternOperations.replace),
        .global("regex_replace_string_string_string", .string, .string, .string, to: .string)),
      function(
        "regex.replace", .variadic(PatternOperations.replace),
        .global(
          "regex_replace_string_string_string_int", .string, .string, .string, .int, to: .string)),
      function(
        "regex.extract", .binary(PatternOperations.extract),
        .global("regex_extract_string_string", .string, .string, to: .optional(.string))),
      function(
        "regex.extractAll", .binary(PatternOperations.extractAll),
        .global("regex_extractAll_string_string", .string, .string, to: .list(.string))),
    ])
}
