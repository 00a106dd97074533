import LocatedYAML
import Vocabularies

/// A vocabulary from the text behind its header.
func vocabulary(_ body: String) throws -> Vocabulary {
  let text = "format: vocabulary/1\nid: test\n" + body
  return try Vocabulary(YAML.parse(text, file: "v.yaml"))
}

/// What is wrong with a vocabulary, each as `line:column id hint`; lines count from the body's
/// first.
func problems(_ body: String) throws -> [String] {
  do {
    _ = try vocabulary(body)
    return []
  } catch let error as DiagnosticsError {
    return error.diagnostics.map { diagnostic in
      let place = "\(diagnostic.place.line - 2):\(diagnostic.place.column)"
      return [place, diagnostic.id.rawValue, diagnostic.hint].compactMap(\.self)
        .joined(separator: " ")
    }
  }
}

/// The root node of a YAML text.
func node(_ text: String) throws -> Node { try YAML.parse(text, file: "n.yaml") }
