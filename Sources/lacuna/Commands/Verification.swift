import ArgumentParser
import Reports
import Standards

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A report that is made again from what it says it was made from.
struct Verification {
  private let report: [UInt8]
  private let record: RunRecord
  private let catalog = RuleSetCatalog.ofThisProgram

  /// - Throws: ``InputError`` or ``ReportError`` if the report cannot be read or does not say what
  ///   it was made from.
  init(ofReport path: String) throws {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      throw InputError("cannot read \(path)", hint: "name a file that holds a report")
    }
    report = Array(data)
    do {
      record = try RunRecord(findingIn: report)
    } catch {
      throw InputError("\(path): \(error.message)", hint: error.hint)
    }
  }

  /// In what the report differs from the one that its inputs give today, each in a line; nothing if
  /// both are the same, byte for byte.
  ///
  /// - Throws: Everything that is wrong with the inputs.
  func differences() throws -> [String] {
    let missing = record.inputs.filter { place(of: $0) == nil }
    guard missing.isEmpty else { return missing.map { "missing: \($0.name)" } }
    let command = try CheckCommand.parse(record.arguments { place(of: $0) ?? $0.path })
    let assessment = try command.assess(isQuiet: true)
    // What is made again is compared with a file, whatever the first one was written to.
    let again = try command.contents(of: record.format, for: .file(""), on: assessment)
    if again.bytes == report { return [] }
    let causes = differences(from: try RunRecord(findingIn: again.bytes))
    return causes.isEmpty ? [firstDifference(from: again)] : causes
  }

  /// What the report was made from and is different now.
  private func differences(from now: RunRecord) -> [String] {
    let engine =
      now.engine == record.engine
      ? [] : ["differs: engine \(record.engine), this is \(now.engine)"]
    let changed = record.inputs.compactMap { input -> String? in
      guard let same = now.inputs.first(where: { $0.role == input.role && $0.path == input.path })
      else { return "differs: \(input.name) was read from another place" }
      return same.digest == input.digest ? nil : "differs: \(input.name)"
    }
    let added = now.inputs.filter { input in
      !record.inputs.contains { $0.role == input.role && $0.path == input.path }
    }
    return engine + changed + added.map { "differs: \($0.name) was not read then" }
  }

  /// Where the bytes part, although everything that the report was made from is the same.
  private func firstDifference(from again: ReportContents) -> String {
    let reason = "the report was edited or made by another version"
    guard case .text(let text) = again else { return "differs: \(reason)" }
    let old = report.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let new = Array(text.utf8).split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let parted = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset
    return "differs: line \((parted ?? min(old.count, new.count)) + 1): \(reason)"
  }

  /// Where an input lies: a rule set that is not where it was may be found by its name, and the
  /// vocabulary lies beside it.
  private func place(of input: RunInput) -> String? {
    if [.vocabulary, .topics].contains(input.role)
      || FileManager.default.fileExists(atPath: input.path)
    {
      return input.path
    }
    guard input.role == .ruleSet, let name = input.path.split(separator: "/").last else {
      return nil
    }
    return catalog.entries.first { $0.id == name }?.path
  }
}

extension RunInput {
  /// The input for people.
  fileprivate var name: String { "\(role.rawValue) \(path)" }
}
