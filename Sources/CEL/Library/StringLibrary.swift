extension FunctionLibrary {
  /// Functions of texts: `charAt`, `indexOf`, `lastIndexOf`, `substring`, `split`, `join`,
  /// `replace`, `trim`, `reverse`, `lowerAscii`, `upperAscii`, `format`, `strings.quote`.
  ///
  /// Positions count code points from 0.
  public static let strings = FunctionLibrary(
    "strings", positions + parts + changes + [formatting, quotation])

  private static let positions = [
    function(
      "charAt", .binary(StringOperations.character),
      .member("string_char_at_int", .string, .int, to: .string)),
    function(
      "indexOf", .binary(StringOperations.firstPosition),
      .member("string_index_of_string", .string, .string, to: .int)),
    function(
      "indexOf", .ternary(StringOperations.firstPosition),
      .member("string_index_of_string_int", .string, .string, .int, to: .int)),
    function(
      "lastIndexOf", .binary(StringOperations.lastPosition),
      .member("string_last_index_of_string", .string, .string, to: .int)),
    function(
      "lastIndexOf", .ternary(StringOperations.lastPosition),
      .member("string_last_index_of_string_int", .string, .string, .int, to: .int)),
  ]

  private static let parts = [
    function(
      "substring", .binary(StringOperations.suffix),
      .member("string_substring_int", .string, .int, to: .string)),
    function(
      "substring", .ternary(StringOperations.substring),
      .member("string_substring_int_int", .string, .int, .int, to: .string)),
    function(
      "split", .binary(StringOperations.split),
      .member("string_split_string", .string, .string, to: .list(.string))),
    function(
      "split", .ternary(StringOperations.split),
      .member("string_split_string_int", .string, .string, .int, to: .list(.string))),
    function(
      "trim", .unary(StringOperations.trim), .member("string_trim", .string, to: .string)),
  ]

  private static let changes = [
    function(
      "join", .unary(StringOperations.join),
      .member("list_join", .list(.string), to: .string)),
    function(
      "join", .binary(StringOperations.join),
      .member("list_join_string", .list(.string), .string, to: .string)),
    function(
      "replace", .ternary(StringOperations.replace),
      .member("string_replace_string_string", .string, .string, .string, to: .string)),
    function(
      "replace", .variadic(StringOperations.replace),
      .member("string_replace_string_string_int", .string, .string, .string, .int, to: .string)),
    function(
      "reverse", .unary(StringOperations.reverse),
      .member("string_reverse", .string, to: .string)),
    function(
      "lowerAscii", .unary(StringOperations.lowerASCII),
      .member("string_lower_ascii", .string, to: .string)),
    function(
      "upperAscii", .unary(StringOperations.upperASCII),
      .member("string_upper_ascii", .string, to: .string)),
  ]

  private static let formatting = function(
    "format", .binary(TextTemplate.format),
    .member("string_format", .string, .list(.dyn), to: .string))

  private static let quotation = function(
    "strings.quote", .unary(StringOperations.quote),
    .global("strings_quote", .string, to: .string))
}
