package import LocatedYAML
import Vocabularies

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A file that a description points to.
package struct ReferencedFile {
  /// Where it is.  Paths are relative to the folder of the file that they stand in.
  package let path: String

  private let text: String
  private let place: Place

  /// The file of a path as it is written; `nil` for a URL, and for `none`, which says that there is
  /// no such file.
  package init?(_ text: String, at place: Place) {
    guard !text.contains("://"), text != "none" else { return nil }
    let folder = place.file.lastIndex(of: "/").map { place.file[...$0] } ?? ""
    path = text.hasPrefix("/") ? text : folder + text
    self.text = text
    self.place = place
  }

  /// Whether there is such a file.
  package var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// Remarks on a file that does not exist.
  func check(_ collector: DiagnosticCollector) {
    if !exists {
      collector.remark(.missingFile, at: place, "the file `\(text)` does not exist")
    }
  }
}
