extension FunctionLibrary {
  /// Values that may be absent: `optional.of`, `optional.none`, `optional.ofNonZeroValue`,
  /// `optional.unwrap`, `hasValue`, `value`, `or`, `orValue`, `unwrapOpt`.
  ///
  /// `a.?b`, `a[?b]`, `[?a]` and `{?k: a}` make and use optional values without this library;
  /// `optMap` and `optFlatMap` are macros that call its functions.
  public static let optionals = FunctionLibrary(
    "optionals",
    [
      function(
        "optional.of", .unary(OptionalOperations.of), .global("optional_of", t, to: optionalOfT)),
      function(
        "optional.ofNonZeroValue", .unary(OptionalOperations.ofNonZeroValue),
        .global("optional_of_non_zero_value", t, to: optionalOfT)),
      function(
        "optional.none", .variadic(OptionalOperations.none),
        .global("optional_none", to: optionalOfT)),
      function(
        "optional.unwrap", .unary(OptionalOperations.unwrapAll),
        .global("optional_unwrap", .list(optionalOfT), to: .list(t))),
      function(
        "unwrapOpt", .unary(OptionalOperations.unwrapAll),
        .member("optional_unwrap_opt", .list(optionalOfT), to: .list(t))),
      function(
        "hasValue", .unary(OptionalOperations.hasValue),
        .member("optional_has_value", optionalOfT, to: .bool)),
      function(
        "value", .unary(OptionalOperations.value), .member("optional_value", optionalOfT, to: t)),
      // The compiler carries these out, as their alternative is looked at only when needed.
      function(
        "or", .missing, .member("optional_or", optionalOfT, optionalOfT, to: optionalOfT)),
      function("orValue", .missing, .member("optional_or_value", optionalOfT, t, to: t)),
    ])

  private static let t = ValueType.parameter("T")
  private static let optionalOfT = ValueType.optional(.parameter("T"))
}
