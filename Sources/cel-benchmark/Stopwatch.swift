/// Times a piece of work by repeating it.
enum Stopwatch {
  /// The least nanoseconds that one call of `work` takes, over `rounds` rounds of at least
  /// `milliseconds` each.  The least is what the work costs when nothing else disturbs it.
  static func nanoseconds(
    rounds: Int, milliseconds: Int = 5, _ work: () -> Void
  ) -> Double {
    let clock = ContinuousClock()
    var count = 1
    while true {
      let time = clock.measure { for _ in 0..<count { work() } }
      if time >= .milliseconds(1) {
        let perCall = time / count
        let wanted = Swift.Duration.milliseconds(milliseconds)
        count = max(1, Int(wanted / perCall))
        break
      }
      count *= 2
    }
    var best = Double.infinity
    for _ in 0..<rounds {
      let time = clock.measure { for _ in 0..<count { work() } }
      best = min(best, Double(time.components.attoseconds) / 1e9 / Double(count))
    }
    return best
  }
}
