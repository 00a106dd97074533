import Foundation
import LocatedYAML

/// The program `pdftotext` of Poppler, which reads PDF in a process of its own.
///
/// The library behind it is large and under a licence that binds who links it, and damaged files
/// have crashed it; a process ends alone.
enum PDFToText {
  /// The text of a document with its layout, as XHTML in UTF-8.
  ///
  /// - Throws: ``DocumentError`` where the program is not installed or cannot read the document.
  static func layout(
    of bytes: [UInt8], at start: Place, limits: DocumentLimits
  ) throws(DocumentError) -> [UInt8] {
    let output: Output
    do {
      output = try run(on: bytes, limit: limits.bytes)
    } catch {
      throw DocumentError(
        place: start, message: "pdftotext cannot be run: \(error.localizedDescription)", hint: nil)
    }
    if output.isCut {
      throw DocumentError(
        place: start, message: "the document's text takes more than \(limits.bytes) bytes",
        hint: nil)
    }
    guard let (message, hint) = problem(ofCode: output.exitCode) else { return output.bytes }
    throw DocumentError(place: start, message: message, hint: hint)
  }

  private struct Output {
    let bytes: [UInt8]
    let isCut: Bool
    let exitCode: Int32
  }

  /// What an exit code of the program, or of the shell that starts it, tells; `nil` for success.
  private static func problem(ofCode code: Int32) -> (message: String, hint: String?)? {
    switch code {
    case 0: nil
    case 1: ("the file is damaged, or needs a password", nil)
    case 3: ("the document does not permit its text to be copied", nil)
    case 127:
      (
        "PDF documents are read with pdftotext, which is not installed",
        "install poppler-utils (apt-get) or poppler (brew), or save the document as .docx"
      )
    default: ("pdftotext gave up on the document", nil)
    }
  }

  private static func run(on bytes: [UInt8], limit: Int) throws -> Output {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)

    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    // A hostile document may keep the program busy for ever; the system ends it after a minute.
    process.arguments = [
      "-c", "ulimit -t 60; exec pdftotext -q -enc UTF-8 -bbox-layout \"$1\" -", "sh", file.path,
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()

    var output: [UInt8] = []
    var isCut = false
    while let chunk = try pipe.fileHandleForReading.read(upToCount: 1 << 16), !chunk.isEmpty {
      output += chunk
      if output.count > limit {
        isCut = true
        process.terminate()
        break
      }
    }
    process.waitUntilExit()
    return Output(bytes: output, isCut: isCut, exitCode: process.terminationStatus)
  }
}
