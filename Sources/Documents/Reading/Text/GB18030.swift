#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The encoding of Chinese text GB 18030, which includes GBK and GB 2312.
enum GB18030 {
  /// The names by which HTML declares it or a part of it.
  static let names: Set<String> = ["gb18030", "gbk", "gb2312", "gb_2312-80", "x-gbk"]

  /// Whether text that is not UTF-8 looks like Chinese in this encoding: nearly all of its pairs
  /// are of GB 2312, whose both bytes are high. Western text in an old encoding has single high
  /// bytes between low ones.
  static func isPlausible(_ bytes: [UInt8]) -> Bool {
    var pairs = 0
    var commonPairs = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      pairs += 1
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if (0xA1...0xF7).contains(bytes[index]), next >= 0xA1 { commonPairs += 1 }
      index += 2
    }
    return pairs > 0 && commonPairs * 10 >= pairs * 9
  }

  /// The text in UTF-8; `nil` if the bytes are not valid.
  static func text(of bytes: [UInt8]) -> [UInt8]? {
    guard let converter = iconv_open("UTF-8", "GB18030"), converter != iconv_t(bitPattern: -1)
    else { return nil }
    defer { iconv_close(converter) }
    // A pair of bytes becomes at most four in UTF-8, a single one stays one.
    var text = [UInt8](repeating: 0, count: bytes.count * 2 + 4)
    var input = bytes
    let written: Int? = input.withUnsafeMutableBytes { input in
      text.withUnsafeMutableBytes { output in
        var source = input.baseAddress?.assumingMemoryBound(to: CChar.self)
        var target = output.baseAddress?.assumingMemoryBound(to: CChar.self)
        var sourceCount = input.count
        var targetCount = output.count
        let result = iconv(converter, &source, &sourceCount, &target, &targetCount)
        return result == -1 || sourceCount > 0 ? nil : output.count - targetCount
      }
    }
    return written.map { Array(text[..<$0]) }
  }
}
