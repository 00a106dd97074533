import LocatedYAML
public import Vocabularies

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The rule sets that can be used by their names.
///
/// They lie in one folder, each in a folder of its own.  It is the first of these that exists:
///
/// 1. the folder that the environment variable `LACUNA_RULES` names,
/// 2. `Rules` in the working directory or in the nearest folder around it that has one,
/// 3. `../share/lacuna/Rules` beside the executable,
/// 4. `Rules` in the nearest folder around the executable that has one, as in the repository that it
///    was built in.
public struct RuleSetCatalog: Sendable {
  /// A rule set that can be loaded.
  public struct Entry: Sendable, Hashable {
    /// The name of the folder, which is the standard's identifier.
    public let id: String
    /// The folder.
    public let path: String
  }

  /// The environment variable that names the folder of rule sets.
  public static let environmentVariable = "LACUNA_RULES"

  static let standardFile = "standard.yaml"
  static let itemsFile = "items.yaml"
  static let vocabularyFile = "vocabulary.yaml"

  /// The folder of rule sets; `nil` if none was found.
  public let folder: String?
  /// The rule sets in it, sorted by name.
  public let entries: [Entry]

  /// Looks for rule sets.
  ///
  /// - Parameters:
  ///   - environment: The environment variables.
  ///   - workingDirectory: Where to look for `Rules`, and in the folders around it.
  ///   - executable: The path of the running program, if it is known.
  public init(
    environment: [String: String] = [:], workingDirectory: String = ".",
    executable: String? = nil
  ) {
    let folder = Self.folder(environment, workingDirectory, executable)
    self.folder = folder?.path
    entries = folder.map(Self.entries) ?? []
  }

  private static func folder(
    _ environment: [String: String], _ workingDirectory: String, _ executable: String?
  ) -> Folder? {
    if let named = environment[environmentVariable], !named.isEmpty { return Folder(named) }
    let program = executable.map { Folder($0).parent }
    let installed = program.map { Folder($0.parent.path(of: "share/lacuna/Rules")) }
    return rules(around: Folder(workingDirectory)) ?? installed.flatMap { $0.exists ? $0 : nil }
      ?? program.flatMap(rules(around:))
  }

  /// The `Rules` of a folder, or of the nearest one around it that has them.
  private static func rules(around folder: Folder) -> Folder? {
    enclosingFolders(of: folder).lazy.map { Folder($0.path(of: "Rules")) }.first(where: \.exists)
  }

  /// A folder and those around it, up to the root of the file system.
  private static func enclosingFolders(of folder: Folder) -> [Folder] {
    let absolute =
      folder.path.hasPrefix("/")
      ? folder.path : FileManager.default.currentDirectoryPath + "/" + folder.path
    let depth = absolute.utf8.count { $0 == UInt8(ascii: "/") }
    var folders = [folder]
    for _ in 0..<depth { folders.append(folders[folders.count - 1].parent) }
    return folders
  }

  private static func entries(in folder: Folder) -> [Entry] {
    folder.subfolders(with: standardFile).map { Entry(id: $0, path: folder.path(of: $0)) }
  }
}

extension RuleSetCatalog {
  /// The files of topics that lie in the folder `topics` of vocabularies, in the order of their
  /// names.
  public var topicFiles: [String] {
    guard let folder = folder.map(Folder.init) else { return [] }
    return folder.names.flatMap { name in
      Folder(Folder(folder.path(of: name)).path(of: "topics")).yamlFiles { _ in true }
    }
  }

  /// The rule sets that a user means.
  ///
  /// - Parameter values: Identifiers of rule sets, folders of one rule set, or folders of several.
  ///   No values mean all rule sets of the catalogue.
  /// - Throws: For each value that nothing is found for, an error with the nearest identifier.
  public func find(_ values: [String]) throws(DiagnosticsError) -> [Entry] {
    guard !values.isEmpty else { return entries }
    var found: [Entry] = []
    var problems: [Diagnostic] = []
    for value in values {
      let matches = matches(value)
      if matches.isEmpty { problems.append(notFound(value)) }
      found += matches.filter { !found.contains($0) }
    }
    guard problems.isEmpty else { throw DiagnosticsError(problems) }
    return found
  }

  private func matches(_ value: String) -> [Entry] {
    if let entry = entries.first(where: { $0.id == value }) { return [entry] }
    let folder = Folder(value)
    guard folder.hasFile(Self.standardFile) else { return Self.entries(in: folder) }
    return [Entry(id: folder.name ?? value, path: folder.path)]
  }

  private func notFound(_ value: String) -> Diagnostic {
    let ids = entries.map(\.id)
    let available =
      ids.isEmpty ? "no rule sets were found; give their folder" : "there are \(ids.listed())"
    return Diagnostic(
      .error, .notFound, at: Place(file: value, line: 1, column: 1),
      "this is neither the name of a rule set nor a folder with one",
      hint: .didYouMean(value, among: ids) ?? available)
  }
}
