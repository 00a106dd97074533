import CEL
import LocatedYAML
import Vocabularies

extension RuleReader {
  /// How deep loops may be nested: the number of subjects grows with the product of the lists.
  private static let mostLoops = 3

  /// Reads `each`: one loop, or a list of nested ones.  `nil` if one of them is wrong.
  func loops(_ node: Node) -> [SubjectLoop]? {
    let loops = node.sequence ?? [node]
    guard loops.count <= Self.mostLoops else {
      collector.error(
        .format, at: node.place,
        "`each` nests \(loops.count) loops; at most \(Self.mostLoops) are allowed")
      return nil
    }
    var inner = self
    for loop in loops {
      guard let next = inner.loop(loop) else { return nil }
      inner.loops.append(next)
    }
    return inner.loops
  }

  /// Reads one loop, written `consent in consents`.
  private func loop(_ node: Node) -> SubjectLoop? {
    guard let text = node.scalar?.text, let parts = LoopText(text) else {
      collector.error(
        .format, at: node.place, "`each` does not say what is named and what it is taken from",
        hint: "write it like `each: consent in consents`")
      return nil
    }
    DeclaredName.check(
      parts.variable, at: node.place, taken: Set(loops.map(\.variable)),
      because: "an outer loop has the name already", collector)
    guard let collection = compile(parts.collection, in: node, offset: parts.offset) else {
      return nil
    }
    guard case .list(.record(let recordName)) = collection.resultType else {
      collector.error(
        .wrongType, at: node.place(atOffset: parts.offset),
        "`each` needs a list of records, found \(collection.resultType)")
      return nil
    }
    return SubjectLoop(
      variable: parts.variable, recordName: recordName, collection: collection, place: node.place)
  }
}

/// The parts of `variable in collection`.
private struct LoopText {
  let variable: String
  let collection: String
  /// Where the collection begins, in UTF-8 bytes.
  let offset: Int

  init?(_ text: String) {
    let blank = UInt8(ascii: " ")
    let words = text.utf8.split(separator: blank, maxSplits: 2)
    guard words.count == 3, words[1].elementsEqual("in".utf8) else { return nil }
    variable = String(words[0]) ?? ""
    collection = String(words[2]) ?? ""
    offset = text.utf8.distance(from: text.startIndex, to: words[2].startIndex)
  }
}
