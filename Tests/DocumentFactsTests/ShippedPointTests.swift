import Standards
import Testing
import Topics
import Vocabularies

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("Topics stand for points that the vocabulary has, each point for one topic")
struct ShippedPointTests {
  @Test func pointsAreWords() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    let catalog = RuleSetCatalog(
      environment: [RuleSetCatalog.environmentVariable: "\(root)/Rules"])
    var loader = RuleSetLoader()
    let vocabulary = try loader.load("\(root)/Rules/gbt-35273-2020").vocabulary
    let words = try #require(vocabulary.words(named: "notice_topic")).words.map(\.token)
    let points = try TopicSet.load(catalog.topicFiles).topics.flatMap { $0.points + $0.parts }
    #expect(points.count > 20)
    #expect(points.filter { !words.contains($0) } == [])
    #expect(Set(points).count == points.count)
  }
}
