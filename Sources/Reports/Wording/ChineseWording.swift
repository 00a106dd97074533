import Assessment
import Descriptions
import LocatedYAML
import Standards
import Vocabularies

/// Reports in Chinese.
struct ChineseWording: Wording {
  // MARK: Words for results

  func name(of verdict: Verdict) -> String {
    switch verdict {
    case .met: "符合"
    case .gap: "差距"
    case .undetermined: "无法判定"
    case .needsReview: "待人工复核"
    case .notApplicable: "不适用"
    case .error: "出错"
    }
  }

  func name(of modality: Modality) -> String {
    switch modality {
    case .shall: "应"
    case .shallNot: "不应"
    case .should: "宜"
    case .shouldNot: "不宜"
    case .may: "可"
    case .condition: "条件"
    case .info: "说明"
    }
  }

  func name(of gravity: Gravity) -> String {
    switch gravity {
    case .major: "严重"
    case .minor: "一般"
    case .observation: "观察项"
    }
  }

  func name(of truth: Truth) -> String {
    switch truth {
    case .isTrue: "成立"
    case .isFalse: "不成立"
    case .unknown: "未知"
    case .error: "出错"
    }
  }

  let colon = "："

  func columnTitle(of verdict: Verdict) -> String { name(of: verdict) }

  func item(_ item: String) -> String {
    item.split(separator: " ").map { word in
      // A stroke and a number behind the word tell one part of it.
      let parts = word.split(separator: "/", maxSplits: 1)
      let name =
        switch parts.first {
        case "lead-in": "引言"
        case "note": "注"
        default: String(parts.first ?? "")
        }
      return parts.count > 1 ? "\(name)/\(parts[1])" : name
    }.joined(separator: " ")
  }

  // MARK: Titles

  let gapReport = "差距报告"
  let standard = "标准"
  let facts = "事实"
  let clause = "条款"
  let total = "合计"
  let errors = "规则出错"
  let gaps = "差距"
  let undetermined = "无法判定"
  let needsReview = "待人工复核"
  let attested = "人工判定"
  let notApplicable = "不适用"
  let askNext = "下一步需询问"
  let aboutThisReport = "关于本报告"

  // MARK: Summary

  func gaps(major: Int, minor: Int, observations: Int) -> String {
    let total = major + minor + observations
    let parts = [
      major > 0 ? "严重不符合 \(major) 项" : nil, minor > 0 ? "一般不符合 \(minor) 项" : nil,
      observations > 0 ? "观察项 \(observations) 项" : nil,
    ]
    return "发现差距 \(total) 项：\(parts.compactMap(\.self).joined(separator: "，"))。"
  }

  func noGaps(decided: Share) -> String {
    switch decided.part {
    case 0: "目前尚无法判定任何一项。"
    case decided.whole: "未发现差距。"
    default: "在依据现有事实可判定的 \(decided.part) 项中未发现差距。"
    }
  }

  func coverage(met: Share, decided: Share) -> String {
    """
    在适用的 \(decided.whole) 项判定中，已能判定 \(decided.part) 项\(percent(decided))，\
    其中符合 \(met.part) 项\(met.percent.map { "（占适用项的 \($0)%）" } ?? "")。
    """
  }

