/// A place in a document that links lead to.
struct Anchor: Sendable, Hashable {
  /// The name of the place: letters and digits of ASCII, `.`, `-`, `_`, and every other byte as `~`
  /// and two digits, so that it stands for itself in identifiers and in addresses.
  let name: String

  /// A place that is named by a text; different texts have different names.
  init(_ text: String) {
    var name = ""
    for byte in text.utf8 {
      if byte.staysInAnchors {
        name.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        name += byte < 16 ? "~0" : "~"
        name += String(byte, radix: 16, uppercase: true)
      }
    }
    self.name = name
  }
}

extension UInt8 {
  fileprivate var staysInAnchors: Bool {
    switch Unicode.Scalar(self) {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_": true
    default: false
    }
  }
}
