import Digests
import LocatedYAML
public import Vocabularies

extension WaiverFile {
  /// Reads files of waivers.
  ///
  /// - Throws: Everything that is wrong with them.
  public static func load(_ paths: [String]) throws(DiagnosticsError) -> [WaiverFile] {
    let collector = DiagnosticCollector()
    var files: [WaiverFile] = []
    for path in paths {
      do {
        let file = try YAMLFile(path: path)
        files.append(
          WaiverFile(source: Source(file.source), waivers: Waiver.read(file.root, collector)))
      } catch {
        collector.report(Diagnostic(error))
      }
    }
    _ = try collector.finish()
    return files
  }
}

extension Waiver {
  fileprivate static func read(_ root: Node, _ collector: DiagnosticCollector) -> [Waiver] {
    guard
      let file = MappingReader(root, "a file of waivers", keys: ["format", "waivers"], collector),
      file.checkFormat("waivers/1")
    else { return [] }
    return file.elements("waivers").compactMap { Waiver($0, collector) }
  }

  private init?(_ node: Node, _ collector: DiagnosticCollector) {
    let keys = [
      "requirement", "standard", "subject", "reason", "approved_by", "approved_on", "expires",
    ]
    guard let reader = MappingReader(node, "a waiver", keys: keys, collector) else { return nil }
    let requirement = reader.requiredText("requirement")
    let reason = reader.requiredLocalizedText("reason")
    let approvedBy = reader.requiredLocalizedText("approved_by")
    let approvedOn = reader.required("approved_on") == nil ? nil : reader.date("approved_on")
    let expires = reader.required("expires") == nil ? nil : reader.date("expires")
    guard let requirement, let reason, let approvedBy, let approvedOn, let expires else {
      return nil
    }
    self.init(
      requirement: requirement, standard: reader.text("standard"),
      subject: reader.text("subject"), reason: reason, approvedBy: approvedBy,
      approvedOn: approvedOn, expires: expires, place: node.place)
  }
}
