/// Which paragraph styles of a Word document are headings.
struct DOCXStyles: XMLHandler {
  /// The level of each style that makes a heading, by the style's identifier.
  private(set) var headingLevels: [String: Int] = [:]

  private var identifier: String?
  private var parents: [String: String] = [:]

  mutating func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "w:style":
      identifier = attributes["w:styleId"]
    case "w:name":
      if let identifier, let level = Self.level(ofStyleNamed: attributes["w:val"] ?? "") {
        headingLevels[identifier] = level
      }
    case "w:outlineLvl":
      if let identifier, let level = Self.level(ofOutline: attributes["w:val"]) {
        headingLevels[identifier] = level
      }
    case "w:basedOn":
      if let identifier { parents[identifier] = attributes["w:val"] }
    default:
      break
    }
  }

  func append(_ text: String) {}

  mutating func end(_ name: String) {
    if name == "w:style" { identifier = nil }
  }

  /// The heading level of paragraphs in a style, which may be inherited.
  func headingLevel(of identifier: String) -> Int? {
    var identifier = identifier
    // Styles are based on each other a few times at most; a circle must end.
    for _ in 0..<10 {
      if let level = headingLevels[identifier] { return level }
      guard let parent = parents[identifier] else { return nil }
      identifier = parent
    }
    return nil
  }

  /// Word's outline levels count from 0, and 9 stands for text.
  static func level(ofOutline value: String?) -> Int? {
    value.flatMap(Int.init).flatMap { (0...8).contains($0) ? $0 + 1 : nil }
  }

  private static func level(ofStyleNamed name: String) -> Int? {
    let name = name.lowercased()
    if name == "title" { return 1 }
    guard name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), (1...9).contains(level)
    else { return nil }
    return level
  }
}
