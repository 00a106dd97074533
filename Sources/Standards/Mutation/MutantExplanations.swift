import LocatedYAML
public import Vocabularies

/// Why no test can notice certain mutants of a rule set, as its authors explain in `mutants.yaml`
/// beside the rules.
///
/// Most survivors ask for a test.  Some mutants cannot be told from the rules by any facts, which
/// nobody can find out in general; those are explained.
public struct MutantExplanations: Sendable {
  /// The file beside the rules.
  static let file = "mutants.yaml"

  private struct Entry: Sendable {
    let owner: RuleMutant.Owner
    let mutant: String
    let reason: LocalizedText
    let place: Place
  }

  private let entries: [Entry]

  /// No explanations.
  public static let none = MutantExplanations(entries: [])

  /// The explanation of a mutant, if there is one.
  public func reason(for mutant: RuleMutant) -> LocalizedText? {
    entries.first { $0.owner == mutant.owner && $0.mutant == mutant.text }?.reason
  }

  /// A warning for each explanation that none of the mutants needs.
  ///
  /// - Parameter survivors: The mutants that no test notices.
  public func unused(among survivors: [RuleMutant]) -> [Diagnostic] {
    let needed = Set(survivors.map { "\($0.owner): \($0.text)" })
    return entries.filter { !needed.contains("\($0.owner): \($0.mutant)") }.map { entry in
      Diagnostic(
        .warning, "unused-explanation", at: entry.place,
        "no mutant of \(entry.owner) that survives is `\(entry.mutant)`",
        hint: "take the entry away, or write the mutant as `lacuna rules mutate` shows it")
    }
  }
}

// MARK: - Reading

extension MutantExplanations {
  /// Reads the explanations beside a rule set; there are none where there is no such file.
  ///
  /// - Throws: Everything that is wrong with the file.
  public static func load(for ruleSet: RuleSet) throws(DiagnosticsError) -> MutantExplanations {
    let folder = Folder(ruleSet.path)
    guard folder.hasFile(file) else { return .none }
    let root: Node
    do {
      root = try YAML.load(path: folder.path(of: file))
    } catch {
      throw DiagnosticsError([Diagnostic(error)])
    }
    let collector = DiagnosticCollector()
    let reader = MappingReader(
      root, "a list of explained mutants", keys: ["format", "mutants"], collector)
    var entries: [Entry] = []
    if let reader, reader.checkFormat("explained-mutants/1") {
      entries = reader.elements("mutants").compactMap { entry($0, collector) }
    }
    _ = try collector.finish()
    return MutantExplanations(entries: entries)
  }

  private static func entry(_ node: Node, _ collector: DiagnosticCollector) -> Entry? {
    let owners: [(key: String, owner: (String) -> RuleMutant.Owner)] = [
      ("requirement", RuleMutant.Owner.requirement), ("clause", RuleMutant.Owner.clause),
      ("define", RuleMutant.Owner.definition), ("parameter", RuleMutant.Owner.parameter),
    ]
    guard
      let reader = MappingReader(
        node, "an explained mutant", keys: owners.map(\.key) + ["mutant", "because"], collector)
    else { return nil }
    let mutant = reader.requiredText("mutant")
    let reason = reader.requiredLocalizedText("because")
    let named = owners.compactMap { key, owner in reader.text(key).map(owner) }
    guard named.count == 1 else {
      collector.error(
        .format, at: node.place,
        "an explained mutant names one of \(owners.map(\.key).listed())")
      return nil
    }
    guard let mutant, let reason else { return nil }
    return Entry(owner: named[0], mutant: mutant, reason: reason, place: node.place)
  }
}
