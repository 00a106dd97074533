import Assessment
import Descriptions
import Spreadsheets
import Standards
import Vocabularies

extension GapWorkbook {
  /// How many names a cell lists.
  private static let mostNames = 20
  /// How many facts a gap names; the sheet with the evidence has all.
  private static let mostFacts = 5

  /// Every gap, one a row.
  var gaps: Sheet {
    let columns: [TableColumn<RegisterRow>] = [
      TableColumn(.requirement, 18) { $0.entry.code },
      TableColumn(.clause, 12) { $0.wording.item($0.finding.requirement.item) },
      TableColumn(.statement, 46) { $0.finding.requirement.text.text(in: $0.language) },
      TableColumn(.obligation, 11) { $0.wording.name(of: $0.finding.requirement.modality) },
      TableColumn(.severity, 12) { row in
        row.finding.requirement.gravity.map(row.wording.name(of:))
      },
      TableColumn(.status, 14) { row in
        let standing = Standing(row.finding)
        return .text(row.wording.name(of: standing), .word(for: standing))
      },
      TableColumn(.degree, 14) { $0.degree },
      TableColumn(.subject, 24) { $0.entry.subject },
      TableColumn(.rationale, 52) { $0.entry.message },
      TableColumn(.action, 40) { $0.entry.remedy },
      TableColumn(.place, 28) { "\($0.entry.place)" },
      TableColumn(.evidence, 40) { $0.evidence(atMost: Self.mostFacts).joined(separator: "\n") },
      TableColumn(.owner, 18) { row in row.entries.words.owners(of: [row.plan].compactMap(\.self))
      },
      TableColumn(.due, 12) { Cell.day($0.plan?.by) },
      TableColumn(.waiver, 32) { row in
        row.finding.waiver.map(row.entries.words.reason(of:))
      },
      TableColumn(.waiverExpires, 14) { Cell.day($0.finding.waiver?.expires) },
      TableColumn(.fingerprint, 20) { $0.entry.fingerprint },
    ]
    let gaps = entries.all.filter { $0.finding.verdict == .gap }
    return table(.gaps, columns, of: gaps.map { RegisterRow(entry: $0, entries: entries) })
  }

  /// Every requirement, whether it applies and how it stands.
  var requirements: Sheet {
    typealias Line = (requirement: ApplicableRequirement, cells: ApplicabilityCells)
    func text(_ name: RegisterColumn, _ width: Double) -> TableColumn<Line> {
      TableColumn(name, width) { $0.cells.text(in: name) }
    }
    let wording = wording
    let columns: [TableColumn<Line>] = [
      text(.requirement, 18), text(.clause, 12), text(.statement, 52), text(.obligation, 11),
      text(.severity, 12), text(.applicable, 12),
      TableColumn(.status, 16) { line in
        guard let standing = line.requirement.found?.standing else {
          return .text(wording.name(of: Relevance.notAssessed))
        }
        return .text(wording.name(of: standing), .word(for: standing))
      },
      text(.reasonForInclusion, 34), text(.reasonForExclusion, 34), text(.documentedIn, 44),
      text(.owner, 18),
      TableColumn(.due, 12) { Cell.day($0.requirement.found?.plannedUntil) },
    ]
    let lines = entries.statementOfApplicability.map {
      (requirement: $0, cells: ApplicabilityCells($0, entries))
    }
    return table(.requirements, columns, of: lines)
  }

  /// Every fact that decided or is missing, with the requirements that it is used in.
  var evidence: Sheet {
    typealias Use = (fact: FactReference, codes: [String])
    var uses: [Use] = []
    var numbers: [String: Int] = [:]
    for entry in entries.all {
      for fact in entry.finding.facts {
        let number = numbers[fact.path] ?? uses.count
        if number == uses.count {
          numbers[fact.path] = number
          uses.append((fact, []))
        }
        // The entries of a requirement stand together.
        if uses[number].codes.last != entry.code { uses[number].codes.append(entry.code) }
      }
    }
    let entries = entries
    let words = entries.words
    let columns: [TableColumn<Use>] = [
      TableColumn(.fact, 44) { $0.fact.path },
      TableColumn(.title, 30) { $0.fact.title?.text(in: words.language) },
      TableColumn(.value, 40) { words.state(of: $0.fact) },
      TableColumn(.place, 36) { use in use.fact.place.map { "\(entries.files.place($0))" } },
      TableColumn(.documentedIn, 36) { use in
        (use.fact.state.answer?.evidence ?? []).compactMap(entries.evidenceName)
          .joined(separator: "\n")
      },
      TableColumn(.usedIn, 44) { use in
        let more = use.codes.count - Self.mostNames
        let shown =
          use.codes.prefix(Self.mostNames) + (more > 0 ? [words.wording.further(more)] : [])
        return shown.joined(separator: ", ")
      },
    ]
    return table(.evidence, columns, of: uses)
  }

  /// What to do about open gaps, the heaviest first, with columns for people to fill.
  var actions: Sheet {
    let (language, wording, words) = (language, wording, entries.words)
    let columns: [TableColumn<RequirementEntries>] = [
      TableColumn(.action, 52) { Self.unique($0.openGaps.compactMap(\.remedy), separator: "\n") },
      TableColumn(.requirement, 18) { $0.code },
      TableColumn(.clause, 12) { wording.item($0.requirement.item) },
      TableColumn(.statement, 44) { $0.requirement.text.text(in: language) },
      TableColumn(.severity, 12) { $0.requirement.gravity.map(wording.name(of:)) },
      TableColumn(.subjects, 34) { requirement in
        let subjects = requirement.openGaps.map(\.subject)
        let more = subjects.count - Self.mostNames
        return Self.unique(
          subjects.prefix(Self.mostNames) + (more > 0 ? [wording.further(more)] : []),
          separator: "\n")
      },
      TableColumn(.owner, 18) {
        words.owners(of: $0.openGaps.flatMap(\.finding.plans).compactMap(\.plan))
      },
      TableColumn(.due, 12) { Cell.day($0.plannedUntil) },
      TableColumn(.progress, 14, choices: wording.progressWords) { _ in
        .text(wording.progressWords.first)
      },
      TableColumn(.effort, 12) { _ in nil },
      TableColumn(.remarks, 34) { _ in nil },
    ]
    let open = entries.byRequirement.filter { !$0.openGaps.isEmpty }
    let weights: [Gravity?] = Gravity.allCases.sorted(by: >) + [nil]
    return table(
      .actions, columns,
      of: weights.flatMap { weight in open.filter { $0.requirement.gravity == weight } })
  }

  private static func unique(_ texts: [String], separator: String) -> String {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }.joined(separator: separator)
  }
}
