/// A number that a reader is to see first.
struct KeyFigure: Sendable, Hashable {
  let value: String
  /// What the value is a part of, such as `of 615`.
  let whole: String?
  let name: String
}
