public import ArgumentParser
public import Reports

/// In which format rules or facts are shown.
struct ReferenceOptions: ParsableArguments {
  @Option(help: "The format of the text.")
  var format = ReferenceFormat.text

  /// A reference in the format that was asked for.
  func text(of reference: some Reference, outline: () -> String) throws(InputError) -> String {
    switch format {
    case .text: return outline()
    case .markdown: return reference.markdown
    case .html: return reference.html
    case .cisoAssistant:
      guard let library = reference.library else {
        throw InputError(
          "\(format.rawValue) takes frameworks only",
          hint: "write one from a rule set: lacuna rules show --format \(format.rawValue)")
      }
      return library
    }
  }

  /// Checks that documents, which cannot follow each other in a file, are about one thing.
  ///
  /// - Parameters:
  ///   - names: What the text is to be about.
  ///   - kind: What these are, in the plural.
  func checkNumber(of names: [String], _ kind: String) throws(InputError) {
    guard format != .text, names.count > 1 else { return }
    throw InputError(
      "\(format.rawValue) can show one of the \(names.count) \(kind) at a time",
      hint: "name one: \(names.joined(separator: ", "))")
  }
}

extension ReferenceFormat: ExpressibleByArgument {
  public static var allValueDescriptions: [String: String] {
    Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0.summary) })
  }
}
