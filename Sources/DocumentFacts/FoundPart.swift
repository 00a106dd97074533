import Documents
import LocatedYAML
import Vocabularies

/// A part of what is found in a document, for the field of its type in a block.
enum FoundPart {
  case country(String, Place)
  case text(String, Place)
}

extension FoundPart {
  var node: Node {
    switch self {
    case .country(let text, let place), .text(let text, let place): .text(text, at: place)
    }
  }

  /// Whether a field of the type holds such a part.
  func fits(_ type: FieldType) -> Bool {
    switch (self, type) {
    case (.country, .country), (.text, .text): true
    default: false
    }
  }
}

extension RecordDefinition {
  /// Blocks of this type, each part as the value of the first field of its type.
  func blocks(_ entries: [[FoundPart]], in document: PolicyDocument) -> Node {
    let nodes = entries.map { parts in
      Node.block(
        parts.compactMap { part in
          fields.first { part.fits($0.type) }.map { ($0.name, part.node) }
        }, at: parts.first?.node.place ?? document.start)
    }
    return .list(nodes, at: document.start)
  }
}
