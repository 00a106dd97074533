import ArgumentParser

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Another engine's times for the same expressions.
struct Peer {
  let name: String
  private var times: [String: Double] = [:]

  /// Reads `name=file`.
  init(_ argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else {
      throw ValidationError("a peer is given as name=file, not '\(argument)'")
    }
    name = String(parts[0])
    let text = try String(contentsOf: URL(filePath: String(parts[1])), encoding: .utf8)
    for line in text.split(separator: "\n") {
      let columns = line.split(separator: "\t")
      guard columns.count == 3, let time = Double(columns[2]) else { continue }
      times["\(columns[0]) \(columns[1])"] = time
    }
  }

  /// Nanoseconds of an evaluation, less what crossing into the engine costs.
  func evaluation(of expression: String) -> Double? {
    guard expression != "true", let time = times["\(expression) eval"] else { return nil }
    let net = time - (times["true eval"] ?? 0)
    return net > 0 ? net : nil
  }

  func compilation(of expression: String) -> Double? { times["\(expression) compile"] }
}
