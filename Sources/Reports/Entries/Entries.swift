import Assessment
import Descriptions
import LocatedYAML
import Standards
import Vocabularies

/// The findings of an assessment for reports that other programs read.
struct Entries: Sendable {
  let assessment: Assessment
  let words: FindingWords
  let files: FileNaming
  let codes: RequirementCodes
  /// The findings that could be gaps, in the order of the assessment.
  ///
  /// Permissions and explanations, which nobody can violate, are left out.
  let all: [Entry]

  init(_ assessment: Assessment, _ presentation: Presentation) {
    let words = FindingWords(presentation.language)
    let files = FileNaming(from: presentation.root)
    let codes = RequirementCodes(
      assessment.ruleSets.map { ($0.standard.id, $0.standard.edition) })
    let start = Place(file: assessment.description.firstFile ?? "-", line: 1, column: 1)
    self.assessment = assessment
    self.words = words
    self.files = files
    self.codes = codes
    all = assessment.findings.filter { !$0.checks.isEmpty }.map { finding in
      Entry(
        finding: finding, code: codes.code(of: finding.requirement.id, in: finding.standard),
        place: files.place(finding.place ?? start), subject: words.subject(of: finding),
        message: words.message(on: finding),
        remedy: finding.remedy?.text(in: words.language).harmless)
    }
  }

  /// The entries on requirements that are judged, each requirement once.
  var requirements: [Entry] {
    var seen: Set<String> = []
    return all.filter { seen.insert($0.code).inserted }
  }

  /// The entries that want attention, in the order of the assessment.
  var alerts: [Alert] { all.compactMap { Alert($0, words) } }

  /// The rule set that a finding comes from.
  func standard(of finding: Finding) -> Standard? {
    assessment.ruleSets.first { $0.standard.id == finding.standard }?.standard
  }
}

extension FileNaming {
  /// A place with its file named for other programs.
  func place(_ place: Place) -> Place {
    place.inFile(name(of: place.file))
  }
}
