/// A map in an arena: entries in the order of their making, with an index above eight of them.
///
/// Text keys carry 16 bits of their hash in the first word, so that a search compares one word
/// an entry.  Numeric keys are equal if they stand for the same number, whatever their type.
struct MapTable {
  /// One key and its value.
  struct Entry {
    let key: Cell
    let value: Cell
  }

  var count: Int
  var entries: UnsafeMutablePointer<Entry>
  /// Entry numbers plus one, by hash; `nil` for a small map.
  var index: UnsafeMutablePointer<UInt32>?
  /// The length of `index` less one; a power of two less one.
  var mask: Int
  /// Where the map stands among the facts, or 0.
  var origin: UInt32
  /// Whether a key that is not there is unknown, rather than absent.
  var isOpen: Bool
}

extension Cell {
  /// The table behind a map cell.
  @inline(__always)
  var table: UnsafeMutablePointer<MapTable>? { address?.assumingMemoryBound(to: MapTable.self) }

  /// A text cell with 16 bits of its hash in the first word, as map keys carry it.
  @inline(__always)
  var hashed: Cell {
    var hash: UInt32 = 0x811c_9dc5
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    let bits = UInt64((hash >> 16) ^ (hash & 0xffff))
    return Cell(head: head & ~0xffff_0000 | bits << 16, payload: payload)
  }

  /// The form under which a key is looked up; `nil` for what can be no key.
  ///
  /// Whole doubles and unsigned integers become the int of the same number where there is one.
  @inline(__always)
  var asKey: Cell? {
    switch tag {
    case Kind.string.rawValue: hashed
    case Kind.int.rawValue, Kind.bool.rawValue: self
    case Kind.uint.rawValue: uint <= UInt64(Int64.max) ? Cell(Int64(uint)) : self
    case Kind.double.rawValue: wholeNumberKey
    default: nil
    }
  }

  private var wholeNumberKey: Cell? {
    if let whole = Int64(exactly: double) { return Cell(whole) }
    if let whole = UInt64(exactly: double) { return Cell(whole) }
    return nil
  }

  /// A hash of a cell made by ``asKey``.
  fileprivate var keyHash: Int {
    let mixed =
      isKind(.string) ? head >> 16 : (payload ^ UInt64(tag)) &* 0x9e37_79b9_7f4a_7c15 >> 20
    return Int(truncatingIfNeeded: mixed & 0xffff_ffff)
  }

  /// Whether a stored key is the one looked for, which is in the form of ``asKey``.
  @inline(__always)
  func isKey(_ probe: Cell) -> Bool {
    if head == probe.head {
      return payload == probe.payload
        || (isKind(.string) && sameBytes(bytes, probe.bytes))
    }
    return isKind(.uint) && probe.isKind(.int) && uint == UInt64(bitPattern: probe.int)
      && probe.int >= 0
  }
}

extension MapTable {
  /// The entry's number of a key in the form of ``Cell/asKey``.
  @inline(__always)
  func position(of key: Cell) -> Int? {
    if index != nil { return positionByIndex(of: key) }
    var number = 0
    while number < count {
      if entries[number].key.isKey(key) { return number }
      number += 1
    }
    return nil
  }

  private func positionByIndex(of key: Cell) -> Int? {
    guard let index else { return nil }
    var slot = key.keyHash & mask
    while index[slot] != 0 {
      let number = Int(index[slot]) - 1
      if entries[number].key.isKey(key) { return number }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The value under a key in the form of ``Cell/asKey``.
  @inline(__always)
  func value(for key: Cell) -> Cell? {
    position(of: key).map { entries[$0].value }
  }
}

/// Makes a map entry by entry.
struct MapMaker {
  private var table: MapTable
  private let capacity: Int

  /// Room for `capacity` entries in `arena`.
  init(capacity: Int, origin: UInt32 = 0, isOpen: Bool = false, in arena: Arena) {
    let entries = arena.allocate(MemoryLayout<MapTable.Entry>.stride * max(capacity, 1))
      .assumingMemoryBound(to: MapTable.Entry.self)
    var index: UnsafeMutablePointer<UInt32>?
    var mask = 0
    if capacity > 8 {
      var size = 32
      while size < capacity * 2 { size *= 2 }
      let memory = arena.allocate(size * MemoryLayout<UInt32>.stride)
        .assumingMemoryBound(to: UInt32.self)
      memory.initialize(repeating: 0, count: size)
      index = memory
      mask = size - 1
    }
    table = MapTable(
      count: 0, entries: entries, index: index, mask: mask, origin: origin, isOpen: isOpen)
    self.capacity = capacity
  }

  /// Adds an entry and says whether it could: the key must be a bool, an int, a uint or a text,
  /// and new.
  mutating func add(_ key: Cell, _ value: Cell) -> Bool {
    guard table.count < capacity, !key.isKind(.double), let probe = key.asKey,
      table.position(of: probe) == nil
    else { return false }
    let stored = key.isKind(.string) ? probe : key
    table.entries[table.count] = MapTable.Entry(key: stored, value: value)
    if let index = table.index {
      var slot = probe.keyHash & table.mask
      while index[slot] != 0 { slot = (slot + 1) & table.mask }
      index[slot] = UInt32(truncatingIfNeeded: table.count + 1)
    }
    table.count += 1
    return true
  }

  /// The finished map.
  func cell(in arena: Arena) -> Cell {
    let memory = arena.allocate(MemoryLayout<MapTable>.stride)
      .assumingMemoryBound(to: MapTable.self)
    memory.initialize(to: table)
    return Cell(
      .map, count: UInt32(truncatingIfNeeded: table.count),
      payload: UInt64(UInt(bitPattern: memory)))
  }
}
