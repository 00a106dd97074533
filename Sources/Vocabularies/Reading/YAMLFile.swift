public import Digests
public import LocatedYAML

/// What is in a YAML file, with its digest.
public struct YAMLFile: Sendable {
  public let root: Node
  public let source: SourceFile

  /// Reads a file.
  ///
  /// - Throws: ``YAMLError`` where it cannot be read, or for the first problem in it.
  public init(path: String) throws(YAMLError) {
    let bytes = try YAML.bytes(ofFile: path)
    root = try YAML.parse(bytes, file: path)
    source = SourceFile(path: path, bytes: bytes)
  }
}
