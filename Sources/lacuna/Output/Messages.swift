import Vocabularies

/// What is said about files and arguments, on standard error.
enum Messages {
  /// How many remarks of one kind are shown before the rest is only counted.
  private static let shownRemarks = 2

  /// Shows diagnostics as editors and terminals turn them into links.
  ///
  /// Errors and warnings are shown all; of many remarks of one kind the first and their number.
  static func show(_ diagnostics: [Diagnostic]) {
    var counts: [Diagnostic.ID: Int] = [:]
    var repeated: [Diagnostic.ID] = []
    for diagnostic in diagnostics {
      if diagnostic.severity == .remark {
        counts[diagnostic.id, default: 0] += 1
        guard counts[diagnostic.id, default: 0] <= shownRemarks else {
          if !repeated.contains(diagnostic.id) { repeated.append(diagnostic.id) }
          continue
        }
      }
      StandardStream.error.write("\(diagnostic)\n")
    }
    for id in repeated {
      say("remark: \(counts[id, default: 0] - shownRemarks) more of this kind [\(id.rawValue)]")
    }
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
