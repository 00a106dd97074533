import Standards

/// The names of the parts of a standard in OSCAL: `gbt35273-5.3.c.1` for a requirement.
///
/// They begin with a letter.  What is behind an underscore is a part of what stands before it, which
/// some readers rely on.
struct OSCALIdentifiers: Sendable {
  private let prefix: String

  init(_ standard: String, _ codes: RequirementCodes) {
    prefix = codes.prefix(of: standard).lowercased()
  }

  func group(_ clause: Clause) -> String { "\(prefix)_cl.\(clause.number.asToken)" }
  func control(_ requirement: String) -> String { "\(prefix)-\(requirement.asToken)" }
  func statement(_ requirement: String) -> String { control(requirement) + "_smt" }
  func parameter(_ name: String) -> String { "\(prefix)_prm.\(name.asToken)" }

  func objective(_ check: Check, of requirement: Requirement) -> String {
    "\(control(requirement.id))_obj.\(check.id.asToken)"
  }

  /// A place in another text: `gdpr-12.2-6` for `12(2)-(6)`.
  static func control(_ article: String, ofText text: String) -> String {
    let article = article.map { "()[], /".contains($0) ? "." : $0 }
    let parts = String(article).split(separator: ".").map { $0.hasPrefix("-") ? $0 : "." + $0 }
    return "\(text.asToken)-\(String(parts.joined().dropFirst()).asToken)"
  }
}
