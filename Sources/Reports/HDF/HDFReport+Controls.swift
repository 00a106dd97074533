import Assessment
import Descriptions
import LocatedYAML
import Standards
import Vocabularies

extension HDFReport {
  /// A requirement with a result for each of its subjects.
  func control(_ requirement: RequirementEntries) -> JSON {
    let rule = requirement.requirement
    let statement = rule.text.text(in: entries.words.language).harmless
    let place = entries.files.place(rule.place)
    let weight = Weight(requirement)
    return .object([
      "id": .string(requirement.code),
      "title": .string(statement),
      "desc": .string(statement),
      "descriptions": .array(descriptions(of: requirement)) { label, text in
        .object(["label": .string(label), "data": .string(text)])
      },
      "impact": .number(weight.impact),
      "refs": .array(references(of: requirement)) { .object(["ref": .string($0)]) },
      "tags": .object([
        // Where nothing is mapped to the controls of NIST SP 800-53.
        "nist": .array(["UM-1"]),
        "severity": .string(weight.severity),
        "obligation": .string(rule.modality.rawValue),
        "clause": .string(requirement.clause.number),
        "item": .string(rule.item.harmless),
      ]),
      "code": "",
      "source_location": .object(["ref": .string(place.file), "line": .integer(place.line)]),
      "results": .array(requirement.entries) { result($0, of: requirement.standing) },
      "waiver_data": waiver(of: requirement),
    ])
  }

  private func descriptions(of requirement: RequirementEntries) -> [(String, String)] {
    let (language, rule) = (entries.words.language, requirement.requirement)
    let evidence = rule.evidence.map { $0.text(in: language).harmless }
    var seen: Set<String> = []
    let remedies = requirement.entries.compactMap(\.remedy).filter { seen.insert($0).inserted }
    let rationale = [rule.applicability?.inWords, rule.note].compactMap(\.self)
    return [
      ("default", rule.text.text(in: language).harmless),
      ("check", evidence.joined(separator: "\n")),
      ("fix", remedies.joined(separator: "\n")),
      ("rationale", rationale.map { $0.text(in: language).harmless }.joined(separator: "\n")),
    ].filter { !$0.1.isEmpty }
  }

  private func references(of requirement: RequirementEntries) -> [String] {
    let wording = entries.words.wording
    let number = entries.assessment.ruleSets.map(\.standard)
      .first { $0.id == requirement.standard }?.number
    let item = wording.item(requirement.requirement.item)
    let others = requirement.requirement.references.places.map {
      "\($0.standard.uppercased()) \($0.article)"
    }
    return (["\(number ?? requirement.standard), \(item)"] + others).map(\.harmless)
  }

  // MARK: Results

  private func result(_ entry: Entry, of requirement: Standing) -> JSON {
    let status = Status(Standing(entry.finding), in: requirement)
    let text = message(on: entry)
    return .object([
      "status": .string(status.rawValue),
      "code_desc": .string("\(entry.subject) (\(entry.place))"),
      "start_time": .string(clock.now),
      "message": status == .failed || status == .error ? .string(text) : nil,
      // Heimdall prints “undefined” where none is.
      "skip_message": status == .skipped ? .string(text) : nil,
    ])
  }

  private func message(on entry: Entry) -> String {
    let wording = entries.words.wording
    return wording.name(of: Standing(entry.finding)) + wording.colon + entry.message
  }

  /// The waiver of a requirement of which nothing is open but accepted gaps; Heimdall then shows it
  /// as not applicable.
  private func waiver(of requirement: RequirementEntries) -> JSON? {
    guard requirement.standing == .accepted,
      let waiver = requirement.findings.lazy.compactMap(\.waiver).first
    else { return nil }
    return .object([
      "skipped_due_to_waiver": true,
      "run": true,
      "justification": .string(entries.words.reason(of: waiver)),
      "expiration_date": .string("\(waiver.expires)"),
    ])
  }
}

extension HDFReport {
  /// What HDF calls a result.
  enum Status: String, Sendable, Hashable {
    case passed
    case failed
    case skipped
    case error

    /// The status of a finding.
    ///
    /// Heimdall shows a control as passed if a result is and none failed, whatever else is open; so
    /// nothing of a requirement that is open counts as passed.
    init(_ standing: Standing, in requirement: Standing) {
      let isUndecided = requirement == .undetermined || requirement == .needsReview
      switch standing {
      case .met: self = isUndecided ? .skipped : .passed
      case .gap, .partlyMet: self = .failed
      case .accepted: self = isUndecided ? .skipped : .failed
      case .undetermined, .needsReview, .notApplicable: self = .skipped
      case .failed: self = .error
      }
    }
  }

  /// How much a requirement weighs in Heimdall.
  struct Weight: Sendable, Hashable {
    /// From 0.1 for low to 0.7 for high; 0 makes Heimdall show a control as not applicable.
    let impact: Double
    let severity: String

    init(_ requirement: RequirementEntries) {
      self.init(
        requirement.requirement.gravity, isApplicable: requirement.standing != .notApplicable)
    }

    init(_ gravity: Gravity?, isApplicable: Bool) {
      let (impact, severity) =
        switch gravity {
        case .major: (0.7, "high")
        case .minor: (0.5, "medium")
        case .observation, nil: (0.3, "low")
        }
      self.impact = isApplicable ? impact : 0
      self.severity = isApplicable ? severity : "none"
    }
  }
}
