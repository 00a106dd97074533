import Assessment
import Digests
import Vocabularies

extension JSON {
  /// What a report was made from and how.
  static func run(_ run: RunRecord) -> JSON {
    .object([
      "inputs": inputs(of: run),
      "only": .array(run.selection.only, JSON.string),
      "skip": .array(run.selection.skip, JSON.string),
      "quotations": .string(run.quotations.rawValue),
      "line": .string(run.line),
    ])
  }

  /// What was read, with the digests.
  static func inputs(of run: RunRecord) -> JSON {
    .array(run.inputs) { input in
      .object([
        "role": .string(input.role.rawValue), "path": .string(input.path),
        "sha256": .string(input.digest.hexadecimal),
      ])
    }
  }
}
