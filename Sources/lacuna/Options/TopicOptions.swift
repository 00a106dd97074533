import Standards
import Topics

/// Where topics are found: beside the vocabularies of the rule sets.
enum TopicOptions {
  /// Loads the topics.
  ///
  /// - Throws: Everything that is wrong with them, or that there are none.
  static func load() throws -> TopicSet {
    let files = RuleSetCatalog.ofThisProgram.topicFiles
    guard !files.isEmpty else {
      throw InputError(
        "no topics were found", hint: "set LACUNA_RULES to the folder of the rule sets")
    }
    return try TopicSet.load(files)
  }
}
