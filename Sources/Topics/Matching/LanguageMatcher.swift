import Documents
import LocatedYAML
import Synchronization
import Vocabularies

/// The matcher of one language, made when a text in that language is first judged.
///
/// Preparing a language takes longer than judging a policy, and most runs meet one or two of them.
final class LanguageMatcher: Sendable {
  private let language: DocumentLanguage
  private let lexicons: [Lexicon?]
  private let made = Mutex<Result<Matcher, DiagnosticsError>?>(nil)

  /// - Parameter lexicons: The words of each topic; `nil` for a topic without words in the language.
  init(_ language: DocumentLanguage, _ lexicons: [Lexicon?]) {
    self.language = language
    self.lexicons = lexicons
  }

  /// The matcher. Whoever asks first makes it, and others that ask meanwhile wait for it.
  ///
  /// - Throws: Which phrase cannot be searched for.
  func matcher() throws(DiagnosticsError) -> Matcher {
    let result = made.withLock { made in
      let result = made ?? Result { () throws(DiagnosticsError) in try prepared() }
      made = result
      return result
    }
    return try result.get()
  }

  private func prepared() throws(DiagnosticsError) -> Matcher {
    do {
      return try Matcher(lexicons)
    } catch {
      throw DiagnosticsError([
        Diagnostic(
          .error, .expression,
          at: error.phrase?.place ?? Place(file: "topics", line: 1, column: 1),
          "phrases for `\(language.rawValue)` cannot be searched for: \(error.reason)")
      ])
    }
  }
}
