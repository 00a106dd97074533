import CEL
import Standards
import Vocabularies

/// Which clauses and requirements of rule sets read each fact of a vocabulary.
struct FactReaders {
  /// Something whose expressions read a fact.
  enum Reader: Sendable, Hashable {
    /// The condition of a whole clause.
    case clause(String)
    case requirement(String)
  }

  /// What reads a fact in one rule set.
  struct Group: Sendable, Hashable {
    /// The number of the standard.
    let standard: String
    let readers: [Reader]
  }

  private let groups: [String: [Group]]

  init(_ ruleSets: [RuleSet], of vocabulary: Vocabulary) {
    var groups: [String: [Group]] = [:]
    for ruleSet in ruleSets where ruleSet.standard.vocabulary == vocabulary.id {
      var readers: [String: [Reader]] = [:]
      for (reader, programs) in ruleSet.readers {
        for fact in Mentions(of: programs).facts(of: vocabulary) {
          readers[fact.path, default: []].append(reader)
        }
      }
      for (path, readers) in readers {
        groups[path, default: []].append(
          Group(standard: ruleSet.standard.number, readers: readers))
      }
    }
    self.groups = groups
  }

  /// What reads a fact, in the order of the rule sets.
  subscript(fact: FieldDefinition) -> [Group] { groups[fact.path] ?? [] }
}

extension RuleSet {
  /// Clauses with a condition and requirements, each with its expressions.
  fileprivate var readers: [(reader: FactReaders.Reader, programs: [Program])] {
    clauses.flatMap { clause in
      let condition = clause.applicability.map {
        (reader: FactReaders.Reader.clause(clause.number), programs: [$0.condition.program])
      }
      return [condition].compactMap(\.self)
        + clause.requirements.map { (.requirement($0.id), $0.programs) }
    }
  }
}
