import Documents
import Foundation
import LocatedYAML
import Testing

/// Whether the program that reads PDF is there.
private let canReadPDF = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].contains {
  FileManager.default.isExecutableFile(atPath: "\($0)/pdftotext")
}

@Suite(
  "PDF documents become passages whose places count pages",
  .enabled(if: canReadPDF, "pdftotext is not installed"))
struct PDFTests {
  /// A document with a page for each list of lines: size of type, distance from the top, text.
  static func pdf(_ pages: [[(size: Int, top: Int, text: String)]]) -> [UInt8] {
    var objects = [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Count \(pages.count)/Kids["
        + pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ") + "]>>",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for (index, lines) in pages.enumerated() {
      let text = lines.map { "BT /F1 \($0.size) Tf 50 \(800 - $0.top) Td (\($0.text)) Tj ET" }
        .joined(separator: "\n")
      objects.append(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 842]/Contents \(5 + 2 * index) 0 R"
          + "/Resources<</Font<</F1 3 0 R>>>>>>")
      objects.append("<</Length \(text.utf8.count)>>stream\n\(text)\nendstream")
    }
    var file = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.utf8.count)
      file += "\(index + 1) 0 obj\(object)endobj\n"
    }
    let table = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    file += "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(table)\n%%EOF\n"
    return Array(file.utf8)
  }

  @Test("Wrapped lines are put together, larger type makes headings, page numbers are left out")
  func readsPages() throws {
    let bytes = Self.pdf([
      [
        (20, 50, "Privacy Policy"),
        (10, 100, "We collect the data that you give us when you make an"),
        (10, 112, "account with us."), (10, 140, "We keep them for thirty days."),
        (10, 700, "- 1 -"),
      ],
      [(14, 50, "Your rights"), (10, 100, "You may object."), (10, 700, "2")],
    ])
    let document = try PolicyDocument.parse(bytes, file: "policy.pdf")
    #expect(
      document.passages.map(\.summary) == [
        "h1 1:1 Privacy Policy",
        "p 1:2 We collect the data that you give us when you make an account with us.",
        "p 1:4 We keep them for thirty days.", "h2 2:1 Your rights", "p 2:2 You may object.",
      ])
    #expect(document.passages.last?.place.description == "policy.pdf, page 2, line 2")
    #expect(document.start.description == "policy.pdf, page 1, line 1")
  }

  @Test("A document without text, and one that is damaged")
  func refusesImagesAndDamage() {
    #expect(refusal(of: Self.pdf([[]]), as: "p.pdf")?.contains("no text, only images") ?? false)
    #expect(
      refusal(of: Array("%PDF-1.4\nnothing".utf8), as: "p.pdf")
        == "p.pdf:1:1: error: the file is damaged, or needs a password")
  }
}
