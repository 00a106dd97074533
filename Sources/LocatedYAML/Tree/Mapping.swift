/// Keys with their values, in the order of the file.
///
/// Keys are compared byte by byte, so two spellings of the same accented letter are two keys.
public struct Mapping: Sendable {
  /// A key with its value.
  public struct Entry: Sendable {
    /// The key's text.
    public let key: String

    /// Where the key stands.
    public let keyPlace: Place

    /// The value that belongs to the key.
    public let value: Node

    /// Makes an entry.
    public init(key: String, keyPlace: Place, value: Node) {
      self.key = key
      self.keyPlace = keyPlace
      self.value = value
    }
  }

  /// The entries in the order of the file. No key occurs twice.
  public private(set) var entries: [Entry] = []

  /// Where each key is in `entries`; empty as long as looking through them is faster.
  private var positions: [ByteKey: Int] = [:]

  /// Up to this many entries are searched one after another.
  private static let longestLinearSearch = 8

  init() {}

  /// Makes a mapping. Of two entries with one key the first counts.
  public init(_ entries: [Entry]) {
    for entry in entries { _ = append(entry) }
  }

  /// The value of a key, or `nil` where the mapping does not have the key.
  public subscript(_ key: String) -> Node? { entry(for: key)?.value }

  /// The entry of a key, or `nil` where the mapping does not have the key.
  public func entry(for key: String) -> Entry? {
    position(of: ByteKey(key)).map { entries[$0] }
  }

  /// Adds an entry at the end, unless its key is there already.
  ///
  /// - Returns: The entry that has the key already; `nil` when the new one was added.
  mutating func append(_ entry: Entry) -> Entry? {
    let key = ByteKey(entry.key)
    if let position = position(of: key) { return entries[position] }
    entries.append(entry)
    if !positions.isEmpty {
      positions[key] = entries.count - 1
    } else if entries.count > Self.longestLinearSearch {
      for (position, entry) in entries.enumerated() { positions[ByteKey(entry.key)] = position }
    }
    return nil
  }

  private func position(of key: ByteKey) -> Int? {
    positions.isEmpty
      ? entries.firstIndex { ByteKey($0.key) == key }
      : positions[key]
  }
}

/// A string compared and hashed by its bytes instead of by canonical equivalence, which is
/// stricter and several times faster.
private struct ByteKey: Hashable, Sendable {
  private let text: String

  init(_ text: String) { self.text = text }

  static func == (left: ByteKey, right: ByteKey) -> Bool {
    left.text.utf8.count == right.text.utf8.count && left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
