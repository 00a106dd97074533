package import CEL

extension Requirement {
  /// The expressions that decide, in the order in which a rule file has them.
  package var decidingPrograms: [Program] {
    var programs = loops.map(\.collection)
    programs += applicability.map { [$0.condition.program] } ?? []
    for check in checks {
      programs += check.condition.map { [$0.program] } ?? []
      if case .expectation(let condition, _) = check.judgement {
        programs.append(condition.program)
      }
    }
    return programs
  }

  /// All expressions: those that decide, then those in texts.
  package var programs: [Program] {
    let templates = checks.flatMap { check -> [TextTemplate?] in
      switch check.judgement {
      case .expectation(_, let gap): [gap]
      case .attestation(let attestation): [attestation.question, attestation.lookAt]
      }
    }
    return decidingPrograms + (templates + [remedy]).compactMap(\.self).flatMap(\.programs)
  }
}

extension TextTemplate {
  /// The expressions whose values are filled in, in all languages.
  fileprivate var programs: [Program] {
    translations.flatMap(\.parts).compactMap { part in
      if case .expression(let program) = part { program } else { nil }
    }
  }
}

extension RuleSet {
  /// All expressions of its clauses and requirements.
  var programs: [Program] {
    clauses.flatMap { clause in
      [clause.applicability?.condition.program].compactMap(\.self)
        + clause.requirements.flatMap(\.programs)
    }
  }
}
