import LocatedYAML
import Standards

extension JSON {
  /// What a profile changed in a rule set.
  ///
  /// - Parameter place: Names the files of places.
  static func tailoring(
    _ tailoring: Tailoring, place: (Place) -> Place = { $0 }
  ) -> JSON {
    .object([
      "title": .text(tailoring.profile.title),
      "by": .text(tailoring.profile.by),
      "place": .place(place(tailoring.profile.place)),
      "exclusions": .array(tailoring.exclusions) { exclusion in
        .object([
          "name": exclusion.name.map(JSON.string),
          "requirements": .array(exclusion.requirements) { .string($0.id) },
          "reason": .text(exclusion.reason),
          "place": .place(place(exclusion.place)),
        ])
      },
      "parameters": .array(tailoring.settings) { setting in
        .object([
          "name": .string(setting.parameter.name),
          "value": .value(setting.value),
          "was": .value(setting.parameter.value),
          "because": .text(setting.because),
          "place": .place(place(setting.place)),
        ])
      },
      "gravities": .array(tailoring.weightings) { weighting in
        .object([
          "requirement": .string(weighting.requirement.id),
          "gravity": weighting.requirement.gravity.map { .string($0.rawValue) },
          "was": .string(weighting.original.rawValue),
          "because": .text(weighting.because),
          "place": .place(place(weighting.place)),
        ])
      },
    ])
  }
}
