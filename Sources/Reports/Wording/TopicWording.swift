import Topics

/// Words about what policies say.
protocol TopicWording: Sendable {
  func name(of answer: TopicAnswer) -> String
  /// That a policy says less about a topic than a disclosure takes.
  var inPassing: String { get }
  /// That a policy could not be judged at all.
  var languageWithoutTopics: String { get }
}

extension EnglishWording {
  func name(of answer: TopicAnswer) -> String {
    switch answer {
    case .disclosed: "disclosed"
    case .mentioned: "only mentioned; a person has to look"
    case .none: "no passage found"
    case .unknown: "unknown"
    }
  }

  var inPassing: String { "no passage about it; in passing at most" }

  var languageWithoutTopics: String {
    "Not judged: the text is too short, or in a language that no topic has words for."
  }
}

extension ChineseWording {
  func name(of answer: TopicAnswer) -> String {
    switch answer {
    case .disclosed: "已说明"
    case .mentioned: "仅提及，待人工复核"
    case .none: "未找到相关内容"
    case .unknown: "无法判定"
    }
  }

  var inPassing: String { "没有专门内容，至多顺带提及" }

  var languageWithoutTopics: String { "未作判定：文本过短，或没有该语言的词库。" }
}
