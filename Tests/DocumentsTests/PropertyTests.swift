import Documents
import LocatedYAML
import Testing

@Suite("Whatever the bytes, reading ends, and every place lies in the file")
struct PropertyTests {
  static let seeds = [
    "p.md": [
      "# 标题 &amp; more\n\n* a **b** [c](#d)\n  1. e\n\n|x|y|\n|-|-|\n|1|`2`|\n\n> q\n\n<div><b>z</b><br>w</div>\n",
      "---\nt: 1\n---\nA\\*b  \nc {: #i }\n\n**一、** 甲\n",
    ],
    "p.html": [
      "<html lang=de><h1>A &amp; B</h1><table><tr><th>x<td>y</table><p>中文<br>é &copy;<ul><li>a<li><b>b</b></ul>"
        + "<pre>1\n2</pre><svg><p></svg><script>\"</p>\"</script><a href=\"#x\">l</a><font size=1><div></font>",
      "<span><div></span></div><table>a<tr><td><table><td>b</table><li><section><li><b><p><b></p>",
    ],
    "p.txt": ["一、适用范围\n\u{FEFF}（一）甲\r\n1. b\r\u{3000}2、c\n• d\n" + "目录 ... 3\n"],
  ]

  /// A text with some of its parts removed, repeated, replaced or put elsewhere.
  static func mutation(of seed: [UInt8], _ numbers: inout SeededGenerator) -> [UInt8] {
    var bytes = seed
    for _ in 0..<Int.random(in: 1...8, using: &numbers) where !bytes.isEmpty {
      let start = Int.random(in: 0..<bytes.count, using: &numbers)
      let end = min(bytes.count, start + Int.random(in: 1...12, using: &numbers))
      let place = Int.random(in: 0...bytes.count, using: &numbers)
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: Array(bytes[start..<end]), at: place)
      case 2: bytes.insert(UInt8.random(in: 0x20...0x7E, using: &numbers), at: place)
      default: bytes[start] = UInt8.random(in: .min ... .max, using: &numbers)
      }
    }
    return bytes
  }

  @Test("Mutated documents", arguments: Array(seeds.keys).sorted(), 0..<3)
  func readsMutations(_ file: String, round: UInt64) throws {
    var numbers = SeededGenerator(seed: round)
    let seeds = try #require(Self.seeds[file])
    for _ in 0..<300 {
      let seed = seeds[Int.random(in: 0..<seeds.count, using: &numbers)]
      let bytes = Self.mutation(of: Array(seed.utf8), &numbers)
      guard let document = try? PolicyDocument.parse(bytes, file: file) else { continue }
      #expect(document.placesOutside(of: bytes) == [], "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test("Mutated Word documents")
  func readsMutatedArchives() {
    var numbers = SeededGenerator(seed: 7)
    let seed = wordDocument(WordTests.cases.map(\.body).joined())
    for _ in 0..<500 {
      let bytes = Self.mutation(of: seed, &numbers)
      let document = try? PolicyDocument.parse(bytes, file: "p.docx")
      #expect(document?.passages.allSatisfy { $0.place.line <= 40 } ?? true)
    }
  }

  @Test(
    "Random bytes after each beginning of a known format",
    arguments: [
      "", "PK\u{3}\u{4}", "<html>", "# ", "一、",
    ])
  func endsOnRandomBytes(_ head: String) {
    var numbers = SeededGenerator(seed: 3)
    for _ in 0..<300 {
      let count = Int.random(in: 0...300, using: &numbers)
      let bytes =
        Array(head.utf8) + (0..<count).map { _ in UInt8.random(in: 1...255, using: &numbers) }
      guard let document = try? PolicyDocument.parse(bytes, file: "p") else { continue }
      #expect(!document.passages.contains { $0.text.isEmpty })
    }
  }
}

extension PolicyDocument {
  /// The places of passages, and within them, that do not exist in a file with these bytes.
  fileprivate func placesOutside(of bytes: [UInt8]) -> [Place] {
    let text = String(decoding: bytes, as: UTF8.self)
    var widths = [0]
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      let isLineEnd = scalar == "\n" && previous != "\r" || scalar == "\r"
      if isLineEnd {
        widths.append(0)
      } else if scalar != "\n" {
        widths[widths.count - 1] += 1
      }
      previous = scalar
    }
    let places = passages.flatMap { passage in
      (0...passage.text.utf8.count).map { passage.place(at: $0) }
    }
    return places.filter { place in
      guard widths.indices.contains(place.line - 1) else { return true }
      return !(1...(widths[place.line - 1] + 1)).contains(place.column)
    }
  }
}
