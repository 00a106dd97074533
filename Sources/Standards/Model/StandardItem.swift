public import LocatedYAML
public import Vocabularies

/// One item of a standard, or one of the parts that the rule set splits it into.
public struct StandardItem: Sendable {
  /// The standard's own item, such as `5.3 c)/1`.
  public let name: String
  /// The number of the clause that it belongs to.
  public let clause: String
  public let modality: Modality
  /// Why no requirement stands for it; one has to, if `nil`.
  public let omission: LocalizedText?
  public let place: Place
}

extension StandardItem {
  /// The item as the standard prints it, without the number of a part: `5.3 c)`.
  public var printedUnit: String {
    guard let stroke = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return name }
    let part = name.utf8[name.utf8.index(after: stroke)...]
    let isNumber = !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber ? String(name[..<stroke]) : name
  }
}
