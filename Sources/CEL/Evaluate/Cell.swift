/// A value in 16 bytes, as the evaluator handles it.
///
/// A cell is plain bits: copying it counts no references.  What is longer than a word lies in
/// an ``Arena`` that somebody else keeps alive: the program (constants), the activation (facts)
/// or the evaluation's scratch memory.  Cells therefore never leave the module; results are
/// copied out as ``Value``.
///
/// The first word holds the kind, a subtype, 16 bits of a map key's hash and a count, so that
/// two text keys differ at the first word nearly always.
struct Cell {
  var head: UInt64
  var payload: UInt64

  /// What a cell holds.  Kinds from ``unknown`` on are not values.
  enum Kind: UInt8 {
    case null, bool, int, uint, double, string, bytes, timestamp, duration
    case list, map, record, type, optional, opaque
    /// A record's field that is known not to be there.
    case absent
    case unknown
    case error
  }

  @inline(__always)
  init(head: UInt64, payload: UInt64) {
    self.head = head
    self.payload = payload
  }

  @inline(__always)
  init(_ kind: Kind, count: UInt32 = 0, payload: UInt64 = 0) {
    head = UInt64(kind.rawValue) | UInt64(count) << 32
    self.payload = payload
  }

  @inline(__always)
  var tag: UInt8 { UInt8(truncatingIfNeeded: head) }

  @inline(__always)
  func isKind(_ kind: Kind) -> Bool { tag == kind.rawValue }

  /// The kind; every cell is made with a valid one.
  var kind: Kind { Kind(rawValue: tag) ?? .error }

  /// Neither unknown nor an error nor absent.
  @inline(__always)
  var isValue: Bool { tag < Kind.absent.rawValue }

  /// Length of a text in bytes, number of a list's elements, nanoseconds of a timestamp.
  @inline(__always)
  var count: Int { Int(head >> 32) }

  /// The payload as an address.
  @inline(__always)
  var address: UnsafeMutableRawPointer? { UnsafeMutableRawPointer(bitPattern: UInt(payload)) }
}

// MARK: - Scalars

extension Cell {
  static var null: Cell { Cell(.null) }
  static var absent: Cell { Cell(.absent) }

  @inline(__always)
  init(_ value: Bool) { self.init(.bool, payload: value ? 1 : 0) }

  @inline(__always)
  init(_ value: Int64) { self.init(.int, payload: UInt64(bitPattern: value)) }

  @inline(__always)
  init(_ value: UInt64) { self.init(.uint, payload: value) }

  @inline(__always)
  init(_ value: Double) { self.init(.double, payload: value.bitPattern) }

  init(_ value: Timestamp) {
    self.init(
      .timestamp, count: UInt32(value.nanoseconds), payload: UInt64(bitPattern: value.seconds))
  }

  init(_ value: Duration) { self.init(.duration, payload: UInt64(bitPattern: value.nanoseconds)) }

  @inline(__always)
  var bool: Bool { payload != 0 }

  @inline(__always)
  var int: Int64 { Int64(bitPattern: payload) }

  @inline(__always)
  var uint: UInt64 { payload }

  @inline(__always)
  var double: Double { Double(bitPattern: payload) }

  var timestamp: Timestamp {
    Timestamp(uncheckedSeconds: int, nanoseconds: Int32(truncatingIfNeeded: count))
  }

  var duration: Duration { Duration(nanoseconds: int) }

  @inline(__always)
  var isNumber: Bool { tag >= Kind.int.rawValue && tag <= Kind.double.rawValue }
}

// MARK: - Text and other runs of bytes

extension Cell {
  /// A cell for bytes that the caller keeps alive.
  @inline(__always)
  init(_ kind: Kind, bytes: UnsafeBufferPointer<UInt8>) {
    self.init(
      kind, count: UInt32(truncatingIfNeeded: bytes.count),
      payload: UInt64(UInt(bitPattern: bytes.baseAddress)))
  }

  /// The bytes of a string, bytes, type or opaque cell.
  @inline(__always)
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: address.map { UnsafePointer($0.assumingMemoryBound(to: UInt8.self)) }, count: count)
  }

  /// The text of a string or type cell.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Which of the registered opaque types an opaque cell is of.
  var subtype: UInt8 {
    get { UInt8(truncatingIfNeeded: head >> 8) }
    set { head = head & ~0xff00 | UInt64(newValue) << 8 }
  }
}

// MARK: - Lists

extension Cell {
  /// A list's elements.
  @inline(__always)
  var elements: UnsafeBufferPointer<Cell> {
    UnsafeBufferPointer(
      start: address.map { UnsafePointer($0.assumingMemoryBound(to: Cell.self)) }, count: count)
  }

  /// The attribute of a list among the facts, or 0 for one made by an expression.  It stands
  /// before the elements, in the room of one cell.
  var listOrigin: UInt32 {
    guard let address else { return 0 }
    return (address - MemoryLayout<Cell>.size).load(as: UInt32.self)
  }
}

// MARK: - Records

/// What precedes a record's fields in memory.
struct RecordHeader {
  /// The record's type among the environment's record types.
  var type: UInt32
  /// Where the record stands among the facts.
  var origin: UInt32
  /// Which field identifies the record, counted from 1; 0 if none does.
  var keyField: UInt32
  var fieldCount: UInt16
  /// Whether anybody stated the record: 1 if so, 0 if its fields only hold what is missing.
  var isStated: UInt16
}

extension Cell {
  /// A record's header; the fields follow it.
  @inline(__always)
  var recordHeader: UnsafeMutablePointer<RecordHeader>? {
    address?.assumingMemoryBound(to: RecordHeader.self)
  }

  /// The fields of a record cell, in the order of their declaration.
  @inline(__always)
  var fields: UnsafeMutablePointer<Cell>? {
    address.map { ($0 + MemoryLayout<Cell>.size).assumingMemoryBound(to: Cell.self) }
  }
}

// MARK: - Optional values

extension Cell {
  /// The value inside an optional cell.
  var wrapped: Cell? {
    address.map { $0.assumingMemoryBound(to: Cell.self).pointee }
  }

  static var none: Cell { Cell(.optional) }
}
