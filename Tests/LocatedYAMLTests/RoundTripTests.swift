import LocatedYAML
import Testing

@Suite("What is written is read back, and garbage never crashes")
struct RoundTripTests {
  /// A tree to be written and read again.
  private indirect enum Tree {
    case text(String)
    case list([Tree])
    case mapping([(key: String, value: Tree)])

    static func random(depth: Int, using numbers: inout RepeatableNumbers) -> Tree {
      switch Int.random(in: depth > 0 ? 0..<4 : 2..<4, using: &numbers) {
      case 0:
        return .list(
          (0..<Int.random(in: 0...5, using: &numbers)).map { _ in
            random(depth: depth - 1, using: &numbers)
          })
      case 1:
        return .mapping(
          (0..<Int.random(in: 0...12, using: &numbers)).map { position in
            // The position keeps the keys apart.
            let key = text(using: &numbers) + "\(position)"
            return (key, random(depth: depth - 1, using: &numbers))
          })
      default:
        return .text(text(using: &numbers))
      }
    }

    private static func text(using numbers: inout RepeatableNumbers) -> String {
      let parts = [
        "a", "规则", "😀", " ", "\n", "\"", "\\", "\\u", "d83d", ": ", "- ", "#", "'", "\t", "\u{85}",
        "\u{2028}", "{", "]", ",", "e\u{301}", "\r", "\u{1}", "/", "true", "10", "\u{FEFF}", "é",
      ]
      return (0..<Int.random(in: 0...6, using: &numbers))
        .compactMap { _ in parts.randomElement(using: &numbers) }.joined()
    }

    /// JSON text, with characters beyond ASCII written as they are or escaped.
    func json(escaped: Bool) -> String {
      switch self {
      case .text(let text):
        Self.quoted(text, escaped: escaped)
      case .list(let elements):
        "[" + elements.map { $0.json(escaped: escaped) }.joined(separator: ",") + "]"
      case .mapping(let entries):
        "{"
          + entries.map { entry in
            "\(Self.quoted(entry.key, escaped: escaped)):\(entry.value.json(escaped: escaped))"
          }.joined(separator: ",") + "}"
      }
    }

    private static func quoted(_ text: String, escaped: Bool) -> String {
      var quoted = "\""
      for unit in text.unicodeScalars {
        switch unit {
        case "\"", "\\":
          quoted += "\\\(unit)"
        case _ where unit.value < 0x20 || (escaped && unit.value > 0x7E):
          for half in UTF16.encode(unit) ?? UTF16.encodedReplacementCharacter {
            let digits = String(half, radix: 16)
            quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
          }
        default:
          quoted.unicodeScalars.append(unit)
        }
      }
      return quoted + "\""
    }

    /// Block text with single quotes where the text allows them.
    func block(indent: String) -> String {
      switch self {
      case .text(let text):
        let isSimple = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        return isSimple
          ? " '"
            + text.split(separator: "'", omittingEmptySubsequences: false)
            .joined(separator: "''") + "'\n"
          : " " + Self.quoted(text, escaped: false) + "\n"
      case .list(let elements) where !elements.isEmpty:
        return "\n" + elements.map { indent + "-" + $0.block(indent: indent + "  ") }.joined()
      case .mapping(let entries) where !entries.isEmpty:
        return "\n"
          + entries.map { entry in
            indent + Self.quoted(entry.key, escaped: false) + ":"
              + entry.value.block(indent: indent + "  ")
          }.joined()
      case .list:
        return " []\n"
      case .mapping:
        return " {}\n"
      }
    }

    func matches(_ node: Node) -> Bool {
      switch (self, node.content) {
      case (.text(let text), .scalar(let scalar)):
        scalar.text.utf8.elementsEqual(text.utf8) && scalar.resolved == .string
      case (.list(let elements), .sequence(let nodes)):
        elements.count == nodes.count && zip(elements, nodes).allSatisfy { $0.matches($1) }
      case (.mapping(let entries), .mapping(let mapping)):
        entries.count == mapping.entries.count
          && zip(entries, mapping.entries).allSatisfy { written, read in
            written.key.utf8.elementsEqual(read.key.utf8) && written.value.matches(read.value)
              && mapping[written.key]?.place == read.value.place
          }
      default:
        false
      }
    }
  }

  @Test("random trees as JSON and as block YAML", arguments: 0..<300)
  func trees(seed: Int) throws {
    var numbers = RepeatableNumbers(state: UInt64(seed))
    let tree = Tree.random(depth: 5, using: &numbers)
    let writings = [tree.json(escaped: false), tree.json(escaped: true), tree.block(indent: "")]
    for text in writings {
      let node = try YAML.parse(text, file: "f")
      #expect(tree.matches(node), "written as \(text.debugDescription)")
    }
  }

  @Test("random bytes", arguments: 0..<100)
  func garbage(seed: Int) {
    var numbers = RepeatableNumbers(state: UInt64(seed))
    let pieces = [
      "a", ": ", "- ", "\n", "  ", "[", "]", "{", "}", ",", "\"", "'", "&a ", "*a", "!", "|", ">",
      "#", "\\", "\\ud83d", "%TAG", "---\n", "...\n", "\t", "? ", "<<", "\u{2028}", "规", "\r",
    ].map { Array($0.utf8) }
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...60, using: &numbers)).flatMap { _ -> [UInt8] in
        Int.random(in: 0..<40, using: &numbers) == 0
          ? [UInt8.random(in: .min ... .max, using: &numbers)]
          : pieces.randomElement(using: &numbers) ?? []
      }
      do {
        _ = outline(try YAML.parse(bytes, file: "f"))
      } catch {
        let lines = bytes.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } + 1
        #expect((1...lines).contains(error.place.line), "\(error) in \(bytes)")
        #expect((1...bytes.count + 1).contains(error.place.column), "\(error) in \(bytes)")
      }
    }
  }
}
