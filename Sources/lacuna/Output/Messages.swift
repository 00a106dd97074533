import Vocabularies

/// What is said about files and arguments, on standard error.
enum Messages {
  /// Shows diagnostics as editors and terminals turn them into links.
  static func show(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { StandardStream.error.write("\(diagnostic)\n") }
  }

  /// Shows an error that has no place in a file.
  static func show(_ error: InputError) {
    StandardStream.error.write("error: \(error.message)\n")
    if let hint = error.hint { StandardStream.error.write("hint: \(hint)\n") }
  }

  /// Shows a sentence.
  static func say(_ sentence: String) {
    StandardStream.error.write(sentence + "\n")
  }
}
