extension EnglishWording {
  var inputs: String { "Made from" }
  func name(of role: RunInput.Role) -> String {
    switch role {
    case .ruleSet: "Rule set"
    case .vocabulary: "Vocabulary"
    case .profile: "Profile"
    case .description: "Description"
    case .topics: "Topics"
    case .document: "Document"
    case .waivers: "Waivers"
    case .baseline: "Earlier report"
    }
  }
  func howToVerify(_ command: String) -> String {
    """
    Whether these files still give this report: \(command). Of a folder, the digest is that of what \
    sha256sum prints for the files in it that were read.
    """
  }
}
