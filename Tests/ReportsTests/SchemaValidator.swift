/// Checks values against the part of JSON Schema that the published schemas use.
struct SchemaValidator {
  let root: [String: Any]

  /// What is wrong with a value, each with the way to it.
  func problems(_ value: Any, _ schema: [String: Any], at path: String = "$") -> [String] {
    if let reference = schema["$ref"] as? String {
      let name = reference.split(separator: "/").last.map(String.init) ?? ""
      guard let definition = (root["$defs"] as? [String: Any])?[name] as? [String: Any] else {
        return ["\(path): the schema has no \(reference)"]
      }
      return problems(value, definition, at: path)
    }
    if let alternatives = schema["anyOf"] as? [[String: Any]] {
      let fits = alternatives.contains { problems(value, $0, at: path).isEmpty }
      return fits ? [] : ["\(path): fits no alternative"]
    }
    if let words = schema["enum"] as? [String] {
      return words.contains { $0 == value as? String } ? [] : ["\(path): \(value) is not allowed"]
    }
    if let constant = schema["const"] as? String {
      return constant == value as? String ? [] : ["\(path): \(value) is not \(constant)"]
    }
    switch schema["type"] as? String {
    case "object": return objectProblems(value, schema, at: path)
    case "array":
      guard let elements = value as? [Any], let items = schema["items"] as? [String: Any] else {
        return ["\(path): not an array"]
      }
      return elements.enumerated().flatMap { problems($1, items, at: "\(path)[\($0)]") }
    case "string": return value is String ? [] : ["\(path): not a string"]
    case "integer":
      guard let number = value as? Int else { return ["\(path): not an integer"] }
      return number >= schema["minimum"] as? Int ?? .min ? [] : ["\(path): \(number) is too small"]
    default: return []
    }
  }

  private func objectProblems(
    _ value: Any, _ schema: [String: Any], at path: String
  ) -> [String] {
    guard let object = value as? [String: Any] else { return ["\(path): not an object"] }
    let properties = schema["properties"] as? [String: Any] ?? [:]
    let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
    return missing.map { "\(path): no \($0)" }
      + object.keys.sorted().flatMap { key -> [String] in
        let declared = properties[key] ?? schema["additionalProperties"]
        guard let member = declared as? [String: Any], let value = object[key] else {
          return ["\(path).\(key): not declared"]
        }
        return problems(value, member, at: "\(path).\(key)")
      }
  }
}
