import Assessment
import Vocabularies

extension ChineseWording {
  var sinceTheBaseline: String { "与上次报告相比" }

  func comparedWith(_ report: String, asOf day: String?) -> String {
    "对比报告：\(report)" + (day.map { "（截至 \($0)）。" } ?? "。")
  }

  func changes(openedGaps: Int, closedGaps: Int) -> String {
    let opened = openedGaps == 0 ? "没有新增差距" : "新增差距 \(openedGaps) 项"
    let closed = closedGaps == 0 ? "没有关闭的差距" : "关闭差距 \(closedGaps) 项"
    return "\(opened)，\(closed)。"
  }

  func otherChanges(_ changes: ChangeCounts) -> String? {
    let parts = [
      changes.otherOutcomes > 0 ? "结论变化 \(changes.otherOutcomes) 项" : nil,
      changes.otherFacts > 0 ? "结论相同但依据的事实变化 \(changes.otherFacts) 项" : nil,
      changes.otherNew > 0 ? "新增且无差距 \(changes.otherNew) 项" : nil,
      changes.absent > 0 ? "不再出现 \(changes.absent) 项" : nil,
      changes.unchanged > 0 ? "未变化 \(changes.unchanged) 项" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : "其他判定：\(parts.joined(separator: "，"))。"
  }

  func otherFigure(_ name: String, value: String, before: String) -> String {
    "所用数值不同：\(name)：\(before) → \(value)。"
  }

  func notJudgedAgain(_ count: Int) -> String { "上次报告中有 \(count) 项判定本次未重新评估。" }

  var newGaps: String { "新增差距" }
  var closedGaps: String { "已关闭的差距" }
  var goneGaps: String { "不再出现的差距" }
  var otherVerdicts: String { "其他结论变化" }
  var sameVerdicts: String { "结论相同但依据的事实变化" }
  var newFindings: String { "新增且无差距的判定" }
  var goneFindings: String { "不再出现的判定" }
  var notThereBefore: String { "上次未出现" }
  var notThereAnyMore: String { "不再出现" }

  func name(of outcome: FindingOutcome) -> String {
    let remarks = [outcome.gravity.map { name(of: $0) }, outcome.isWaived ? "已限期接受" : nil]
      .compactMap(\.self)
    return name(of: outcome.verdict)
      + (remarks.isEmpty ? "" : "（\(remarks.joined(separator: "，"))）")
  }

  func absence(_ reason: BaselineReview.Absence) -> String {
    switch reason {
    case .noRequirement: "规则集已不含该项要求"
    case .leftOut(let reason): "被裁剪方案排除：\(reason.text(in: .chinese))"
    case .noSubject: "该项要求不再针对此对象判定"
    }
  }

  var playsNoPart: String { "未涉及" }
  var stated: String { "已填写" }

  var earlierReport: String { "较早报告" }
  var laterReport: String { "较新报告" }
  var originUnknown: String { "其中一份报告未记录其依据的文件。" }
  var sameInputs: String { "两份报告依据的文件完全相同。" }
  var otherInputs: String { "依据的文件有变化" }
  func changeOfInput(wasThere: Bool, isThere: Bool) -> String {
    guard wasThere else { return "仅用于较新报告" }
    return isThere ? "内容不同" : "仅用于较早报告"
  }
}
