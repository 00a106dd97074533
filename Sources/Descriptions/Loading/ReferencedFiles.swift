import LocatedYAML
import Vocabularies

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Files that a description points to.
enum ReferencedFiles {
  /// Remarks on files that do not exist.  Paths are relative to the folder of the file that they
  /// stand in; URLs are not looked at, nor is `none`, which says that there is no such file.
  static func check(
    _ paths: [(text: String, place: Place)], _ collector: DiagnosticCollector
  ) {
    for (text, place) in paths where !text.contains("://") && text != "none" {
      let path = text.hasPrefix("/") ? text : folder(of: place.file) + text
      if !FileManager.default.fileExists(atPath: path) {
        collector.remark(.missingFile, at: place, "the file `\(text)` does not exist")
      }
    }
  }

  /// The folder of a file with a slash at its end; nothing for a file in the working directory.
  private static func folder(of file: String) -> Substring {
    file.lastIndex(of: "/").map { file[...$0] } ?? ""
  }
}
