import Standards
import Vocabularies

extension ChineseWording {
  var contents: String { "目录" }
  func madeBy(_ program: String, from source: String) -> String { "由 \(program) 根据 \(source) 生成。" }

  // MARK: Standards

  var aboutTheStandard: String { "标准概况" }
  var number: String { "编号" }
  var edition: String { "版本" }
  var titleLabel: String { "名称" }
  var issuer: String { "发布机构" }
  var issued: String { "发布日期" }
  var effective: String { "实施日期" }
  var status: String { "状态" }
  var predecessor: String { "代替" }
  func predecessor(_ number: String, issued: String?, effective: String?) -> String {
    let dates = [issued.map { "\($0) 发布" }, effective.map { "\($0) 实施" }]
      .compactMap(\.self).joined(separator: "，")
    return dates.isEmpty ? number : "\(number)（\(dates)）"
  }
  var vocabulary: String { "词汇表" }

  func requirements(_ count: Int, binding: Int, recommending: Int, recalled: Int) -> String {
    let parts = [
      binding > 0 ? "强制性 \(binding) 项" : nil,
      recommending > 0 ? "推荐性 \(recommending) 项" : nil,
      recalled > 0 ? "凭记忆整理 \(recalled) 项" : nil,
    ].compactMap(\.self)
    return ([requirements(count)] + parts).joined(separator: "，")
  }

  var howToRead: String { "阅读说明" }
  var readingGuide: String {
    """
    每项要求针对其所涉及的每个对象分别判定，结论为符合、差距、无法判定（缺少可据以判定的事实）、\
    待人工复核（须由人判断）或不适用。“应”“不应”为强制性要求，其差距分为严重与一般；\
    “宜”“不宜”为推荐性要求，其差距为观察项；“可”、条件与说明不存在违反的问题。\
    列有期望条件的检查依据所填写的事实判定，列有问题的检查由人判定；各项检查中最差的结论即为该要求的结论。\
    条件按程序计算的形式列出；文字中花括号处填入相应的值。未填写的事实视为未知，不会因此判为符合。
    """
  }

  var figures: String { "数值" }
  var value: String { "取值" }
  var source: String { "来源" }
  func name(of source: Standard.Parameter.Source) -> String {
    switch source {
    case .standard: "标准规定"
    case .ours: "规则作者自定"
    }
  }
  var reason: String { "理由" }
  var sharedConditions: String { "公用条件" }

  // MARK: Requirements

  var requirements: String { "要求" }
  var informative: String { "资料性" }
  var formerNumber: String { "原条款号" }
  func formerNumbers(_ numbers: [String], in standard: String?) -> String {
    let list = numbers.joined(separator: "、")
    return standard.map { "\($0) 第 \(list) 条" } ?? list
  }
  var change: String { "变化" }
  func change(_ kind: EditionChange.Kind, by edition: String) -> String {
    switch kind {
    case .added: "\(edition) 版新增"
    case .changed: "\(edition) 版修改"
    }
  }
  var concerns: String { "对象" }
  func each(_ title: String) -> String { "每项“\(title)”" }
  var appliesWhere: String { "适用条件" }
  var onlyIf: String { "前提" }
  var expectation: String { "期望" }
  var gapText: String { "否则为差距" }
  var attestation: String { "由人判定" }
  var appliedIn: String { "体现于" }
  var uses: String { "引用" }
  var decidedBy: String { "判定依据" }
  var decidingFacts: String { "判定所用的事实" }

  // MARK: Facts

  var wordLabel: String { "可选词" }
  var type: String { "类型" }
  func name(of type: FieldType, block: (String) -> String) -> String {
    switch type {
    case .text: "文字"
    case .boolean: "是或否（true、false）"
    case .integer: "整数"
    case .number: "数值"
    case .date: "日期（2026-12-31）"
    case .period(nil): "时长（P30D）"
    case .period: "时长（P30D）或可选词"
    case .country: "国家（两个字母）"
    case .id: "标识"
    case .word: "一个可选词"
    case .path: "文件或网址"
    case .record(let name): "信息块：\(block(name))"
    case .reference(let name): "标识，指向：\(block(name))"
    case .list(.word): "多个可选词"
    case .list(.record(let name)): "信息块列表：\(block(name))"
    case .list(.reference(let name)): "多个标识，指向：\(block(name))"
    case .points: "各可选词对应的是或否"
    case .list(let element): "列表，每项为：\(self.name(of: element, block: block))"
    }
  }
  var help: String { "提示" }
  var exampleLabel: String { "示例" }
  var whenLeftOut: String { "未填写时" }
  func meaning(of absence: AbsencePolicy, isRequired: Bool) -> String {
    if isRequired { return "报错" }
    return switch absence {
    case .unknown: "视为未知"
    case .absent, .emptyList: "视为没有"
    case .value(let value): "视为 \(value)"
    }
  }
  var foundInDocument: String { "由程序读取文档得出，无须填写" }
  var readBy: String { "使用者" }
  func wholeClause(_ number: String) -> String { "第 \(number) 条" }
  var nothingReadsIt: String { "没有任何要求" }
  var constants: String { "常量" }
  var definitions: String { "定义" }
  var vocabularyGuide: String {
    """
    企业在描述文件中填写以下事实，顺序不限，可写在一个或多个文件中。不了解的可以不填：\
    除非此处另有说明，未填写即为未知。除具体的值外，也可以写明未知（unknown）、不适用的理由或计划；\
    空列表表示没有。
    """
  }
}
