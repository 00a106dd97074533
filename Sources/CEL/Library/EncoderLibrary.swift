extension FunctionLibrary {
  /// Bytes as text: `base64.encode`, `base64.decode`.
  public static let encoders = FunctionLibrary(
    "encoders",
    [
      function(
        "base64.encode", .unary(Base64.encode),
        .global("base64_encode_bytes", .bytes, to: .string)),
      function(
        "base64.decode", .unary(Base64.decode),
        .global("base64_decode_string", .string, to: .bytes)),
    ])
}
