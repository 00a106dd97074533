import Assessment
import Digests

extension RunRecord {
  /// The first item of a line, with the version of what follows.
  static let beginning = "lacuna-run:1"
  /// The last item.
  static let end = "end"

  /// What is not read from a file, by its name in the line.
  enum Setting: String {
    case engine
    case format
    case language
    case quotations
    case depth
    case asOf = "as-of"
    case only
    case skip
  }

  /// The record as one text without blanks that every format can hold as it is:
  /// `lacuna-run:1;engine=0.1.0;format=csv;…;description=shop.yaml@sha256:…;end`.
  ///
  /// It consists of ASCII letters, digits and `. _ / - : = ; @ %`, and nowhere of two hyphens next to
  /// each other, which would end a comment of XML; everything else is percent-encoded.  White space
  /// in it means nothing.
  public var line: String {
    let settings = settings.map { "\($0.setting.rawValue)=\($0.value.encodedItem)" }
    let inputs = inputs.map { input in
      let digest = "@sha256:\(input.digest.hexadecimal)"
      return "\(input.role.rawValue)=\(input.path.encodedItem)\(digest)"
    }
    return ([Self.beginning] + settings + inputs + [Self.end]).joined(separator: ";")
  }

  /// The settings in the order of the line.
  var settings: [(setting: Setting, value: String)] {
    var settings: [(Setting, String)] = [(.engine, engine), (.format, format.rawValue)]
    if let language { settings.append((.language, language.rawValue)) }
    settings.append((.quotations, quotations.rawValue))
    if let depth { settings.append((.depth, depth.rawValue)) }
    if let asOf { settings.append((.asOf, "\(asOf)")) }
    settings += selection.only.map { (.only, $0) }
    settings += selection.skip.map { (.skip, $0) }
    return settings
  }
}

extension String {
  fileprivate var encodedItem: String {
    percentEncoded.replacing("--", with: "-%2D").replacing("~", with: "%7E")
  }
}
