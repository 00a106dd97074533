import Assessment
import Descriptions
import Digests
import Standards
import Vocabularies

/// The texts and files that a document of OSCAL points to, as resources of its back matter.
struct OSCALSources: Sendable {
  private let document: OSCALDocument

  init(_ document: OSCALDocument) { self.document = document }

  // MARK: Texts

  /// A standard, by the number and title that it was published under.
  func resource(for standard: Standard) -> JSON {
    let language = document.language
    let title = standard.title.text(in: language)
    let details = [title, standard.issuer?.text(in: language), standard.issued?.description]
      .compactMap(\.self).joined(separator: ", ")
    return .object([
      "uuid": .string(Self.identifier(ofText: standard.id)),
      "title": OSCALText.title("\(standard.number) \(title)"),
      "citation": .object(["text": OSCALText.line("\(standard.number), \(details)")]),
    ])
  }

  /// A text that requirements refer to by its short name.
  func resource(forText name: String) -> JSON {
    .object([
      "uuid": .string(Self.identifier(ofText: name)),
      "title": OSCALText.title(name.uppercased()),
      "citation": .object(["text": OSCALText.line(name.uppercased())]),
    ])
  }

  /// A link from a requirement to a place in another text.
  static func link(to reference: CrossReference) -> JSON {
    OSCAL.link(
      "#" + identifier(ofText: reference.standard), "reference",
      text: "\(reference.standard.uppercased()) \(reference.article)")
  }

  static func identifier(ofText name: String) -> String { OSCAL.identifier("text \(name)") }

  // MARK: Files

  /// The files of the description with their digests.
  var files: [JSON] {
    document.assessment.description.sources.map { source in
      let name = document.entries.files.name(of: source.path)
      let hash = JSON.object([
        "algorithm": "SHA-256", "value": .string(source.digest.hexadecimal),
      ])
      return .object([
        "uuid": .string(OSCAL.identifier("file \(name)")),
        "title": OSCALText.title(name),
        "rlinks": .array([
          .object(["href": .string(name.percentEncoded), "hashes": .array([hash])])
        ]),
      ])
    }
  }

  /// Everything that the document is made from, with what makes it again.
  var run: JSON {
    let record = document.record
    let inputs = record.inputs.map { input in
      JSON.object([
        "href": .string(input.path.percentEncoded),
        "hashes": .array([
          .object(["algorithm": "SHA-256", "value": .string(input.digest.hexadecimal)])
        ]),
      ])
    }
    let program = "\(Engine.name) \(record.engine)"
    return .object([
      "uuid": .string(OSCAL.identifier("run")),
      "title": OSCALText.title(program),
      "rlinks": .filled(inputs),
      "remarks": OSCALText.prose(document.wording.digestsOfInputs),
      "props": .array([OSCAL.property("run", record.line)].compactMap(\.self)),
    ])
  }

  /// What stands in for a plan of the assessment.
  var plan: (href: JSON, resource: JSON) {
    let identifier = OSCAL.identifier("plan")
    let names = document.assessment.ruleSets.map(\.standard.number).joined(separator: ", ")
    let resource = JSON.object([
      "uuid": .string(identifier), "title": OSCALText.title(names),
      "description": OSCALText.prose(document.wording.noAssessmentPlan),
    ])
    return (.string("#" + identifier), resource)
  }
}
