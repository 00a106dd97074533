import Digests

/// What the models of OSCAL 1.2 (<https://pages.nist.gov/OSCAL>) have in common.
enum OSCAL {
  static let version = "1.2.1"
  /// The names of facets of risks that OSCAL itself defines.
  static let system = "http://csrc.nist.gov/ns/oscal"
  /// The names of methods of assessment.
  static let methods = "http://csrc.nist.gov/ns/rmf"
  /// The names that Lacuna defines, such as `verdict`.
  static let namespace = "urn:lacuna:oscal"

  /// The identifier that a name always has.
  static func identifier(_ name: String) -> String {
    NameBasedUUID("oscal " + name).description
  }

  /// A property that Lacuna defines; `nil` if the value is blank, which OSCAL does not take.
  static func property(_ name: String, _ value: String?, in namespace: String? = namespace) -> JSON?
  {
    guard let value = value?.harmless.withoutOuterSpaces, !value.isEmpty else { return nil }
    return .object([
      "name": .string(name), "ns": namespace.map(JSON.string), "value": .string(value),
    ])
  }

  /// A property that OSCAL defines.
  static func standardProperty(_ name: String, _ value: String) -> JSON? {
    property(name, value, in: nil)
  }

  /// A link to something in the same document, or to a file.
  static func link(_ href: String, _ relation: String, text: String? = nil) -> JSON {
    .object([
      "href": .string(href), "rel": .string(relation), "text": text.map(OSCALText.line),
    ])
  }
}

extension JSON {
  /// An array of the elements that are there; `nil` if none is, since OSCAL has no empty arrays.
  static func filled(_ elements: [JSON?]) -> JSON? {
    let elements = elements.compactMap(\.self)
    return elements.isEmpty ? nil : .array(elements)
  }
}
