import Assessment
import Digests
import Standards
import Vocabularies

/// The standards with their clauses and items, and the texts that requirements refer to.
struct SARIFTaxonomies: Sendable {
  /// The texts with what is in them, in the order of their first mention.
  private var taxonomies: [Taxonomy] = []
  private var numbers: [String: Int] = [:]
  private let language: Language

  init(_ entries: Entries) {
    language = entries.words.language
    for standard in entries.assessment.ruleSets.map(\.standard) {
      add(Taxonomy(id: standard.id, standard: standard))
    }
    for clause in entries.assessment.clauses {
      add(Taxon(id: clause.clause.number, title: clause.clause.title), to: clause.standard)
      for requirement in clause.clause.requirements {
        add(Taxon(id: requirement.item, parent: clause.clause.number), to: clause.standard)
      }
    }
    for entry in entries.requirements {
      for reference in entry.finding.requirement.references.places {
        add(Taxonomy(id: reference.standard, standard: nil))
        add(Taxon(id: reference.article), to: reference.standard)
      }
    }
  }

  private mutating func add(_ taxonomy: Taxonomy) {
    guard numbers[taxonomy.id] == nil else { return }
    numbers[taxonomy.id] = taxonomies.count
    taxonomies.append(taxonomy)
  }

  private mutating func add(_ taxon: Taxon, to taxonomy: String) {
    guard let number = numbers[taxonomy] else { return }
    taxonomies[number].add(taxon)
  }
}

extension SARIFTaxonomies {
  /// The taxonomies themselves.
  var values: JSON { .array(taxonomies, value) }

  /// What the engine says to support.
  var references: JSON { .array(taxonomies) { $0.reference } }

  /// Points to an item, clause or article of a text.
  func reference(to taxon: String, of taxonomy: String) -> JSON? {
    guard let number = numbers[taxonomy], let position = taxonomies[number].positions[taxon] else {
      return nil
    }
    return .object([
      "id": .string(taxon), "index": .integer(position),
      "toolComponent": taxonomies[number].reference,
    ])
  }

  /// What ties a requirement to its item and to other texts.
  ///
  /// The item is called the wider one, since its text may mean more than the rules look at.
  func relationships(of requirement: Requirement, in standard: String) -> JSON {
    let because = requirement.references.because?.text(in: language)
    let item = reference(to: requirement.item, of: standard).map { relationship($0, "superset") }
    let others = requirement.references.places.compactMap { place in
      reference(to: place.article, of: place.standard).map { relationship($0, "relevant", because) }
    }
    return .array([item].compactMap(\.self) + others)
  }

  private func relationship(_ target: JSON, _ kind: String, _ because: String? = nil) -> JSON {
    .object([
      "target": target, "kinds": .array([.string(kind)]), "description": because.map(JSON.message),
    ])
  }

  private func value(_ taxonomy: Taxonomy) -> JSON {
    let standard = taxonomy.standard
    return .object([
      "name": .string(taxonomy.name),
      "guid": .string(taxonomy.guid),
      "version": standard.map { .string($0.edition) },
      "organization": (standard?.issuer?.text(in: language)).map(JSON.string),
      "shortDescription": standard.map { .message($0.title.text(in: language)) },
      "contents": .array(["localizedData", "nonLocalizedData"]),
      "isComprehensive": false,
      "taxa": .array(taxonomy.taxa) { taxon in
        .object([
          "id": .string(taxon.id),
          "shortDescription": taxon.title.map { .message($0.text(in: language)) },
          "relationships": taxon.parent.flatMap { reference(to: $0, of: taxonomy.id) }.map {
            .array([relationship($0, "superset")])
          },
        ])
      },
    ])
  }
}

/// A text that requirements come from or refer to.
private struct Taxonomy: Sendable {
  let id: String
  /// What is known of the text, if it is one of the rule sets.
  let standard: Standard?
  private(set) var taxa: [Taxon] = []
  private(set) var positions: [String: Int] = [:]

  init(id: String, standard: Standard?) {
    self.id = id
    self.standard = standard
  }

  mutating func add(_ taxon: Taxon) {
    guard positions[taxon.id] == nil else { return }
    positions[taxon.id] = taxa.count
    taxa.append(taxon)
  }

  var name: String { standard?.number ?? id.uppercased() }
  var guid: String { NameBasedUUID("standard \(id)").description }
  var reference: JSON { .object(["name": .string(name), "guid": .string(guid)]) }
}

/// A clause, item or article of a text.
private struct Taxon: Sendable {
  let id: String
  var title: LocalizedText?
  /// The clause that an item stands in.
  var parent: String?
}
