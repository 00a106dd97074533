import Standards

extension ChineseWording {
  // MARK: Assessments

  var assessedParty: String { "被评估方" }
  var noAssessmentPlan: String { "未另行编制评估计划，以规则集和描述文件代替。" }
  var excludedControls: String { "排除的控制项不适用，理由见相应的观察记录。" }
  var profileOfSelection: String { "本次评估所选的范围。" }
  var mappingsIntersect: String {
    """
    规则集由其作者自行判断，指出其他文本中的相关条款及其关联，既不表示二者等同，也不表示一方包含另一方，\
    因此关系一律记为“有交集”。
    """
  }
  func clockShowsEffectiveDay(_ day: String) -> String {
    "描述文件没有 as_of；本文档中的时间均为标准实施之日 \(day)。"
  }
  var clockShowsNothing: String { "描述文件没有 as_of，因此本文档中的时间没有意义。" }

  // MARK: Plans of action

  var actionPlan: String { "整改计划" }
  var due: String { "期限" }
  var noOpenGaps: String { "未发现未处理的差距。" }
}
