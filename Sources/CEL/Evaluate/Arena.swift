/// Memory that is handed out piece by piece and freed all at once.
///
/// Everything is aligned to 16 bytes.  Pieces stay where they are until the arena is reset or
/// goes away, so cells may point to them.
final class Arena {
  private var chunks: [UnsafeMutableRawBufferPointer] = []
  // An arena belongs to one evaluation, program or activation under construction at a time.
  @exclusivity(unchecked) private var cursor: UnsafeMutableRawPointer?
  @exclusivity(unchecked) private var remaining = 0
  /// Whether anything was handed out since the latest reset.
  @exclusivity(unchecked) private(set) var isInUse = false
  private let chunkSize: Int

  /// Creates an arena that asks the system for `chunkSize` bytes at a time, when needed.
  init(chunkSize: Int = 4096) { self.chunkSize = chunkSize }

  deinit {
    for chunk in chunks { chunk.deallocate() }
  }

  /// At least `size` bytes, not initialised.
  @inline(__always)
  func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    isInUse = true
    let rounded = (max(size, 1) + 15) & ~15
    if rounded <= remaining, let piece = cursor {
      cursor = piece + rounded
      remaining -= rounded
      return piece
    }
    return allocateInNewChunk(rounded)
  }

  @inline(never)
  private func allocateInNewChunk(_ size: Int) -> UnsafeMutableRawPointer {
    let capacity = max(size, chunks.isEmpty ? chunkSize : chunkSize * 4)
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 16)
    chunks.append(chunk)
    guard let piece = chunk.baseAddress else {
      preconditionFailure("the system handed out no memory")
    }
    cursor = piece + size
    remaining = capacity - size
    return piece
  }

  /// Takes everything back, keeping the first chunk for further use.
  @inline(__always)
  func reset() {
    guard isInUse, let first = chunks.first else { return }
    isInUse = false
    if chunks.count > 1 { releaseLaterChunks() }
    cursor = first.baseAddress
    remaining = first.count
  }

  @inline(never)
  private func releaseLaterChunks() {
    for chunk in chunks.dropFirst() { chunk.deallocate() }
    chunks.removeSubrange(1...)
  }
}

// MARK: - Cells in an arena

extension Arena {
  /// A copy of some bytes, as a cell of the given kind.
  func cell(_ kind: Cell.Kind, copying bytes: some Collection<UInt8>) -> Cell {
    let count = bytes.count
    let memory = allocate(count).assumingMemoryBound(to: UInt8.self)
    let buffer = UnsafeMutableBufferPointer(start: memory, count: count)
    _ = buffer.initialize(from: bytes)
    return Cell(kind, bytes: UnsafeBufferPointer(buffer))
  }

  /// A copy of a text.
  func string(_ text: String) -> Cell { cell(.string, copying: text.utf8) }

  /// Room for a list's elements; the cell is good once `count` elements are initialised.
  func list(capacity: Int, origin: UInt32 = 0) -> UnsafeMutablePointer<Cell> {
    let header = allocate(MemoryLayout<Cell>.stride * (capacity + 1))
    header.storeBytes(of: origin, as: UInt32.self)
    return (header + MemoryLayout<Cell>.size).assumingMemoryBound(to: Cell.self)
  }

  /// A list of the given cells.
  func list(of cells: [Cell], origin: UInt32 = 0) -> Cell {
    let elements = list(capacity: cells.count, origin: origin)
    for (index, cell) in cells.enumerated() { elements[index] = cell }
    return Cell(list: elements, count: cells.count)
  }

  /// An optional value that holds `cell`.
  func some(_ cell: Cell) -> Cell {
    let memory = allocate(MemoryLayout<Cell>.size).assumingMemoryBound(to: Cell.self)
    memory.initialize(to: cell)
    return Cell(.optional, count: 1, payload: UInt64(UInt(bitPattern: memory)))
  }
}

extension Cell {
  /// A list whose elements lie at `elements`, behind the list's origin.
  @inline(__always)
  init(list elements: UnsafeMutablePointer<Cell>, count: Int) {
    self.init(
      .list, count: UInt32(truncatingIfNeeded: count),
      payload: UInt64(UInt(bitPattern: elements)))
  }
}
