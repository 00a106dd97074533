/// The words for what a report was made from.
protocol RunWording: Sendable {
  /// The title of the list of inputs.
  var inputs: String { get }
  func name(of role: RunInput.Role) -> String
  /// How to see that the report comes from these inputs.
  func howToVerify(_ command: String) -> String
}
