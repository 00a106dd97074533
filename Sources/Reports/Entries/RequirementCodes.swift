import Digests

/// The names of requirements in reports for other programs, such as `GBT35273-5.3.c.1`.
///
/// A code begins with a letter and has only ASCII letters, digits, `.`, `-` and `_`, since many
/// formats take no other names.  The edition is left out unless there are two of one standard.
struct RequirementCodes: Sendable {
  private let prefixes: [String: String]

  /// Codes for the requirements of some standards, by their identifiers and editions.
  init(_ standards: [(id: String, edition: String)]) {
    let short = standards.map { (id: $0.id, prefix: Self.shortPrefix($0.id, edition: $0.edition)) }
    prefixes = Dictionary(
      short.map { one in
        let isUnique = short.allSatisfy { $0.id == one.id || $0.prefix != one.prefix }
        return (one.id, isUnique ? one.prefix : one.id.asToken)
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// The code of a requirement of a standard, both by their identifiers.
  func code(of requirement: String, in standard: String) -> String {
    "\(prefix(of: standard))-\(requirement.asToken)"
  }

  /// What the codes of a standard's requirements begin with.
  func prefix(of standard: String) -> String {
    let prefix = prefixes[standard] ?? standard.asToken
    return prefix.utf8.first?.isLetter == true ? prefix : "S" + prefix
  }

  /// The letters and digits of the identifier without the edition: `GBT35273`.
  private static func shortPrefix(_ id: String, edition: String) -> String {
    let suffix = "-" + edition
    let series = id.hasSuffix(suffix) ? String(id.dropLast(suffix.count)) : id
    let token = series.asToken
    return token == series ? token.filter { $0 != "-" }.uppercased() : token
  }
}

extension String {
  /// The text if it has only characters that every format takes in names; else those that it has,
  /// and the beginning of its digest to tell it from others.
  var asToken: String {
    let allowed = unicodeScalars.filter { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || ".-_".unicodeScalars.contains(scalar))
    }
    guard allowed.count != unicodeScalars.count || isEmpty else { return self }
    return String(String.UnicodeScalarView(allowed)) + SHA256Digest(of: self).hexadecimal.prefix(8)
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
