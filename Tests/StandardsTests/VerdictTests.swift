import Standards
import Testing

@Suite("The worst verdict counts")
struct VerdictTests {
  @Test func `verdicts have an order`() {
    for (position, worse) in Verdict.worstFirst.enumerated() {
      for better in Verdict.worstFirst[position...] {
        #expect(Verdict.worst(of: [better, worse, better]) == worse)
      }
    }
    #expect(Set(Verdict.worstFirst) == Set(Verdict.allCases))
  }

  @Test func `of no verdicts none is the worst`() { #expect(Verdict.worst(of: []) == nil) }

  @Test func `gravities have an order`() {
    #expect(Gravity.observation < .minor)
    #expect(Gravity.minor < .major)
    #expect(Gravity.allCases.filter(\.isNonconformity) == [.major, .minor])
  }
}
