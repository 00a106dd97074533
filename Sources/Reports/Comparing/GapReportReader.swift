import Assessment
import Descriptions
import Digests
import LocatedYAML
import Standards
import Vocabularies

/// Reads a gap report in JSON, as far as reports are compared.
///
/// What it does not know it leaves alone, so that reports of later versions can be read.
struct GapReportReader {
  private let collector = DiagnosticCollector()

  func report(
    _ root: Node, source: Source, run: RunRecord?
  ) throws(DiagnosticsError) -> GapReportFile {
    guard root.mapping?["format"]?.scalar?.text == JSONReport.format,
      let reader = MappingReader(root, "a gap report", collector)
    else {
      throw DiagnosticsError([
        Diagnostic(
          .error, .format, at: root.mapping?["format"]?.place ?? root.place,
          "this is no gap report that can be compared",
          hint: "give a report that `lacuna check --format json` wrote")
      ])
    }
    let engine = self.reader("engine", "an engine", in: reader)?.requiredText("version")
    let description = self.reader("description", "a description", in: reader)
    let title = description?.localizedText("title")
    let asOf = description?.date("as_of")
    let record = ReportRecord(
      findings: findings(in: reader), figures: figures(in: reader),
      quotesFacts: run?.quotations != .omit)
    _ = try collector.finish()
    return GapReportFile(
      source: source, engine: engine ?? "", title: title, asOf: asOf, run: run, record: record)
  }

  private func reader(
    _ key: String, _ name: String, in reader: MappingReader
  ) -> MappingReader? {
    reader.required(key).flatMap { MappingReader($0, name, collector) }
  }

  /// Reads the entries of a mapping that have names, up to the first that is wrong: in a file that
  /// nobody wrote by hand, further mistakes tell nothing new.
  private func named<Element>(
    _ key: String, _ kind: String, in reader: MappingReader,
    _ read: (MappingReader) -> Element?
  ) -> [String: Element] {
    var elements: [String: Element] = [:]
    for entry in reader.required(key) == nil ? [] : reader.entries(key) {
      guard let inner = MappingReader(entry.value, kind, collector), let element = read(inner),
        !collector.hasErrors
      else { break }
      elements[entry.key] = element
    }
    return elements
  }

  private func findings(in reader: MappingReader) -> [FindingRecord] {
    let facts = named("facts", "a fact", in: reader, fact)
    let conditions = named("conditions", "a condition", in: reader) { reader -> [String]? in
      reader.elements("facts").compactMap { node in
        MappingReader(node, "a fact of a condition", collector)?.text("fact")
      }
    }
    let scopes = named("scopes", "a scope", in: reader) { reader -> [String]? in
      resolve("conditions", "condition", conditions, in: reader).flatMap(\.self)
    }
    let items = items(in: reader)
    guard reader.required("findings") != nil, !collector.hasErrors else { return [] }
    var findings: [FindingRecord] = []
    var keys: Set<FindingRecord.Key> = []
    for node in reader.elements("findings") {
      guard let inner = MappingReader(node, "a finding", collector),
        let finding = finding(inner, items, facts, conditions, scopes)
      else { break }
      guard keys.insert(finding.key).inserted else {
        collector.error(
          .duplicateName, at: node.place,
          "there are two findings on `\(finding.key.requirement)` and the same subject")
        break
      }
      findings.append(finding)
    }
    return findings
  }

  private func finding(
    _ reader: MappingReader, _ items: [String: String], _ facts: [String: FactRecord],
    _ conditions: [String: [String]], _ scopes: [String: [String]]
  ) -> FindingRecord? {
    let standard = reader.requiredText("standard")
    let requirement = reader.requiredText("requirement")
    let verdict =
      reader.required("verdict") == nil ? nil : reader.word("verdict", as: Verdict.self)
    let gravity = reader.word("gravity", as: Gravity.self)
    let subject = reader["subject"].flatMap { MappingReader($0, "a subject", collector) }
    let path = subject?.requiredText("path")
    let label = subject?.localizedText("label")
    var own: [String: FactRecord] = [:]
    for node in reader.elements("checks") {
      guard let check = MappingReader(node, "a check", collector) else { return nil }
      let proven =
        resolve("scopes", "scope", scopes, in: check)
        + resolve("expectation", "condition", conditions, in: check)
      let told = ["missing", "plans", "dismissals", "assumptions"].flatMap(check.texts)
      for path in proven.flatMap(\.self) + told {
        guard let fact = facts[path] else {
          collector.error(.unknownName, at: node.place, "the report does not tell of `\(path)`")
          return nil
        }
        own[path] = fact
      }
    }
    guard let standard, let requirement, let verdict, !collector.hasErrors else { return nil }
    let outcome = FindingOutcome(verdict, gravity: gravity, isWaived: reader["waiver"] != nil)
    return FindingRecord(
      FindingRecord.Key(standard: standard, requirement: requirement, subject: path),
      item: items[standard + " " + requirement] ?? requirement, label: label, outcome: outcome,
      facts: own)
  }

  /// What the names of a list stand for.
  private func resolve<Element>(
    _ key: String, _ kind: String, _ elements: [String: Element], in reader: MappingReader
  ) -> [Element] {
    reader.texts(key).compactMap { name in
      guard let element = elements[name] else {
        collector.error(
          .unknownName, at: reader.place(of: key), "the report has no \(kind) `\(name)`")
        return nil
      }
      return element
    }
  }

  private func figures(in reader: MappingReader) -> [FigureRecord] {
    reader.elements("rule_sets").flatMap { node -> [FigureRecord] in
      guard let ruleSet = MappingReader(node, "a rule set", collector),
        let standard = ruleSet.requiredText("id")
      else { return [] }
      return ruleSet.elements("parameters").compactMap { node in
        guard let parameter = MappingReader(node, "a parameter", collector),
          let name = parameter.requiredText("name"), let value = parameter.requiredText("value")
        else { return nil }
        return FigureRecord(standard: standard, name: name, value: value)
      }
    }
  }

  /// The standard's items by the identifiers of standard and requirement.
  private func items(in reader: MappingReader) -> [String: String] {
    var items: [String: String] = [:]
    for node in reader.elements("requirements") {
      guard let inner = MappingReader(node, "a requirement", collector),
        let standard = inner.requiredText("standard"), let id = inner.requiredText("id"),
        let item = inner.requiredText("item")
      else { break }
      items[standard + " " + id] = item
    }
    return items
  }

  private func fact(_ reader: MappingReader) -> FactRecord? {
    guard reader.required("state") != nil,
      let state = reader.word("state", as: FactRecord.State.self)
    else { return nil }
    let plan = reader["plan"].flatMap { MappingReader($0, "a plan", collector) }
    return FactRecord(
      state, value: reader.localizedText("value"), reason: reader.localizedText("reason"),
      plan: plan.map { plan in
        Plan(
          what: plan.localizedText("what"), by: plan.date("by"),
          owner: plan.localizedText("owner"))
      })
  }
}
