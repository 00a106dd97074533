public import CEL
public import LocatedYAML

/// A named condition or value that follows from facts, usable like a function in expressions.
public struct DerivedFact: Sendable {
  public let name: String
  /// What it is asked of.
  public let parameters: [Parameter]
  public let title: LocalizedText?
  /// The expression that it stands for.
  public let source: String
  public let place: Place
}
