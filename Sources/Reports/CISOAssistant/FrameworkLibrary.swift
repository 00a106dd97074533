import Assessment
import Standards
import Vocabularies

/// A rule set as a library of CISO Assistant, which has to be loaded before results of audits can be
/// imported.
///
/// Libraries are YAML, which JSON is a part of.
struct FrameworkLibrary: Sendable {
  private let ruleSet: RuleSet
  private let codes: RequirementCodes
  private let language: Language
  private let wording: any Wording

  init(_ ruleSet: RuleSet, _ language: ReportLanguage) {
    let standard = ruleSet.standard
    self.ruleSet = ruleSet
    self.language = language.language
    wording = language.wording
    codes = RequirementCodes([(standard.id, standard.edition)])
  }

  /// The library, ending with a line feed.
  var text: String { value.text }

  var value: JSON {
    let standard = ruleSet.standard
    let title = text("\(standard.number) \(standard.title.text(in: language))")
    let nodes = ruleSet.clauses.flatMap { clause in
      [node(clause)] + clause.requirements.map { node($0, in: clause) }
    }
    return .object([
      "urn": .string(Self.name("library", standard.id)),
      "locale": .string(language.rawValue),
      "ref_id": .string(standard.id),
      "name": title,
      "description": text(standard.note?.text(in: language) ?? standard.number),
      "copyright": text(standard.issuer?.text(in: language) ?? standard.number),
      "version": 1,
      "publication_date": standard.issued.map { .string("\($0)") },
      "provider": .string(Engine.name),
      "packager": .string(Engine.name.lowercased()),
      "objects": .object([
        "framework": .object([
          "urn": .string(Self.name("framework", standard.id)),
          "ref_id": .string(standard.id),
          "name": title,
          "description": text(standard.note?.text(in: language) ?? standard.number),
          "requirement_nodes": .array(nodes),
        ])
      ]),
    ])
  }

  private func node(_ clause: Clause) -> JSON {
    .object([
      "urn": .string(name(of: clause)),
      "assessable": false,
      "depth": 1,
      "ref_id": .string(clause.number),
      "name": text(clause.title.text(in: language)),
    ])
  }

  private func node(_ requirement: Requirement, in clause: Clause) -> JSON {
    let evidence = requirement.evidence.map { $0.text(in: language) }
    return .object([
      "urn": .string(Self.name(of: requirement, in: ruleSet.standard.id)),
      "assessable": .bool(!requirement.checks.isEmpty),
      "depth": 2,
      "parent_urn": .string(name(of: clause)),
      "ref_id": .string(codes.code(of: requirement.id, in: ruleSet.standard.id)),
      "name": text(wording.item(requirement.item)),
      "description": text(requirement.text.text(in: language)),
      "annotation": requirement.note.map { text($0.text(in: language)) },
      "typical_evidence": evidence.isEmpty ? nil : text(evidence.joined(separator: "; ")),
    ])
  }

  private func text(_ text: String) -> JSON { .string(text.harmless) }
}

extension FrameworkLibrary {
  /// The name of a requirement among everything that CISO Assistant holds.
  static func name(of requirement: Requirement, in standard: String) -> String {
    name("req_node", standard, requirement.id)
  }

  private func name(of clause: Clause) -> String {
    Self.name("req_node", ruleSet.standard.id, "clause-" + clause.number)
  }

  /// A name; CISO Assistant reads them in small letters only.
  private static func name(_ kind: String, _ parts: String...) -> String {
    (["urn", "lacuna", "risk", kind] + parts.map(\.asToken)).joined(separator: ":").lowercased()
  }
}
