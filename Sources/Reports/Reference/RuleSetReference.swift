import CEL
public import Standards
import Vocabularies

/// Everything that a rule set says, for people who read it from beginning to end or look things up.
public struct RuleSetReference: Reference, Sendable {
  let ruleSet: RuleSet
  /// The clauses that are shown, each with those of its requirements that are.
  let clauses: [(clause: Clause, requirements: [Requirement])]
  let isComplete: Bool
  /// What all expressions mention, those in texts included.
  let mentions: Mentions
  /// What expressions that decide mention.
  let decidingMentions: Mentions
  private let reportLanguage: ReportLanguage

  /// A reference of a rule set.
  ///
  /// - Parameter isShown: Whether it has a requirement; figures, conditions and facts are those
  ///   that the shown requirements need.
  public init(
    _ ruleSet: RuleSet, language: ReportLanguage = .english,
    where isShown: (Requirement) -> Bool = { _ in true }
  ) {
    self.ruleSet = ruleSet
    reportLanguage = language
    let clauses = ruleSet.clauses.map { clause in
      (clause: clause, requirements: clause.requirements.filter(isShown))
    }
    isComplete = clauses.allSatisfy { $0.requirements.count == $0.clause.requirements.count }
    self.clauses = isComplete ? clauses : clauses.filter { !$0.requirements.isEmpty }
    let scopes = self.clauses.compactMap(\.clause.applicability?.condition.program)
    let requirements = self.clauses.flatMap(\.requirements)
    mentions = Mentions(of: scopes + requirements.flatMap(\.programs))
    decidingMentions = Mentions(of: scopes + requirements.flatMap(\.decidingPrograms))
  }

  public var markdown: String { document.markdown }
  public var html: String { document.html }
  /// The whole rule set: CISO Assistant has no parts of frameworks.
  public var library: String? { FrameworkLibrary(ruleSet, reportLanguage).text }

  var writer: ReferenceWriter { ReferenceWriter(reportLanguage) }

  private var document: Document {
    let (writer, wording) = (self.writer, self.writer.wording)
    let standard = ruleSet.standard
    return Document(
      language: writer.language,
      title: "\(standard.number) \(standard.title.text(in: writer.language))",
      subtitle: [.text(size)],
      contentsTitle: wording.contents, sections: sections,
      closing: [.text(wording.madeBy("\(Engine.name) \(Engine.version)", from: standard.id))])
  }

  /// How much is shown.
  private var size: String {
    let shown = clauses.flatMap(\.requirements)
    return writer.wording.requirements(
      shown.count, binding: shown.count { $0.gravity?.isNonconformity ?? false },
      recommending: shown.count { $0.gravity == .observation },
      recalled: shown.count { $0.provenance == .recall })
  }

  private var sections: [Section] {
    let (writer, wording) = (self.writer, self.writer.wording)
    return [
      aboutTheStandard,
      Section(
        Anchor("how-to-read"), [.text(wording.howToRead)],
        blocks: [.paragraph([.text(wording.readingGuide)])]),
      Section(
        Anchor("requirements"), [.text(wording.requirements)],
        sections: clauses.map { section(of: $0, $1) }),
      writer.section(Anchor("figures"), wording.figures, figures),
      writer.section(Anchor("shared-conditions"), wording.sharedConditions, definitions),
      writer.section(Anchor("facts"), wording.decidingFacts, facts),
    ].compactMap(\.self)
  }
}
