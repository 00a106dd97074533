/// How reports for other programs name files: from a folder on, with forward slashes.
///
/// A path of this machine would mean nothing where the report is read, and tell strangers about it.
/// A file outside of the folder is therefore named by its own folder and its name alone.
struct FileNaming: Sendable {
  /// How many components are left of a path that leads out of the folder.
  private static let componentsOutside = 2

  private let root: [Substring]?

  /// - Parameter root: The absolute path of the folder; if `nil`, relative paths stay as they are.
  init(from root: String?) {
    self.root = root.map(Self.components)
  }

  /// The name of a file.
  func name(of path: String) -> String {
    let isAbsolute = path.hasPrefix("/")
    let start = isAbsolute ? [] : root ?? []
    let whole = Self.resolved(start + Self.components(of: path))
    let isInside = root.map { whole.starts(with: $0) } ?? !isAbsolute
    let rest = isInside ? whole.dropFirst(root?.count ?? 0) : whole.suffix(Self.componentsOutside)
    return rest.isEmpty ? "." : rest.joined(separator: "/")
  }

  /// The path of an input for whoever wants to read it again: from the folder on if it lies in it,
  /// else as the user gave it.
  func path(of input: String) -> String {
    guard let root else { return input }
    let whole = Self.resolved((input.hasPrefix("/") ? [] : root) + Self.components(of: input))
    return whole.starts(with: root) ? name(of: input) : input
  }

  private static func components(of path: String) -> [Substring] {
    path.split { $0 == "/" || $0 == "\\" }
  }

  /// The components without those that stay where they are or go back.
  private static func resolved(_ components: [Substring]) -> [Substring] {
    var resolved: [Substring] = []
    for component in components {
      switch component {
      case ".": continue
      case "..": _ = resolved.popLast()
      default: resolved.append(component)
      }
    }
    return resolved
  }
}
