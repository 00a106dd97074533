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

/// The results as a Markdown table, with ratios to the peers (below 1 is faster than the peer).
struct BenchmarkTable {
  let results: [BenchmarkResult]
  let peers: [Peer]

  func show() {
    let header =
      ["expression", "ns", "all unknown", "allocations", "compile, ns"]
      + peers.flatMap { ["÷ \($0.name)", "compile ÷ \($0.name)"] }
    print("| \(header.joined(separator: " | ")) |")
    print("|---|" + String(repeating: "---:|", count: header.count - 1))
    for result in results { print("| \(cells(result).joined(separator: " | ")) |") }
    let means = peers.map { peer in
      "\(peer.name) "
        + text(geometricMean(results.compactMap { ratio($0, to: peer) }))
    }
    if !means.isEmpty {
      print("\ngeometric mean of the evaluation ratios: \(means.joined(separator: ", "))")
    }
  }

  private func cells(_ result: BenchmarkResult) -> [String] {
    [
      result.name, "\(rounded(result.evaluation))", "\(rounded(result.evaluationWithUnknowns))",
      result.allocations.map { "\($0)" } ?? "-", "\(Int(result.compilation))",
    ]
      + peers.flatMap { peer in
        [
          text(ratio(result, to: peer)),
          text(peer.compilation(of: result.name).map { result.compilation / $0 }),
        ]
      }
  }

  private func ratio(_ result: BenchmarkResult, to peer: Peer) -> Double? {
    peer.evaluation(of: result.name).map { result.evaluation / $0 }
  }

  private func geometricMean(_ ratios: [Double]) -> Double? {
    guard !ratios.isEmpty else { return nil }
    return exp(ratios.map { log($0) }.reduce(0, +) / Double(ratios.count))
  }

  private func text(_ ratio: Double?) -> String {
    guard let ratio else { return "-" }
    return "\((ratio * 1000).rounded() / 1000)"
  }
}
