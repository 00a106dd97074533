#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Answers conformance cases: one JSON case a line on standard input, one JSON result a line on
/// standard output, in the same order.
@main
enum CELConformance {
  static func main() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    while let line = readLine() {
      let answer: JSON
      do {
        answer = ConformanceCase(try JSONDecoder().decode(JSON.self, from: Data(line.utf8)))
          .answer()
      } catch {
        answer = .object(["error": .string("not a case: \(error)"), "phase": .string("parse")])
      }
      print(String(decoding: try encoder.encode(answer), as: UTF8.self))
      // One answer at a time, also when the output is a pipe.
      fflush(nil)
    }
  }
}
