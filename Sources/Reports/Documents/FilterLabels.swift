import Standards

/// What a filter finds a part of a report by.
struct FilterLabels: Sendable, Hashable {
  var verdict: Verdict?
  var gravity: Gravity?
  var clause: String?
  /// Who is to do something about it.
  var owners: [String] = []
}
