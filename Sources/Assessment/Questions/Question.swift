import Standards

/// A missing fact to ask for.
public struct Question: Sendable {
  public let fact: FactReference
  /// The findings that the fact keeps open, in the order of the assessment.
  public let findings: [Finding]
  /// How many of them wait for this fact alone.
  public let decides: Int

  /// How many findings the fact keeps open.
  public var concerns: Int { findings.count }
}

extension Assessment {
  /// The missing facts, those first that decide most findings by themselves, then those that keep
  /// most open, then by path.
  public var questions: [Question] {
    var facts: [FactReference] = []
    var findingsByPath: [String: [Finding]] = [:]
    for finding in findings where finding.verdict == .undetermined {
      for fact in finding.missing {
        if findingsByPath[fact.path] == nil { facts.append(fact) }
        findingsByPath[fact.path, default: []].append(finding)
      }
    }
    let questions = facts.map { fact in
      let findings = findingsByPath[fact.path] ?? []
      return Question(
        fact: fact, findings: findings, decides: findings.count { $0.missing.count == 1 })
    }
    return questions.sorted { left, right in
      (right.decides, right.concerns, left.fact.path)
        < (left.decides, left.concerns, right.fact.path)
    }
  }
}
