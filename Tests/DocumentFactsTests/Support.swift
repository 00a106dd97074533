import Documents
import LocatedYAML
import Testing

@testable import DocumentFacts

/// A document of plain text.
func document(_ text: String) throws -> PolicyDocument {
  try PolicyDocument.parse(Array(text.utf8), file: "policy.txt")
}

/// A document in Markdown, as tables need it.
func markdown(_ text: String) throws -> PolicyDocument {
  try PolicyDocument.parse(Array(text.utf8), file: "policy.md")
}
