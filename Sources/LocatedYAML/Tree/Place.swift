/// Where something stands in a file.
///
/// Lines end at a line feed, a carriage return or both together, as in YAML 1.2. Columns count
/// Unicode code points, so a Chinese character or an emoji is one column and a combining accent
/// another. A byte order mark is not counted. In files without lines, ``unit-swift.property`` tells
/// what is counted instead.
public struct Place: Sendable, Hashable {
  /// The file's name as it is shown to people.
  public let file: String

  /// The line, counted from 1.
  public let line: Int

  /// The column in code points, counted from 1.
  public let column: Int

  /// What ``line`` counts.
  public let unit: Unit

  /// Makes a place from a file name and a line and column counted from 1.
  public init(file: String, line: Int, column: Int, unit: Unit = .line) {
    self.file = file
    self.line = line
    self.column = column
    self.unit = unit
  }

  /// The same place under another name of the file.
  package func inFile(_ name: String) -> Place {
    Place(file: name, line: line, column: column, unit: unit)
  }

  /// What the line of a place counts, from 1, in files that have no lines of their own.
  public enum Unit: String, Sendable, Hashable {
    /// Lines; columns count code points.
    case line

    /// Paragraphs, those in table cells included; columns count code points of the paragraph.
    case paragraph

    /// Pages; columns count the lines of the page.
    case page
  }
}

extension Place: Comparable {
  /// Orders places by file name, then from top to bottom.
  public static func < (left: Place, right: Place) -> Bool {
    if left.file != right.file { return left.file < right.file }
    return (left.line, left.column) < (right.line, right.column)
  }
}

extension Place: CustomStringConvertible {
  /// `file:line:column`, the form that editors and terminals turn into a link; what that cannot say
  /// in words.
  public var description: String {
    switch unit {
    case .line: "\(file):\(line):\(column)"
    case .paragraph: "\(file), paragraph \(line), character \(column)"
    case .page: "\(file), page \(line), line \(column)"
    }
  }
}
