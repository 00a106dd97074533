extension SourceText {
  /// Tells a person why libyaml cannot go on.
  ///
  /// - Parameters:
  ///   - failure: What libyaml says.
  ///   - openBracket: Where the innermost list or mapping in brackets begins that is still open.
  func explain(_ failure: SyntaxFailure, openBracket: Place?) -> YAMLError {
    if failure.isBadCharacter, let bad = BadCharacter(in: self) {
      return error(bad.message, at: bad.place, hint: bad.hint)
    }
    let problem = place(failure.problemMark)
    let isInQuotes = failure.context?.words.hasSuffix("a quoted scalar") ?? false
    if openBracket == nil, !isInQuotes, let tab = indentingTab(onLineOf: problem) {
      return error(
        "a tab is used for indentation; YAML allows only spaces", at: tab,
        hint: "replace the tab by spaces")
    }
    if let openBracket, isBlank(from: problem) {
      return error(
        "this list or mapping in brackets is never closed", at: openBracket,
        hint: "add the missing \"]\" or \"}\"")
    }
    let explanation = SyntaxExplanation(failure, problem: problem, in: self)
    return error(explanation.message, at: explanation.place, hint: explanation.hint)
  }

  /// The character at a place; `nil` behind the end of a line.
  fileprivate func character(at place: Place) -> Unicode.Scalar? {
    guard let line = bytes.line(place.line) else { return nil }
    return String(decoding: line, as: UTF8.self).unicodeScalars.dropFirst(place.column - 1).first
  }

  /// Whether nothing but blanks comes before a place on its line.
  fileprivate func isFirstOnLine(_ place: Place) -> Bool {
    guard let line = bytes.line(place.line) else { return true }
    return line.prefix(place.column - 1).allSatisfy(\.isBlank)
  }

  /// The first tab in the indentation of a place's line.
  private func indentingTab(onLineOf place: Place) -> Place? {
    guard let indentation = bytes.line(place.line)?.prefix(while: \.isBlank) else { return nil }
    guard let tab = indentation.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
    return Place(file: file, line: place.line, column: tab - indentation.startIndex + 1)
  }

  /// Whether nothing but blanks follows from a place to the end of the text.
  private func isBlank(from place: Place) -> Bool {
    guard let line = bytes.line(place.line) else { return true }
    let isRestBlank = String(decoding: line, as: UTF8.self).unicodeScalars
      .dropFirst(place.column - 1).allSatisfy(\.properties.isWhitespace)
    return isRestBlank && bytes[line.endIndex...].allSatisfy(\.isBlank)
  }
}

/// libyaml's words turned into plain ones. Words that are not known here, as another version of
/// libyaml may have them, are passed on.
private struct SyntaxExplanation {
  let place: Place
  let message: String
  let hint: String?

  init(_ failure: SyntaxFailure, problem: Place, in source: SourceText) {
    let beginning = failure.context.map { source.place($0.mark) } ?? problem
    let character = source.character(at: problem)
    let shown = character.map { quoted(String($0)) } ?? "this"

    switch failure.problem {
    case "found unexpected end of stream":
      place = beginning
      message = "this quote is never closed"
      hint = "add it; a quote within is written \\\" in double quotes and '' in single quotes"
    case "found unexpected document indicator":
      place = beginning
      message = "this quote is not closed before the document ends at line \(problem.line)"
      hint = "add the missing quote"

    case "did not find expected ',' or ']'":
      place = problem
      message = "expected \",\" or \"]\" in the list that begins at \(beginning.inWords)"
      hint = "a \"]\", a comma or a quote is missing here or above"
    case "did not find expected ',' or '}'":
      place = problem
      message = "expected \",\" or \"}\" in the mapping that begins at \(beginning.inWords)"
      hint =
        character == ":"
        ? "a \"}\" is missing above, or this key is not on one line with at most 1024 characters"
        : "a \"}\", a comma or a quote is missing here or above"
    case "did not find expected node content":
      place = problem
      message = "a value is missing before \(shown)"
      hint = nil

    case "did not find expected key" where source.isFirstOnLine(problem):
      place = problem
      message = "expected a key of the mapping that begins at \(beginning.inWords)"
      hint = "check the indentation of this line, and quotes and brackets above it"
    case "did not find expected key":
      place = problem
      message = "the value ends before \(shown), but its line goes on"
      hint = "put the whole value in quotes; inside single quotes write '' for a quote"
    case "did not find expected '-' indicator":
      place = problem
      message = "expected \"-\" and the next element of the list at \(beginning.inWords)"
      hint = "check the indentation of this line, and quotes and brackets above it"
    case "could not find expected ':'" where beginning.line == problem.line:
      place = beginning
      message = "this key is longer than 1024 characters"
      hint = nil
    case "could not find expected ':'":
      place = beginning
      message = "a \":\" is missing after this key"
      hint = "if this is no key, check its indentation, and quotes above it"
    case "mapping values are not allowed in this context":
      place = problem
      message = "a \":\" is not possible here"
      hint = "put a text with \": \" in it in quotes, or check the indentation and the line above"
    case "mapping keys are not allowed in this context":
      place = problem
      message = "a key cannot begin here"
      hint = "put a text that begins with \"? \" in quotes"
    case "block sequence entries are not allowed in this context":
      place = problem
      message = "a list cannot begin here"
      hint = "begin the list on a line of its own, or put a text that begins with \"- \" in quotes"
    case "did not find expected <document start>":
      place = problem
      message = "this does not belong to the document above; a file holds only one"
      hint = "check the indentation of this line and the lines above"

    case "found character that cannot start any token" where character == "\t":
      place = problem
      message = "a tab is used for indentation; YAML allows only spaces"
      hint = "replace the tab by spaces"
    case "found character that cannot start any token":
      place = problem
      message = "a value cannot begin with \(shown)"
      hint = "put the text in quotes"
    case "did not find expected alphabetic or numeric character":
      place = beginning
      message = "a name of letters and digits is missing after the \"*\" or \"&\" here"
      hint = "put a text that begins with \"*\" or \"&\" in quotes"
    case "found undefined tag handle":
      place = beginning
      message = "this tag is not supported"
      hint = "put a text that begins with \"!\" in quotes"
    case "did not find expected comment or line break":
      place = beginning
      message = "a block that begins with \"|\" or \">\" has its text on the lines below"
      hint = "put a text that begins with \"|\" or \">\" in quotes"

    case "found unknown escape character":
      place = problem
      message = "there is no such escape in double quotes"
      hint = "write \\\\ for a backslash, or use single quotes"
    case "did not find expected hexdecimal number":
      place = problem
      message = "this escape needs more hexadecimal digits: \\x41, \\u0041 or \\U00000041"
      hint = "write \\\\ for a backslash, or use single quotes"
    case "found invalid Unicode character escape code":
      place = problem
      message = "this escape is no Unicode character"
      hint = nil
    case "found incompatible YAML document":
      place = problem
      message = "only YAML 1.1 and 1.2 are read"
      hint = "remove the %YAML line"

    default:
      place = problem
      message = failure.context.map { "\(failure.problem), \($0.words)" } ?? failure.problem
      hint = nil
    }
  }
}
