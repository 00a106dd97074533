import Documents
import LocatedYAML
import Testing

@Suite("Text is read in UTF-8, UTF-16 and GB 18030, and nothing else passes for it")
struct EncodingTests {
  static let text = "隐私政策：我们保护您的信息。\n𠮷€ and é"

  static func utf16(_ text: String, isLittleEndian: Bool) -> [UInt8] {
    ([0xFEFF] + Array(text.utf16)).flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittleEndian ? bytes.reversed() : bytes
    }
  }

  /// “隐私政策。我们保护您的信息” in GB 18030.
  static let gb18030: [UInt8] = [
    0xD2, 0xFE, 0xCB, 0xBD, 0xD5, 0xFE, 0xB2, 0xDF, 0xA1, 0xA3, 0xCE, 0xD2, 0xC3, 0xC7, 0xB1, 0xA3,
    0xBB, 0xA4, 0xC4, 0xFA, 0xB5, 0xC4, 0xD0, 0xC5, 0xCF, 0xA2,
  ]

  static let encoded: [[UInt8]] = [
    Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8),
    utf16(text, isLittleEndian: true), utf16(text, isLittleEndian: false),
  ]

  @Test("Encodings with a mark, and UTF-8 without", arguments: encoded)
  func decodes(_ bytes: [UInt8]) throws {
    let document = try PolicyDocument.parse(bytes, file: "p.txt")
    #expect(document.passages.map(\.text) == ["隐私政策：我们保护您的信息。", "𠮷€ and é"])
    #expect(document.passages.last?.place(at: 4).column == 2)
  }

  @Test("GB 18030 is known by its bytes, or declared by HTML")
  func decodesGB18030() throws {
    let text = try PolicyDocument.parse(Self.gb18030, file: "p.txt")
    #expect(text.passages.map(\.text) == ["隐私政策。我们保护您的信息"])
    let html = Array("<meta charset=\"GBK\"><p>".utf8) + Self.gb18030
    #expect(try PolicyDocument.parse(html, file: "p.html").passages.first?.place.column == 24)
  }

  static let strange: [(bytes: [UInt8], column: Int)] = [
    (latin1("Datenschutzerkl\u{E4}rung f\u{FC}r alle"), 16),
    (latin1("Politique de confidentialit\u{E9}"), 28),
    ([0x41, 0xED, 0xA0, 0x80], 2),
    (latin1("<meta charset=windows-1252><p>Erkl\u{E4}rung"), 35),
  ]

  static func latin1(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8($0.value) }
  }

  @Test(
    "Other encodings end in a message with the place of the first strange byte", arguments: strange)
  func refusesOthers(_ bytes: [UInt8], column: Int) throws {
    let message = try #require(refusal(of: bytes, as: "p.html"))
    let problem = "p.html:1:\(column): error: byte \(column) is neither UTF-8 nor GB 18030 text"
    #expect(message.hasPrefix(problem))
    #expect(message.contains("save the file as UTF-8"))
  }
}
