import Standards
import Topics

/// Where topics are found: beside the vocabularies of the rule sets.
enum TopicOptions {
  /// Loads the topics.
  ///
  /// - Throws: Everything that is wrong with them, or that there are none.
  static func load() throws -> TopicSet {
    if let topics = try loadIfAny() { return topics }
    throw InputError(
      "no topics were found", hint: "set LACUNA_RULES to the folder of the rule sets")
  }

  /// Loads the topics; `nil` if there are none.
  ///
  /// - Throws: Everything that is wrong with them.
  static func loadIfAny() throws -> TopicSet? {
    let files = RuleSetCatalog.ofThisProgram.topicFiles
    return files.isEmpty ? nil : try TopicSet.load(files)
  }
}
