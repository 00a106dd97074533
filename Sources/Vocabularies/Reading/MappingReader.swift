public import LocatedYAML

/// Reads a mapping whose keys are known, and reports what is wrong with it.
///
/// ```swift
/// guard let reader = MappingReader(
///   node, "a clause", keys: ["clause", "title", "requirements"], collector)
/// else { return nil }
/// let number = reader.requiredText("clause")
/// ```
public struct MappingReader {
  public let mapping: Mapping
  /// Where the mapping begins.
  public let place: Place

  private let name: String
  private let collector: DiagnosticCollector

  /// Prepares to read a node.  Keys that are not expected are reported at once, with the nearest
  /// one that is.
  ///
  /// - Parameters:
  ///   - node: What ought to be a mapping; if it is not, that is reported.
  ///   - name: What the mapping is, for messages: `a clause`.
  ///   - keys: The keys that it may have.
  public init?(
    _ node: Node, _ name: String, keys: [String], _ collector: DiagnosticCollector
  ) {
    guard let mapping = node.mapping else {
      collector.error(
        .wrongType, at: node.place, "expected \(name), found \(node.kind)",
        hint: "the keys of \(name) are \(keys.listed())")
      return nil
    }
    self.init(mapping, at: node.place, name, collector)
    for entry in mapping.entries where !keys.contains(entry.key) {
      collector.unknownKey(entry, of: name, keys: keys)
    }
  }

  private init(
    _ mapping: Mapping, at place: Place, _ name: String, _ collector: DiagnosticCollector
  ) {
    self.mapping = mapping
    self.place = place
    self.name = name
    self.collector = collector
  }

  /// Prepares to read a node that may have any keys.
  public init?(_ node: Node, _ name: String, _ collector: DiagnosticCollector) {
    guard let mapping = node.mapping else {
      collector.error(.wrongType, at: node.place, "expected \(name), found \(node.kind)")
      return nil
    }
    self.init(mapping, at: node.place, name, collector)
  }

  /// The value of a key; `nil` if the key is not there or has no value.
  public subscript(key: String) -> Node? {
    mapping[key].flatMap { $0.isNull ? nil : $0 }
  }

  /// Where a key stands; where the mapping begins if the key is not there.
  public func place(of key: String) -> Place { mapping.entry(for: key)?.keyPlace ?? place }

  /// The value of a key that has to be there.
  public func required(_ key: String) -> Node? {
    if let node = self[key] { return node }
    collector.error(.missingKey, at: place(of: key), "\(name) needs a value for `\(key)`")
    return nil
  }

  /// Checks that the key `format` says what is expected.
  public func checkFormat(_ expected: String) -> Bool {
    guard let node = self["format"] else {
      collector.error(
        .format, at: place, "the file does not say what it is",
        hint: "begin it with `format: \(expected)`")
      return false
    }
    guard node.scalar?.text == expected else {
      let found = node.scalar?.text ?? node.kind
      collector.error(
        .format, at: node.place, "the format is `\(found)`, expected `\(expected)`")
      return false
    }
    return true
  }
}

// MARK: - Single values

extension MappingReader {
  /// The text of a key, whatever YAML takes it for: `5.10` stays `5.10`.
  public func text(_ key: String) -> String? { self[key].flatMap { text(of: $0, key) } }

  /// The text of a key that has to be there.
  public func requiredText(_ key: String) -> String? {
    required(key).flatMap { text(of: $0, key) }
  }

  /// The text of a key in one or several languages.
  public func localizedText(_ key: String) -> LocalizedText? {
    self[key]?.localizedText(collector)
  }

  /// The text in one or several languages of a key that has to be there.
  public func requiredLocalizedText(_ key: String) -> LocalizedText? {
    required(key)?.localizedText(collector)
  }

  /// `true` or `false`; `nil` if the key is not there.
  public func boolean(_ key: String) -> Bool? {
    guard case .boolean(let value)? = value(key, .boolean) else { return nil }
    return value
  }

  /// A whole number; `nil` if the key is not there.
  public func integer(_ key: String) -> Int64? {
    guard case .integer(let value)? = value(key, .integer) else { return nil }
    return value
  }

  /// A day; `nil` if the key is not there.
  public func date(_ key: String) -> CalendarDate? {
    guard case .date(let value)? = value(key, .date) else { return nil }
    return value
  }

  /// One of a closed list of words; `nil` if the key is not there.
  public func word<Word>(_ key: String, as _: Word.Type) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    guard let node = self[key], let text = text(of: node, key) else { return nil }
    if let word = Word(rawValue: text) { return word }
    collector.report(
      .unknownWord(text, at: node.place, words: Word.allCases.map(\.rawValue), for: key))
    return nil
  }

  private func value(_ key: String, _ type: FieldType) -> FieldValue? {
    guard let node = self[key] else { return nil }
    do {
      return try type.value(of: node)
    } catch {
      collector.report(error.diagnostic(at: node.place, for: "`\(key)`"))
      return nil
    }
  }

  private func text(of node: Node, _ key: String) -> String? {
    if let text = node.scalar?.text { return text }
    collector.error(
      .wrongType, at: node.place, "expected a text for `\(key)`, found \(node.kind)")
    return nil
  }
}

// MARK: - Several values

extension MappingReader {
  /// The elements of a list; none if the key is not there.
  public func elements(_ key: String) -> [Node] {
    guard let node = self[key] else { return [] }
    if let elements = node.sequence { return elements }
    collector.error(
      .wrongType, at: node.place, "expected a list for `\(key)`, found \(node.kind)")
    return []
  }

  /// The entries of a mapping; none if the key is not there.
  public func entries(_ key: String) -> [Mapping.Entry] {
    guard let node = self[key] else { return [] }
    if let mapping = node.mapping { return mapping.entries }
    collector.error(
      .wrongType, at: node.place, "expected a mapping for `\(key)`, found \(node.kind)")
    return []
  }

  /// The texts of a list; none if the key is not there.
  public func texts(_ key: String) -> [String] {
    elements(key).compactMap { text(of: $0, key) }
  }
}
