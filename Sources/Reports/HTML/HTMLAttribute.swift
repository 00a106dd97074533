import Vocabularies

extension HTML {
  /// A name and a value in a start tag.
  struct Attribute: Sendable {
    private let name: StaticString
    private let value: String

    init(_ name: StaticString, _ value: String) {
      self.name = name
      self.value = value
    }

    /// An attribute that is there or not and has no value.
    init(_ name: StaticString) { self.init(name, "") }

    static func `class`(_ name: StaticString) -> Attribute { Attribute("class", "\(name)") }
    static func id(_ anchor: Anchor) -> Attribute { Attribute("id", anchor.name) }
    static func href(_ anchor: Anchor) -> Attribute { Attribute("href", "#" + anchor.name) }
    static func lang(_ language: Language) -> Attribute { Attribute("lang", language.rawValue) }

    func write(to text: inout String) {
      text += " \(name)=\""
      value.writeEscaped(to: &text)
      text += "\""
    }
  }
}
