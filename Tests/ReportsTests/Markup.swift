import Foundation
import Standards

/// HTML taken apart far enough to be checked: start and end tags, with texts between them.
struct Markup {
  /// What is wrong with the nesting of tags.
  private(set) var problems: [String] = []
  /// The values of `id` and of `href`.
  private(set) var ids: [String] = []
  private(set) var links: [String] = []
  /// The names of all elements.
  private(set) var elements: Set<String> = []
  /// The text without what stands in some elements.
  let text: String

  /// Takes a page apart.
  ///
  /// - Parameter omitted: Elements whose text does not count.
  init(_ html: String, omitting omitted: Set<String> = ["style", "title"]) {
    var open: [String] = []
    var text = ""
    var rest = html[...]
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      if omitted.isDisjoint(with: open) { text += rest[..<start] }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("!") { continue }
      if tag.hasPrefix("/") {
        if let last = open.popLast(), last != tag.dropFirst() { problems.append("\(last) \(tag)") }
        continue
      }
      let name = String(tag.prefix { $0 != " " })
      elements.insert(name)
      if let id = tag.value(of: "id") { ids.append(id) }
      if let link = tag.value(of: "href") { links.append(link) }
      if !["br", "input", "meta"].contains(name) { open.append(name) }
    }
    self.text = text + rest
    problems += open.map { "\($0) is open" }
  }
}

extension Substring {
  fileprivate func value(of attribute: String) -> String? {
    guard let name = range(of: " \(attribute)=\"") else { return nil }
    return String(self[name.upperBound...].prefix { $0 != "\"" })
  }
}

/// An invented standard whose texts try to be markup, read from `Tests/Fixtures/hostile`.
enum Hostile {
  static func rules() throws -> RuleSet {
    var loader = RuleSetLoader()
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try loader.load(folder.appending(path: "Fixtures/hostile/Rules/hs-1").path)
  }
}
