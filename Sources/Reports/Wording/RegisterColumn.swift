/// The columns of tables for auditors.
enum RegisterColumn: Sendable, Hashable, CaseIterable {
  // What is asked
  case requirement
  case clause
  case statement
  case obligation
  case severity
  case ruleSet

  // What was found
  case status
  case degree
  case subject
  case place
  case evidence
  case rationale
  case waiver
  case waiverExpires
  case fingerprint

  // What is to be done
  case action
  case subjects
  case owner
  case due
  case progress
  case effort
  case remarks

  // Why it applies
  case applicable
  case reasonForInclusion
  case reasonForExclusion
  case documentedIn

  // What it rests on
  case fact
  case title
  case value
  case usedIn

  // What it was made from
  case role
  case path
  case digest
  case run
}
