import Digests
import LocatedYAML
import Vocabularies

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files that a description is made of.
struct DescriptionFiles {
  private static let extensions: Set<String> = ["yaml", "yml", "json"]

  private let collector: DiagnosticCollector
  private var paths: Set<String> = []
  /// The files and folders in which something was read.
  private(set) var inputs: [Source] = []
  /// What is in the files, in the order of reading.
  private(set) var roots: [Node] = []

  /// Reads files, and folders of files in the order of their names.
  init(_ paths: [String], _ collector: DiagnosticCollector) {
    self.collector = collector
    for path in paths {
      if let names = try? FileManager.default.contentsOfDirectory(atPath: path) {
        let files = readFolder(path, names)
        if !files.isEmpty { inputs.append(Source(folder: path, files: files)) }
      } else if let file = read(path, isInFolder: false) {
        inputs.append(Source(file))
      }
    }
  }

  private mutating func readFolder(_ folder: String, _ names: [String]) -> [SourceFile] {
    let files = names.filter { name in
      !name.hasPrefix(".")
        && Self.extensions.contains(name.split(separator: ".").last?.lowercased() ?? "")
    }
    if files.isEmpty {
      collector.error(
        .format, at: Place(file: folder, line: 1, column: 1),
        "the folder has no YAML or JSON files", hint: "give the folder of a description")
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { file in
      read(folder.hasSuffix("/") ? folder + file : "\(folder)/\(file)", isInFolder: true)
    }
  }

  /// Reads a file that was not read yet; `nil` if it is no description.
  private mutating func read(_ path: String, isInFolder: Bool) -> SourceFile? {
    guard !paths.contains(path) else { return nil }
    do {
      let file = try YAMLFile(path: path)
      let format = file.root.mapping?["format"]
      if isInFolder, let other = format?.scalar?.text, other != DescriptionReader.format,
        !other.hasPrefix(Self.family)
      {
        collector.remark(
          .skippedFile, at: format?.place ?? file.root.place,
          "the file is left out: its format is `\(other)`, not `\(DescriptionReader.format)`")
        return nil
      }
      let reader = MappingReader(file.root, "a description", collector)
      guard reader?.checkFormat(DescriptionReader.format) == true else { return nil }
      paths.insert(path)
      roots.append(file.root)
      return file.source
    } catch {
      collector.report(Diagnostic(error))
      return nil
    }
  }

  /// What the formats of descriptions begin with, of whatever version.
  private static let family = "process-description/"
}
