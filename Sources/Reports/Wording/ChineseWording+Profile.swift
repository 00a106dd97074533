import Standards

extension ChineseWording {
  var profile: String { "裁剪方案" }
  var leftOutByProfile: String { "裁剪方案排除的内容" }
  var changedByProfile: String { "裁剪方案调整的内容" }
  func profile(_ title: String, by author: String) -> String { "\(title)（负责人：\(author)）" }

  func tailored(leftOut: Int, figures: Int, weights: Int) -> String {
    let parts = [
      leftOut > 0 ? "排除 \(leftOut) 项要求" : nil, figures > 0 ? "调整 \(figures) 个数值" : nil,
      weights > 0 ? "调整 \(weights) 项要求的严重程度" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? "未作任何调整" : parts.joined(separator: "，")
  }

  var everythingElse: String { "其余" }

  func tailoredFigure(
    _ title: String, value: String, instead original: String, of source: Standard.Parameter.Source
  ) -> String {
    let origin = source == .standard ? "标准规定" : "规则集自定"
    return "\(title)：采用 \(value)（\(origin)为 \(original)）"
  }

  func tailoredWeight(_ item: String, gravity: Gravity, instead original: Gravity) -> String {
    "\(item)：按“\(name(of: gravity))”计，原为“\(name(of: original))”"
  }
}
