import LocatedYAML
import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Finds places inside of expressions, which may run over several lines of their files.
///
/// YAML joins the lines of an expression and changes the white space between them, so the
/// expression is looked for in the file without regard to white space.
final class ExpressionLocator: Sendable {
  /// How far behind the known place an expression may begin, in bytes: a definition's is that of
  /// its name, and its title stands between.
  private static let farthest = 4096

  private let files = Mutex<[String: [UInt8]]>([:])

  /// Where a part of an expression stands.
  ///
  /// - Parameters:
  ///   - offset: Where the part begins in the expression, in UTF-8 bytes.
  ///   - source: The expression.
  ///   - place: A place shortly before the expression.
  /// - Returns: The place, or the one given if the file writes the expression in another way.
  func place(of offset: Int, in source: String, near place: Place) -> Place {
    let file = contents(of: place.file)
    let wanted = Array(source.utf8)
    guard let start = file.offset(of: place) else { return place }
    for first in start..<min(file.count, start + Self.farthest) {
      if let found = Self.match(wanted, in: file, from: first, upTo: offset) {
        return file.place(of: found, after: place, from: start)
      }
    }
    return place
  }

  /// Where a byte of a text stands in a file, if the text begins at `first`.
  private static func match(
    _ text: [UInt8], in file: [UInt8], from first: Int, upTo offset: Int
  ) -> Int? {
    var position = first
    var found: Int?
    for (index, byte) in text.enumerated() where !byte.isWhiteSpace {
      while position < file.count, position > first, file[position].isWhiteSpace { position += 1 }
      guard position < file.count, file[position] == byte else { return nil }
      if found == nil, index >= offset { found = position }
      position += 1
    }
    return found
  }

  private func contents(of path: String) -> [UInt8] {
    files.withLock { files in
      if let known = files[path] { return known }
      let contents = FileManager.default.contents(atPath: path).map(Array.init) ?? []
      files[path] = contents
      return contents
    }
  }
}

extension [UInt8] {
  /// The byte at a place.
  fileprivate func offset(of place: Place) -> Int? {
    var line = 1
    var offset = 0
    while line < place.line {
      guard let end = self[offset...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      offset = end + 1
      line += 1
    }
    var column = 1
    while column < place.column, offset < count {
      offset += 1
      while offset < count, self[offset].isContinuation { offset += 1 }
      column += 1
    }
    return offset
  }

  /// The place of a byte behind another one whose place is known.
  fileprivate func place(of offset: Int, after known: Place, from start: Int) -> Place {
    let between = self[start..<offset]
    let lines = between.count { $0 == UInt8(ascii: "\n") }
    let lineStart = between.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
    let columns = self[(lineStart ?? start)..<offset].count { !$0.isContinuation }
    return Place(
      file: known.file, line: known.line + lines,
      column: (lineStart == nil ? known.column : 1) + columns)
  }
}

extension UInt8 {
  fileprivate var isWhiteSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// Whether the byte goes on with a code point that began before.
  fileprivate var isContinuation: Bool { self & 0xC0 == 0x80 }
}
