/// An expression as parsed, with macros expanded.
///
/// Nodes lie in one array and name their children by number, so that a deep tree is freed
/// without recursion and facts about nodes can be kept in arrays beside it.
struct SyntaxTree: Sendable {
  typealias NodeID = Int32

  struct Node: Sendable {
    let kind: Kind
    /// The node's text in the source, in UTF-8 offsets.
    let range: Range<Int32>
    /// The node's text with the parentheses around it.
    var extent: Range<Int32>
    /// The length of the longest way down to a leaf.
    let height: Int32
  }

  enum Kind: Sendable {
    case literal(Literal)
    /// A name; a leading dot, if written, is part of it.
    case identifier(String)
    case select(operand: NodeID, field: String, isOptional: Bool)
    /// `has(operand.field)`
    case presence(operand: NodeID, field: String, isOptional: Bool)
    /// An operator or function; operators are called `_+_`, `!_`, `_[_]` and so on.  `_&&_` and
    /// `_||_` take any number of operands.
    case call(function: String, target: NodeID?, arguments: [NodeID])
    case list([ListElement])
    case map([MapEntry])
    case comprehension(Comprehension)
    /// `body` with a name for the value of `initializer`, which is evaluated when needed.
    case bind(variable: String, initializer: NodeID, body: NodeID)
  }

  enum Literal: Sendable {
    case null
    case bool(Bool)
    case int(Int64)
    case uint(UInt64)
    case double(Double)
    case string(String)
    case bytes([UInt8])
  }

  struct ListElement: Sendable {
    let value: NodeID
    let isOptional: Bool
  }

  struct MapEntry: Sendable {
    let key: NodeID
    let value: NodeID
    let isOptional: Bool
  }

  /// A loop over a list or map.
  struct Comprehension: Sendable {
    enum Kind: Sendable {
      case all, exists, existsOne, filter, map, transformList, transformMap, transformMapEntry
    }

    let kind: Kind
    let range: NodeID
    /// One name, or two for index and element or key and value.
    let variables: [String]
    /// The condition of `all`, `exists`, `existsOne` and `filter`; the optional one of the rest.
    let condition: NodeID?
    /// What `map` and the transformations make of an element.
    let result: NodeID?
  }

  let source: Source
  let nodes: [Node]
  let root: NodeID

  subscript(id: NodeID) -> Node { nodes[Int(id)] }

  /// A node's text in the source.
  func text(of id: NodeID) -> String {
    let range = self[id].range
    return source.slice(Int(range.lowerBound)..<Int(range.upperBound))
  }
}
