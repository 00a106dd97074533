import Assessment
import Standards

/// A finding that wants attention, for programs that list problems beside the files.
struct Alert: Sendable {
  /// How much attention it wants, the most first.
  enum Weight: Sendable, Hashable, CaseIterable {
    case major
    case minor
    case observation
    /// Facts are missing, or a person has to judge.
    case open
  }

  /// How many characters of a text are shown; lists of problems have little room.
  private static let longestText = 1_000

  let entry: Entry
  let weight: Weight
  /// What is wrong, on one line.
  let message: String
  /// What would close the gap, on one line with its title.
  let remedy: String?

  /// The alert on a finding; `nil` for what is met, waived, not applicable or not judged.
  init?(_ entry: Entry, _ words: FindingWords) {
    guard let weight = Weight(entry.finding) else { return nil }
    self.entry = entry
    self.weight = weight
    message = entry.message.cut(to: Self.longestText)
    remedy = entry.remedy.map { remedy in
      (words.wording.remedy + words.wording.colon + remedy).cut(to: Self.longestText)
    }
  }

  /// Everything there is to say, on one line.
  var text: String { [message, remedy].compactMap(\.self).joined(separator: " ") }
}

extension Alert.Weight {
  fileprivate init?(_ finding: Finding) {
    switch finding.verdict {
    case .gap where finding.waiver == nil: self.init(finding.requirement.gravity)
    case .undetermined, .needsReview: self = .open
    case .gap, .met, .notApplicable, .error: return nil
    }
  }

  /// The weight of a gap.
  init(_ gravity: Gravity?) {
    switch gravity {
    case .major: self = .major
    case .minor: self = .minor
    case .observation, nil: self = .observation
    }
  }
}

extension String {
  /// The text, or its beginning with an ellipsis if it has more characters.
  func cut(to count: Int) -> String {
    guard utf8.count > count, let end = index(startIndex, offsetBy: count, limitedBy: endIndex),
      end != endIndex
    else { return self }
    return self[..<end] + "…"
  }
}
