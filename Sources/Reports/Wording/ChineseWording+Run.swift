extension ChineseWording {
  var inputs: String { "生成依据" }
  func name(of role: RunInput.Role) -> String {
    switch role {
    case .ruleSet: "规则集"
    case .vocabulary: "词汇表"
    case .profile: "裁剪文件"
    case .description: "描述文件"
    case .topics: "主题词库"
    case .document: "政策文件"
    case .waivers: "豁免清单"
    case .baseline: "上次报告"
    }
  }
  func howToVerify(_ command: String) -> String {
    "核对这些文件能否重新生成本报告：\(command)。文件夹的摘要值，是对其中所读文件的 sha256sum 输出再取摘要。"
  }
}
