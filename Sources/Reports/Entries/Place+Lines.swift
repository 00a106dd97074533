import LocatedYAML

extension Place {
  /// The place for programs that know lines alone: in a file without lines, its beginning.
  var inLines: Place { unit == .line ? self : Place(file: file, line: 1, column: 1) }
}
