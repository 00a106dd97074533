#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder in the file system, by the path that people gave.
struct Folder: Sendable, Hashable {
  let path: String

  init(_ path: String) {
    var path = path[...]
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path = path.dropLast() }
    self.path = path.isEmpty ? "." : String(path)
  }

  /// The folder's own name; `nil` where the path ends in `.` or `..`.
  var name: String? {
    let last = path.split(separator: "/").last.map(String.init)
    return last == "." || last == ".." ? nil : last
  }

  /// The folder around it.
  var parent: Folder {
    guard name != nil else { return Folder(path == "." ? ".." : path + "/..") }
    let components = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    if components.isEmpty { return Folder(".") }
    return components == [""] ? Folder("/") : Folder(components.joined(separator: "/"))
  }

  /// A folder of that name beside it.
  func sibling(_ name: String) -> Folder { Folder(parent.path(of: name)) }

  /// The path of something in the folder.
  func path(of name: String) -> String {
    switch path {
    case ".": name
    case "/": "/" + name
    default: path + "/" + name
    }
  }

  /// Whether there is such a folder.
  var exists: Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  /// Whether there is a file of that name in the folder.
  func hasFile(_ name: String) -> Bool {
    var isFolder = false
    let exists = FileManager.default.fileExists(
      atPath: self.path(of: name), isDirectory: &isFolder)
    return exists && !isFolder
  }

  /// The names of what is in the folder, sorted; none if it cannot be read.
  var names: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: path)
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The paths of the YAML files in it that are wanted, sorted by name.
  func yamlFiles(where isWanted: (String) -> Bool) -> [String] {
    names.filter { ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) && isWanted($0) }
      .map(path(of:))
  }

  /// The names of the folders in it that have a file of that name.
  func subfolders(with file: String) -> [String] {
    names.filter { Folder(self.path(of: $0)).hasFile(file) }
  }
}
