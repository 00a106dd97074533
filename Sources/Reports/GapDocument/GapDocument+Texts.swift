import Assessment
import Descriptions
import LocatedYAML
import Standards
import Vocabularies

extension GapDocument {
  /// A text of a rule set in the reader's language, or in another if it is not there in that.
  func text(_ text: LocalizedText) -> [Inline] {
    guard let translation = text.translation(for: language) else { return [] }
    return [.text(translation.text, translation.language)]
  }

  /// A text of the description, which is in the description's language where it does not say.
  func stated(_ text: LocalizedText) -> [Inline] {
    guard let translation = text.translation(for: language) else { return [] }
    return [.text(translation.text, translation.language ?? assessment.description.header.language)]
  }

  /// A section that is not there if it has nothing to say.
  func section(_ name: String, _ title: String, _ blocks: [Block]) -> Section? {
    blocks.isEmpty ? nil : Section(Anchor(name), [.text(title)], blocks: blocks)
  }

  func verdict(_ verdict: Verdict) -> Inline { .verdict(verdict, wording.name(of: verdict)) }

  /// What a finding is about, with the way to it.
  func subject(of finding: Finding) -> [Inline] {
    guard let subject = finding.subject else { return [.text(words.subject(of: finding))] }
    return stated(subject.label)
  }

  /// A requirement by the standard's item, with a link to its findings where they are told.
  func item(_ requirement: Requirement, of standard: String) -> Inline {
    let name: [Inline] = [.text(wording.item(requirement.item))]
    guard depth > .summary else { return .strong(name) }
    return .link(name, to: anchor(of: requirement, in: standard))
  }

  // MARK: Anchors

  func anchor(of requirement: Requirement, in standard: String) -> Anchor {
    Anchor("r-" + prefix(standard) + requirement.id)
  }

  func anchor(of finding: Finding) -> Anchor {
    let name = "f-" + prefix(finding.standard) + finding.requirement.id
    return Anchor(finding.subject.map { "\(name)/\($0.path)" } ?? name)
  }

  func anchor(ofClause number: String, in standard: String) -> Anchor {
    .clause(prefix(standard) + number)
  }

  /// Tells standards apart where there are several.
  private func prefix(_ standard: String) -> String {
    standards.count > 1 ? standard + "/" : ""
  }

  // MARK: Who and when

  /// Who has taken on what a finding waits for or hinges on, each once.
  func owners(of finding: Finding) -> [String] {
    let planned = finding.plans.compactMap(\.plan?.owner)
    let asked = finding.missing.flatMap { openQuestions(about: $0) }.compactMap(\.owner)
    var seen: Set<String> = []
    return (planned + asked).map { $0.text(in: language).harmless }
      .filter { seen.insert($0).inserted }
  }

  /// By when the last of the plans that a finding hinges on is to be done.
  func due(_ finding: Finding) -> CalendarDate? { finding.plans.compactMap(\.plan?.by).max() }

  /// The questions of the description that are about a fact or a block around it.
  func openQuestions(about fact: FactReference) -> [OpenQuestion] {
    assessment.description.openQuestions.filter { question in
      question.about.map { fact.path.isOrLies(below: $0.description) } ?? false
    }
  }
}

/// How a report for people names places: by the file's name alone where that is clear.
struct PlaceNaming: Sendable {
  private let names: [String: String]
  private let files: FileNaming

  /// Names for places in some files.
  init(_ paths: [String], _ files: FileNaming) {
    self.files = files
    let short = paths.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    names = Dictionary(
      zip(paths, short).map { path, name in
        (path, short.count { $0 == name } == 1 ? name : files.name(of: path))
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// The path of a file from the folder on that reports name files from.
  func path(_ path: String) -> String { files.name(of: path) }

  /// The name of a file.
  func name(_ path: String) -> String { names[path] ?? files.name(of: path) }

  /// A place with the name of its file.
  func text(_ place: Place, in wording: any Wording) -> String {
    wording.place(place.inFile(name(place.file)))
  }
}
