/// A natural language, by its code: `en`, `zh`, `pt-BR`.
public struct Language: Sendable, Hashable, RawRepresentable {
  public let rawValue: String

  /// A language by its code; `nil` if the text does not look like one: two or three small
  /// letters, then optional parts of letters and digits behind hyphens.
  public init?(rawValue: String) {
    let parts = rawValue.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count),
      first.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }),
      parts.dropFirst().allSatisfy({ part in
        (2...8).contains(part.count) && part.allSatisfy(\.isLetterOrDigit)
      })
    else { return nil }
    self.init(code: rawValue)
  }

  private init(code: String) { rawValue = code }

  public static let english = Language(code: "en")
  public static let chinese = Language(code: "zh")
}

extension Language: CustomStringConvertible {
  /// The code.
  public var description: String { rawValue }
}
