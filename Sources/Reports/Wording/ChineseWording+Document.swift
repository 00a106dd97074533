import Assessment
import Standards
import Vocabularies

extension ChineseWording {
  func day(_ day: CalendarDate) -> String { "\(day.year)年\(day.month)月\(day.day)日" }
  var sentenceSpace: String { "" }

  // MARK: Title block

  var asOfLabel: String { "截至日期" }
  var ruleSet: String { "规则集" }
  var preparedBy: String { "描述编制人" }
  var reportStatus: String { "状态" }
  var draft: String { "草稿，签署后生效" }

  // MARK: Result

  var result: String { "结论" }
  func requirementsWithGaps(_ count: Int, of applicable: Int) -> String {
    "适用的 \(applicable) 项要求中，有 \(count) 项至少对一个对象存在差距。"
  }
  func formula(_ met: Share) -> String {
    let share = met.percent.map { " = \($0)%" } ?? ""
    return """
      符合率 = 判定为符合的项数 ÷ 适用的项数 = \(met.part) ÷ \(met.whole)\(share)，只舍不入。\
      不适用的不计入；尚未判定的不视为符合。
      """
  }
  func inPercent(_ percent: Int) -> String { "\(percent)%" }
  func part(_ part: Int, of whole: Int) -> String { "\(part) / \(whole) 项" }
  var decidedFindings: String { "已判定" }
  var metFindings: String { "符合" }
  var gapFindings: String { "差距" }
  var openFindings: String { "尚未判定" }
  func gap(of gravity: Gravity) -> String {
    switch gravity {
    case .major: "严重不符合"
    case .minor: "一般不符合"
    case .observation: "观察项"
    }
  }

  // MARK: Clauses and priorities

  var summaryByClause: String { "按条款汇总" }
  var findingsByClause: String { "各条款的判定结论" }
  var barLegend: String {
    "条形表示该条款下适用的判定，自左至右由严重不符合到符合；右侧数字与之相同，点击可查看相应判定。"
  }
  var priorities: String { "优先事项" }
  func priorityOrder(shown: Int, of all: Int) -> String {
    "存在未关闭差距的要求共 \(all) 项，列出其中 \(shown) 项：先按严重程度，再按涉及对象的多少排列。"
  }
  var requirement: String { "要求" }
  var whatIs: String { "发现的情况" }
  var ownerAndDue: String { "负责人与期限" }

  // MARK: Findings

  var findings: String { "判定详情" }
  var subject: String { "对象" }
  func subjects(_ count: Int) -> String { "\(count) 个对象" }
  var whatShowsIt: String { "依据" }
  func acceptedUntil(_ day: String) -> String { "已接受，至\(day)" }
  var waiver: String { "接受差距" }
  var degreeLabel: String { "符合程度" }
  var inTheDescription: String { "描述原文" }
  var fact: String { "事实" }
  var place: String { "位置" }

  // MARK: Filter

  var filter: String { "筛选判定" }
  var verdict: String { "结论" }
  var weight: String { "严重程度" }
  var owner: String { "负责人" }
  var everything: String { "全部" }
  var searchedText: String { "文字" }
  var resetFilter: String { "显示全部" }
  func shownFindings(_ shown: String, of all: String) -> String {
    "共 \(all) 项判定，显示 \(shown) 项"
  }

  // MARK: Open and settled

  var question: String { "问题" }
  var questionOrder: String { "能够决定最多判定的问题列在最前。" }
  var whereItBelongs: String { "填写位置" }
  var whomToAsk: String { "询问对象" }
  var decisiveness: String { "作用" }
  func askedOn(_ day: String) -> String { "已于\(day)询问" }
  var howToAttest: String {
    """
    以下各项无法依据事实判定。请由具备判断能力且与该事项无利害关系的人员查看所列内容，\
    并在描述文件中写明判定：结论、判定人、日期与理由。
    """
  }
  var judgedBy: String { "判定人" }
  func until(_ day: String) -> String { "有效期至\(day)" }
  var waivers: String { "已接受的差距与风险" }
  var acceptedBy: String { "接受人" }

  // MARK: Plan

  var remediationPlan: String { "整改计划" }
  var planHint: String {
    "每项整改措施只列一次，并注明其覆盖的全部要求与对象。描述中已有计划的，列出负责人与期限；其余请自行填写。"
  }
  var action: String { "整改措施" }
  var subjectsTitle: String { "涉及对象" }
  var effort: String { "工作量" }

  // MARK: Closing

  var method: String { "方法" }
  var methodText: [String] {
    [
      """
      企业以可观察的事实描述其个人信息处理活动。标准的每项要求写成对这些事实的条件，\
      并针对其涉及的每个对象（功能、同意、接收方等）逐一判定。相同的文件总是得到相同的报告。
      """,
      """
      未填写的事实视为未知，既不判为符合，也不判为差距。事实无法决定的事项由人判定，\
      并注明判定人、日期与理由。本报告未进行现场检查、测试或访谈，也未抽样。
      """,
    ]
  }
  var criteria: String { "判定准则" }
  var modalitiesMeaning: String {
    "“应”“不应”为强制性要求，未满足即为不符合；“宜”“不宜”为推荐性要求，未采纳为观察项。"
  }
  func meaning(of gravity: Gravity) -> String {
    switch gravity {
    case .major: "使该项要求的目的面临落空的不符合。"
    case .minor: "其他不符合。"
    case .observation: "未采纳推荐性要求或资料性内容。"
    }
  }
  func meaning(of verdict: Verdict) -> String {
    switch verdict {
    case .met: "所填写的事实或人的判定表明已满足要求。"
    case .gap: "所填写的事实或人的判定表明未满足要求。"
    case .undetermined: "缺少可据以判定的事实。"
    case .needsReview: "须由人判断。"
    case .notApplicable: "该要求不涉及此对象，并附理由。"
    case .error: "规则执行失败，属于规则集的错误，与企业无关。"
    }
  }
  var limitsTitle: String { "局限" }
  var ownFigures: String { "规则集自定数值" }
  var inputRole: String { "用途" }
  var file: String { "文件" }
  var signOff: String { "签署" }
  var role: String { "角色" }
  var nameLabel: String { "姓名" }
  var signature: String { "签字" }
  var date: String { "日期" }
  var signatories: [String] { ["编制", "审核", "批准"] }
}
