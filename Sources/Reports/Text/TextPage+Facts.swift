import Assessment
import Descriptions
import LocatedYAML
import Vocabularies

extension TextPage {
  /// How wide a value may be where only the gist is wanted.
  private static let longestValue = 160

  /// Writes facts with what is known of them and their places, one a line.
  ///
  /// Facts of the subject that stands above them are named from there on.
  ///
  /// - Parameter limit: How many are written at most; the rest is counted, and long values are cut.
  mutating func facts(
    _ facts: [FactReference], of subject: Subject?, indent: Int, limit: Int = .max
  ) {
    let rows = facts.prefix(limit).map { fact in
      let whole = state(of: fact)
      let value = limit == .max ? whole : whole.cut(to: Self.longestValue)
      let name = StyledText(fact.path.shortened(below: subject) + (value.isEmpty ? "" : ": "))
      return (left: name + value, right: place(of: fact))
    }
    page.columns(rows, indent: indent)
    if facts.count > limit {
      let rest = wording.further(facts.count - limit)
      page.paragraph(StyledText(rest, .quiet), indent: indent)
    }
  }

  /// Writes facts that a verdict waits for; those that belong to one place share a line.
  mutating func missing(_ facts: [FactReference], of subject: Subject?, indent: Int) {
    var groups: [(state: StyledText, place: StyledText, names: [String])] = []
    for fact in facts {
      let name = fact.path.shortened(below: subject)
      let (state, place) = (state(of: fact), place(of: fact))
      if let group = groups.firstIndex(where: { $0.state == state && $0.place == place }) {
        groups[group].names.append(name)
      } else {
        groups.append((state, place, [name]))
      }
    }
    let rows = groups.map { group in
      (
        left: group.state + StyledText(wording.colon + group.names.joined(separator: ", ")),
        right: group.place
      )
    }
    page.columns(rows, indent: indent)
  }

  /// What is known of a fact: its value, or why there is none.  Nothing for a block.
  func state(of fact: FactReference) -> StyledText {
    let style: Style =
      switch fact.state {
      case .unknown, .mentioned, .planned, .notAnswered: .undetermined
      case .answered, .empty, .notApplicable, .byDefault: .plain
      }
    return StyledText(words.state(of: fact), style)
  }

  /// Where the fact stands, or where it belongs.
  func place(of fact: FactReference) -> StyledText {
    guard let place = fact.place else { return "" }
    switch fact.state {
    case .notAnswered, .byDefault:
      return StyledText(wording.belongs(at: wording.place(place)), .quiet)
    default:
      return StyledText(wording.place(place), .quiet)
    }
  }

  /// Writes points that nobody looked for, and how those of them are stated that the text makes.
  mutating func unread(_ points: [UnreadPoints], of subject: Subject?, indent: Int) {
    for points in points {
      let labels = points.points.map { $0.label.text(in: language) }
      page.paragraph(StyledText(wording.toBeRead(labels), .undetermined), indent: indent)
      let tokens = points.points.map(\.token).joined(separator: ", ")
      let statement = "\(points.list.path.shortened(below: subject)): [\(tokens)]"
      page.columns(
        [(left: StyledText(wording.toState(statement)), right: place(of: points.list))],
        indent: indent + 2)
    }
  }
}

extension FactReference {
  /// Whether the fact is a block, which says nothing but that it is there.
  var isBlock: Bool {
    if case .answered = state { text == nil } else { false }
  }
}

extension String {
  /// A path without its beginning, if that is the subject that the reader has before the eyes.
  func shortened(below subject: Subject?) -> String {
    guard let subject, hasPrefix(subject.path + ".") else { return self }
    return String(dropFirst(subject.path.count + 1))
  }
}
