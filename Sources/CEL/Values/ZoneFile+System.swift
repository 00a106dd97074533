#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension ZoneFile {
  private static let folder = "/usr/share/zoneinfo/"
  /// Files are a few kilobytes long.
  private static let greatestLength = 262_144

  /// Reads a zone of the system's database by its IANA name, such as `Europe/Berlin`.
  ///
  /// The name comes from expressions, so it must be of letters, digits, `_`, `+` and `-` between
  /// slashes: no way leads out of the folder.
  init?(named name: String) {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard name.utf8.count <= 64, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isZoneLetter) }),
      let data = Self.contents(of: Self.folder + name)
    else { return nil }
    self.init(data: data)
  }

  private static func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    let data = [UInt8](unsafeUninitializedCapacity: greatestLength + 1) { buffer, count in
      count = fread(buffer.baseAddress, 1, buffer.count, file)
    }
    return data.count <= greatestLength ? data : nil
  }
}

extension UInt8 {
  fileprivate var isZoneLetter: Bool {
    switch self {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
