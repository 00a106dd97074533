/// Reads YAML 1.2 (core schema) and JSON into nodes that know where they stand.
///
/// A file holds exactly one document in UTF-8. Keys are scalars and unique; a key that is not
/// introduced by `? ` stands on one line and has at most 1024 characters. Anchors and aliases work;
/// merge keys (`<<`), `%TAG` and other tags than the core schema's are refused.
public enum YAML {
  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: The YAML or JSON text.
  ///   - file: The name that places and messages show.
  ///   - limits: What the text may ask of the reader.
  /// - Returns: The root node.
  /// - Throws: ``YAMLError`` for the first problem found.
  public static func parse(
    _ text: String, file: String, limits: Limits = .default
  ) throws(YAMLError) -> Node {
    try parse(Array(text.utf8), file: file, limits: limits)
  }

  /// Reads the bytes of a UTF-8 text, with or without a byte order mark.
  ///
  /// - Parameters:
  ///   - bytes: The YAML or JSON text in UTF-8.
  ///   - file: The name that places and messages show.
  ///   - limits: What the text may ask of the reader.
  /// - Returns: The root node.
  /// - Throws: ``YAMLError`` for the first problem found.
  public static func parse(
    _ bytes: [UInt8], file: String, limits: Limits = .default
  ) throws(YAMLError) -> Node {
    guard bytes.count <= limits.bytes else {
      throw SourceText(file: file, bytes: []).error(
        "the file is larger than \(limits.bytes) bytes, the most that is read")
    }
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
      throw SourceText(file: file, bytes: []).error(
        "the file is in UTF-16; only UTF-8 is read", hint: "save the file as UTF-8")
    }
    let source = SourceText(file: file, bytes: bytes)
    if let place = source.firstTagDirective {
      throw source.error(
        "%TAG directives are not supported", at: place, hint: "remove the line and its tags")
    }
    let disguise = Disguise(of: source.bytes)
    return try disguise.bytes.withUnsafeBufferPointer { text throws(YAMLError) in
      var reader = TreeReader(text, disguise: disguise, source: source, limits: limits)
      return try reader.document()
    }
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - displayPath: The name that places and messages show; the path itself if `nil`.
  ///   - limits: What the file may ask of the reader. No more than `limits.bytes` is read.
  /// - Returns: The root node.
  /// - Throws: ``YAMLError`` where the file cannot be read, or for the first problem in it.
  public static func load(
    path: String, displayPath: String? = nil, limits: Limits = .default
  ) throws(YAMLError) -> Node {
    let file = displayPath ?? path
    return try parse(
      bytes(ofFile: path, displayPath: file, limits: limits), file: file, limits: limits)
  }

  /// The bytes of a file, for those who need them beside the nodes.
  ///
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - displayPath: The name that places and messages show; the path itself if `nil`.
  ///   - limits: Of a file with more than `limits.bytes`, one more than that is read, which is
  ///     enough to notice when parsing.
  /// - Throws: ``YAMLError`` where the file cannot be read.
  public static func bytes(
    ofFile path: String, displayPath: String? = nil, limits: Limits = .default
  ) throws(YAMLError) -> [UInt8] {
    do {
      return try firstBytes(ofFile: path, count: min(limits.bytes, .max - 1) + 1)
    } catch {
      throw SourceText(file: displayPath ?? path, bytes: [])
        .error("the file cannot be read: \(error.reason)")
    }
  }
}
