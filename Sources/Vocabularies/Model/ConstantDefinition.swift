public import CEL
public import LocatedYAML

/// A named value for expressions, such as a threshold.
public struct ConstantDefinition: Sendable {
  public let name: String
  public let value: Value
  public let title: LocalizedText?
  public let place: Place
}
