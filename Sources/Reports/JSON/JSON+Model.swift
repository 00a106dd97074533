import Assessment
import CEL
import LocatedYAML
import Standards
import Vocabularies

extension JSON {
  /// A text for people: a string where its language is not said, else one member a language.
  static func text(_ text: LocalizedText) -> JSON {
    let named = text.translations.compactMap { translation in
      translation.language.map { Member(name: $0.rawValue, value: .string(translation.text)) }
    }
    return named.isEmpty ? .string(text.text(in: .english)) : .object(named)
  }

  static func place(_ place: Place) -> JSON {
    .object([
      "file": .string(place.file), "line": .integer(place.line), "column": .integer(place.column),
      "unit": place.unit == .line ? nil : .string(place.unit.rawValue),
    ])
  }

  static func share(_ share: Share) -> JSON {
    .object(["part": .integer(share.part), "whole": .integer(share.whole)])
  }

  /// How often each verdict occurs, the worst first.
  static func counts(_ counts: VerdictCounts) -> JSON {
    .object(Verdict.worstFirst.map { Member(name: $0.rawValue, value: .integer(counts[$0])) })
  }

  static func summary(_ summary: Summary) -> JSON {
    .object([
      "requirements": .counts(summary.requirements),
      "findings": .counts(summary.findings),
      "gaps": .object(
        Gravity.allCases.map { Member(name: $0.rawValue, value: .integer(summary.gaps[$0] ?? 0)) }),
      "waived": .object(
        Gravity.allCases.map { Member(name: $0.rawValue, value: .integer(summary.waived[$0] ?? 0)) }
      ),
      "decided": .share(summary.findings.coverage),
      "met": .share(summary.findings.score),
      "attested": .integer(summary.attested),
    ])
  }

  /// A figure as a number, a word as a string, anything else as the expression language writes it.
  static func value(_ value: Value) -> JSON {
    switch value {
    case .bool(let truth): .bool(truth)
    case .int(let number): .integer(Int(number))
    case .string(let text): .string(text)
    default: .string(value.description)
    }
  }

  static func diagnostic(_ diagnostic: Diagnostic) -> JSON {
    .object([
      "place": .place(diagnostic.place),
      "severity": .string(diagnostic.severity.rawValue),
      "id": .string(diagnostic.id.rawValue),
      "message": .string(diagnostic.message),
      "hint": diagnostic.hint.map(JSON.string),
    ])
  }
}