  func open(undetermined: Int, needsReview: Int, errors: Int) -> String? {
    let parts = [
      undetermined > 0 ? "因缺少事实无法判定 \(undetermined) 项" : nil,
      needsReview > 0 ? "待人工复核 \(needsReview) 项" : nil,
      errors > 0 ? "规则出错 \(errors) 项" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : "尚未判定：\(parts.joined(separator: "，"))。"
  }

  func waived(_ count: Int) -> String { "其中 \(count) 项差距已被限期接受。" }

  func attested(_ count: Int) -> String { "其中 \(count) 项依据人工判定。" }

  let nothingApplies = "所选条款对本描述均不适用。"

  // MARK: Findings

  let remedy = "整改建议"
  let references = "参见"
  let evidence = "证据"
  let note = "说明"
  let lookAt = "查看内容"
  let wholeOrganisation = "整个组织"
  let guidance = "资料性"
  let fromMemory = "凭记忆整理，尚未与标准原文核对"
  func degree(_ checks: VerdictCounts) -> String {
    let met = "\(checks.applicable) 项检查中符合 \(checks[.met]) 项"
    let open = checks.applicable - checks[.met] - checks[.gap]
    guard open > 0, checks.applicable > 1 else { return met }
    return "\(met)，不符合 \(checks[.gap]) 项，未定 \(open) 项"
  }
  let applicabilityIsOpen = "判定为符合，但是否适用尚不明确"
  func onlyWhere(_ condition: String) -> String { "仅适用于：\(condition)" }
  let thereAreNone = "没有相应对象"

  // MARK: Facts

  let none = "无"
  let absent = "不存在"
  let unknown = "不清楚"
  let notStated = "未填写"
  let notFound = "文本中未找到"
  func byDefault(_ value: String) -> String { "\(value)（默认）" }
  func doesNotApply(because reason: String) -> String { "声明不适用：\(reason)" }

  func onlyMentioned(_ passage: String) -> String { "仅有提及，需人工阅读：“\(passage)”" }
  func planned(_ plan: Plan) -> String {
    let details = [
      "尚在计划中", plan.by.map { "期限 \($0)" }, plan.owner.map { "负责人 \($0.text(in: .chinese))" },
    ].compactMap(\.self).joined(separator: "，")
    return plan.what.map { "\($0.text(in: .chinese))（\(details)）" } ?? details
  }

  func value(_ value: String, sureness: Sureness) -> String {
    switch sureness {
    case .stated: value
    case .confirmed: "\(value)（已确认）"
    case .assumed: "\(value)（推测）"
    case .imported: "\(value)（导入）"
    }
  }

  func further(_ count: Int) -> String { "……另有 \(count) 项" }
  func asOf(_ day: String, facts: String) -> String { "\(facts)，截至 \(day)" }
  func position(_ place: Place) -> String {
    switch place.unit {
    case .line: "\(place.line):\(place.column)"
    case .paragraph: "第\(place.line)段第\(place.column)字"
    case .page: "第\(place.line)页第\(place.column)行"
    }
  }
  func place(_ place: Place) -> String {
    place.unit == .line ? place.description : "\(place.file)，\(position(place))"
  }
  func belongs(at place: String) -> String { "应填写于 \(place)" }

  func listed(_ points: [String]) -> String { points.joined(separator: "；") }
  func toBeRead(_ points: [String]) -> String {
    "\(listed(points))：须由人工阅读文本，确认是否写明"
  }
  func toState(_ points: String) -> String { "已写明的，请填写 \(points)" }
  let howToStateFacts = "事实应填写在描述文件（YAML）中。请在其中指明该文档，再对描述文件进行检查："
  func doubtful(_ file: String, makes points: Share) -> String {
    """
    “\(file)”可能不是隐私政策：查找了 \(points.whole) 项内容，仅写明或提及 \(points.part) 项。\
    如其为清单、合同或单项告知，以下差距对其不适用。
    """
  }

  func answer(_ answer: Attestation, because reason: String) -> String {
    let end = answer.until.map { "，有效期至 \($0)" } ?? ""
    let verdict = answer.answer == .met ? "符合" : "存在差距"
    return "\(answer.by.text(in: .chinese))于 \(answer.on) 判定\(verdict)\(end)：\(reason)"
  }

  func waived(_ waiver: Waiver, because reason: String) -> String {
    let by = waiver.approvedBy.text(in: .chinese)
    return "\(by)于 \(waiver.approvedOn) 接受该差距，有效期至 \(waiver.expires)：\(reason)"
  }

  // MARK: Findings in sentences

  func sentences(_ sentences: [String]) -> String {
    sentences.map { $0.closed(with: "。") }.joined()
  }
  func met(attested: Bool, applicabilityOpen: Bool) -> String {
    let met = attested ? "经人工判定为符合" : "依据事实判定为符合"
    return applicabilityOpen ? met + "，但是否适用尚不明确。" : met + "。"
  }
  func waiting(for facts: [String]) -> String {
    facts.isEmpty ? "缺少事实。" : "缺少事实（\(facts.joined(separator: "、"))）。"
  }
  let personHasToJudge = "须由人工判断。"
  func personHasToConfirm(_ facts: [String]) -> String {
    "声明不适用，须由人工确认（\(facts.joined(separator: "、"))）。"
  }
  func notApplicable(because reason: String?) -> String {
    "不适用" + (reason.map { "（\($0)）。" } ?? "。")
  }
  func ruleFailed(because reason: String?) -> String {
    "规则执行出错" + (reason.map { "（\($0)）。" } ?? "。")
  }

  // MARK: Editions

  func notInForce(_ obstacle: NotInForce) -> String {
    switch obstacle.reason {
    case .added: "\(obstacle.edition) 版新增，自 \(obstacle.from) 起实施"
    case .changed:
      """
      \(obstacle.edition) 版（自 \(obstacle.from) 起实施）修改了该项。规则集未收录前一版的要求，\
      请对照其原文。
      """
    case .noEdition: "\(obstacle.from) 之前没有任何版本实施"
    }
  }

  func notYetInEffect(
    _ standard: String, from effective: String, on day: String, instead earlier: String?
  ) -> String {
    let start = "\(standard) 自 \(effective) 起实施。"
    guard let earlier else { return "\(start)\(day) 尚无任何版本实施。" }
    return "\(start)\(day) 实施的是 \(earlier)：此处仅判断两版相同的内容，括号内为原条款号。"
  }

  // MARK: Proofs

  let concernsBecause = "是否适用"
  func title(of level: Proof.Scope.Level) -> String {
    switch level {
    case .clause: "条款"
    case .subjects: "对象清单"
    case .requirement: "要求"
    case .check: "检查"
    }
  }
  let check = "检查"
  let plan = "计划"
  let missing = "缺少的事实"
  let toConfirm = "待确认"

  // MARK: Questions

  func decides(_ count: Int, of concerned: Int) -> String {
    switch count {
    case 0: "与 \(concerned) 项判定有关"
    case concerned: "可决定 \(count) 项判定"
    default: "与 \(concerned) 项判定有关，可单独决定其中 \(count) 项"
    }
  }
  func example(_ answer: String) -> String { "例如 \(answer)" }
  let nothingToAsk = "没有缺少的事实。"
  func moreQuestions(_ count: Int, command: String) -> String { "另有 \(count) 个问题：\(command)" }

  // MARK: Rule sets

  func references(_ places: String, because reason: String) -> String { "\(places)（\(reason)）" }
  func requirements(_ count: Int) -> String { "\(count) 项要求" }

  // MARK: Coverage

  let items = "条目"
  let informativeParts = "资料性部分"
  func name(of way: ItemCoverage.Way) -> String {
    switch way {
    case .automated: "事实"
    case .attestable: "兼有"
    case .judgement: "人工"
    case .effect: "作用"
    case .omitted: "未收录"
    case .missing: "缺失"
    }
  }
  func explanation(of way: ItemCoverage.Way) -> String {
    switch way {
    case .automated: "仅依事实判断"
    case .attestable: "部分依事实判断，其余由人工判定"
    case .judgement: "仅能由人工判断"
    case .effect: "在其他条目中起作用，或仅作说明"
    case .omitted: "未收录，附理由"
    case .missing: "未收录"
    }
  }
  func coverageLegend(
    ways: [(name: String, meaning: String)], verdicts: [(sign: String, name: String)]
  ) -> String {
    let meanings = ways.map { "\($0.name)：\($0.meaning)" }.joined(separator: "；")
    let signs = verdicts.map { "\($0.sign) \($0.name)" }.joined(separator: "、")
    return "\(meanings)。测试按预期结论计数：\(signs)。"
  }
  func coverage(units: Int, items: Int, held: Int) -> String {
    "\(items) 个条目中已收录 \(held) 个，对应标准印刷文本的 \(units) 个单元。"
  }
  func bindingCoverage(
    items: Int, held: Int, automated: Int, attestable: Int, judgement: Int
  ) -> String {
    """
    强制性条目：\(items) 个中已收录 \(held) 个；仅依事实判断 \(automated) 个，\
    事实与人工结合 \(attestable) 个，仅由人工判断 \(judgement) 个。
    """
  }

  // MARK: Closing remarks

  func howToExplain(_ command: String) -> String { "查看某项判定的完整依据：\(command)" }
  let limits = [
    "事实均以描述文件的陈述为准，本工具未作核实；使用本报告前应查验证据。",
    "要求由规则集以自己的语言转述，以标准原文为准。本报告不是认证，也不构成法律意见。",
  ]
  func ownFigure(_ title: String, value: String, because reason: String?) -> String {
    "规则集自定数值：\(title)：\(value)。" + (reason ?? "")
  }
}

/// A share in brackets, where there is something to share.
private func percent(_ share: Share) -> String { share.percent.map { "（\($0)%）" } ?? "" }
