import Documents
import LocatedYAML
import Vocabularies

/// A part of what is found in a document, for the field of its type in a block.
enum FoundPart {
  case country(String, Place)
  case text(String, Place)
  case word(String, Place)
  case words([String], Place)
  case reference(String, Place)
}

extension FoundPart {
  var node: Node {
    switch self {
    case .country(let text, let place), .text(let text, let place), .word(let text, let place),
      .reference(let text, let place):
      .text(text, at: place)
    case .words(let words, let place): .list(words.map { .text($0, at: place) }, at: place)
    }
  }

  /// Whether a field of the type holds such a part.
  func fits(_ type: FieldType) -> Bool {
    switch (self, type) {
    case (.country, .country), (.text, .text), (.reference, .reference): true
    case (.word(let word, _), .word(let words)): words.label(of: word) != nil
    case (.words(let found, _), .list(.word(let words))):
      found.allSatisfy { words.label(of: $0) != nil }
    default: false
    }
  }
}

extension RecordDefinition {
  /// Blocks of this type, each part as the value of the first field of its type; what has a part
  /// that no field holds is left out.
  func blocks(_ entries: [[FoundPart]], in document: PolicyDocument) -> Node {
    let nodes = entries.compactMap { parts -> Node? in
      let named = parts.compactMap { part in
        fields.first { part.fits($0.type) }.map { (key: $0.name, value: part.node) }
      }
      guard let first = named.first, named.count == parts.count else { return nil }
      return .block(named, at: first.value.place)
    }
    return .list(nodes, at: document.start)
  }
}
