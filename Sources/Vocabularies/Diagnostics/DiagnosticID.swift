extension Diagnostic.ID {
  // MARK: Files

  /// The file cannot be read as YAML.
  public static let syntax: Self = "syntax"
  /// The file does not say what it is, or is something else than expected here.
  public static let format: Self = "format"
  /// A file that another one points to does not exist.
  public static let missingFile: Self = "missing-file"

  /// A policy document that cannot be read.
  public static let document: Self = "document"

  // MARK: Keys and names

  /// A key that nothing declares.
  public static let unknownKey: Self = "unknown-key"
  /// A key that has to be there is not.
  public static let missingKey: Self = "missing-key"
  /// A name is used that nothing declares.
  public static let unknownName: Self = "unknown-name"
  /// A name cannot be used for what it is used for.
  public static let invalidName: Self = "invalid-name"
  /// A name is declared twice.
  public static let duplicateName: Self = "duplicate-name"

  // MARK: Values

  /// A value of another kind than the vocabulary declares.
  public static let wrongType: Self = "wrong-type"
  /// A word that is not on the closed list.
  public static let unknownWord: Self = "unknown-word"
  /// A day that no calendar has, or text that is no day.
  public static let invalidDate: Self = "invalid-date"
  /// Text that is no ISO 8601 period.
  public static let invalidPeriod: Self = "invalid-period"

  // MARK: Expressions

  /// An expression that cannot be compiled.
  public static let expression: Self = "expression"
  /// Definitions that need each other.
  public static let cycle: Self = "cycle"
}
