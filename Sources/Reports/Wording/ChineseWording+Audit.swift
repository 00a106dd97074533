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

  var digestsOfInputs: String { "持有相同输入文件者可重新生成本文档：lacuna verify。" }

  // MARK: Plans of action

  var actionPlan: String { "整改计划" }
  var noOpenGaps: String { "未发现未处理的差距。" }
  var progressWords: [String] { ["未开始", "进行中", "已完成", "接受风险"] }

  // MARK: Tables

  func name(of column: RegisterColumn) -> String {
    switch column {
    case .requirement: "要求编号"
    case .clause: "条款"
    case .statement: "要求内容"
    case .obligation: "约束力"
    case .severity: "严重程度"
    case .ruleSet: "规则集"
    case .status: "状态"
    case .degree: "符合程度"
    case .subject: "对象"
    case .place: "位置"
    case .evidence: "证据"
    case .rationale: "判定说明"
    case .waiver: "接受理由"
    case .waiverExpires: "接受期限"
    case .fingerprint: "指纹"
    case .action: "整改措施"
    case .subjects: "涉及对象"
    case .owner: "负责人"
    case .due: "期限"
    case .progress: "进展"
    case .effort: "工作量"
    case .remarks: "备注"
    case .applicable: "是否适用"
    case .reasonForInclusion: "适用理由"
    case .reasonForExclusion: "不适用理由"
    case .documentedIn: "依据所在"
    case .fact: "事实"
    case .title: "名称"
    case .value: "陈述内容"
    case .usedIn: "用于判断"
    case .role: "类别"
    case .path: "路径"
    case .digest: "SHA-256"
    case .run: "运行记录"
    }
  }

  func name(of standing: Standing) -> String {
    switch standing {
    case .met: name(of: Verdict.met)
    case .partlyMet: "部分符合"
    case .gap: name(of: Verdict.gap)
    case .accepted: "差距（已接受）"
    case .undetermined: name(of: Verdict.undetermined)
    case .needsReview: name(of: Verdict.needsReview)
    case .notApplicable: name(of: Verdict.notApplicable)
    case .failed: name(of: Verdict.error)
    }
  }

  // MARK: Statements of applicability

  func name(of relevance: Relevance) -> String {
    switch relevance {
    case .applies: "是"
    case .doesNotApply: "否"
    case .isOpen: "待定"
    case .notAssessed: "未评估"
    }
  }

  func implementation(of standing: Standing) -> String? {
    switch standing {
    case .met: "已实施"
    case .partlyMet: "部分实施"
    case .gap: "未实施"
    case .accepted: "未实施，风险已接受"
    case .undetermined, .needsReview, .failed: "待定：\(name(of: standing))"
    case .notApplicable: nil
    }
  }

  func included(by modality: Modality, where conditions: [String]) -> String {
    let reason = modality.isBinding ? "标准要求" : "标准建议"
    return conditions.isEmpty
      ? "\(reason)。" : "\(reason)，适用条件：\(conditions.joined(separator: "；"))。"
  }

  var leftOut: String { "未纳入本次评估。" }

  // MARK: Workbooks

  func name(of sheet: GapWorkbook.SheetName) -> String {
    switch sheet {
    case .summary: "概要"
    case .gaps: "差距"
    case .requirements: "全部要求"
    case .evidence: "证据"
    case .actions: "整改计划"
    case .method: "范围与方法"
    case .about: "关于"
    }
  }

  var scope: String { "范围" }
  var judged: String { "已判断" }
  func judged(_ count: Int, of total: Int) -> String { "可能存在差距的要求 \(total) 项，其中已判断 \(count) 项" }
  var howItWasJudged: String { "判断方法" }
  var applicable: String { "适用" }
}
