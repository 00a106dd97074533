import Standards
import Vocabularies

extension EnglishWording {
  var contents: String { "Contents" }
  func madeBy(_ program: String, from source: String) -> String {
    "Written by \(program) from \(source)."
  }

  // MARK: Standards

  var aboutTheStandard: String { "The standard" }
  var number: String { "Number" }
  var edition: String { "Edition" }
  var titleLabel: String { "Title" }
  var issuer: String { "Issued by" }
  var issued: String { "Issued on" }
  var effective: String { "In effect from" }
  var status: String { "Status" }
  var predecessor: String { "Replaces" }
  func predecessor(_ number: String, issued: String?, effective: String?) -> String {
    let dates = [issued.map { "issued on \($0)" }, effective.map { "in effect from \($0)" }]
      .compactMap(\.self).joined(separator: ", ")
    return dates.isEmpty ? number : "\(number), \(dates)"
  }
  var vocabulary: String { "Vocabulary" }

  func requirements(_ count: Int, binding: Int, recommending: Int, recalled: Int) -> String {
    let parts = [
      binding > 0 ? "\(binding) binding" : nil,
      recommending > 0 ? "\(recommending) recommending" : nil,
      recalled > 0 ? "\(recalled) from memory" : nil,
    ].compactMap(\.self)
    return ([requirements(count)] + parts).joined(separator: ", ")
  }

  var howToRead: String { "How to read this" }
  var readingGuide: String {
    """
    Each requirement is judged for everything that it concerns, and comes out as met, as a gap, as \
    undetermined where facts are missing that would decide, as needing review where a person has \
    to judge, or as not applicable. Shall and shall not are binding: a gap in them is major or \
    minor. A gap in what should or should not be is an observation. What may be, conditions and \
    information cannot be violated. Checks with an expectation are decided by stated facts; checks \
    with a question are decided by a person. The worst check decides about the requirement. \
    Conditions are shown as the program computes them; in texts, braces stand where a value is \
    filled in. A fact that nobody stated is unknown, and never passes.
    """
  }

  var figures: String { "Figures" }
  var value: String { "Value" }
  var source: String { "Source" }
  func name(of source: Standard.Parameter.Source) -> String {
    switch source {
    case .standard: "given by the standard"
    case .ours: "chosen by the authors of the rules"
    }
  }
  var reason: String { "Reason" }
  var sharedConditions: String { "Shared conditions" }

  // MARK: Requirements

  var requirements: String { "Requirements" }
  var informative: String { "informative" }
  var formerNumber: String { "Formerly" }
  func formerNumbers(_ numbers: [String], in standard: String?) -> String {
    let list = numbers.joined(separator: ", ")
    return standard.map { "\(list) in \($0)" } ?? list
  }
  var change: String { "Change" }
  func change(_ kind: EditionChange.Kind, by edition: String) -> String {
    switch kind {
    case .added: "added by the edition of \(edition)"
    case .changed: "changed by the edition of \(edition)"
    }
  }
  var concerns: String { "Concerns" }
  func each(_ title: String) -> String { "each “\(title)”" }
  var appliesWhere: String { "Applies where" }
  var onlyIf: String { "Only if" }
  var expectation: String { "Expected" }
  var gapText: String { "Else a gap" }
  var attestation: String { "A person is asked" }
  var appliedIn: String { "Takes effect in" }
  var uses: String { "Uses" }
  var decidedBy: String { "Decided by" }
  var decidingFacts: String { "Facts that decide" }

  // MARK: Facts

  var wordLabel: String { "Words" }
  var type: String { "Type" }
  func name(of type: FieldType, block: (String) -> String) -> String {
    switch type {
    case .text: "text"
    case .boolean: "yes or no (true, false)"
    case .integer: "whole number"
    case .number: "number"
    case .date: "day (2026-12-31)"
    case .period(nil): "length of time (P30D)"
    case .period: "length of time (P30D), or a word"
    case .country: "country (two letters)"
    case .id: "identifier"
    case .word: "one word"
    case .path: "file or web address"
    case .record(let name): "block: \(block(name))"
    case .reference(let name): "identifier of: \(block(name))"
    case .list(.word): "list of words"
    case .list(.record(let name)): "list of blocks: \(block(name))"
    case .list(.reference(let name)): "list of identifiers of: \(block(name))"
    case .points: "yes or no for each word"
    case .list(let element): "list, each \(self.name(of: element, block: block))"
    }
  }
  var help: String { "Help" }
  var exampleLabel: String { "Example" }
  var whenLeftOut: String { "Left out" }
  func meaning(of absence: AbsencePolicy, isRequired: Bool) -> String {
    if isRequired { return "is an error" }
    return switch absence {
    case .unknown: "means unknown"
    case .absent: "means that there is none"
    case .emptyList: "means that there are none"
    case .value(let value): "means \(value)"
    }
  }
  var foundInDocument: String { "is found out by reading the document; nobody states it" }
  var readBy: String { "Read by" }
  func wholeClause(_ number: String) -> String { "clause \(number)" }
  var nothingReadsIt: String { "no requirement" }
  var constants: String { "Constants" }
  var definitions: String { "Definitions" }
  var vocabularyGuide: String {
    """
    A description of a company states these facts, in this order or any other, in one file or \
    several. Leave out what you do not know: a key that is not there means unknown, unless it says \
    otherwise here. Instead of a value you may write unknown, or the reason why a fact does not \
    apply, or what is planned; an empty list says that there are none.
    """
  }
}
