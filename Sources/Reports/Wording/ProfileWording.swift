import Standards

/// What reports say about profiles.
protocol ProfileWording: Sendable {
  var profile: String { get }
  var leftOutByProfile: String { get }
  var changedByProfile: String { get }
  /// A profile with the one who answers for it.
  func profile(_ title: String, by author: String) -> String
  /// How many requirements a profile leaves out, how many figures it sets and how many weights.
  func tailored(leftOut: Int, figures: Int, weights: Int) -> String
  /// What is left out because it is not among what is included.
  var everythingElse: String { get }
  /// A figure that is judged by instead of the rule set's own.
  func tailoredFigure(
    _ title: String, value: String, instead original: String, of source: Standard.Parameter.Source
  ) -> String
  /// A weight of the gaps of an item instead of the rule set's own.
  func tailoredWeight(_ item: String, gravity: Gravity, instead original: Gravity) -> String
}
