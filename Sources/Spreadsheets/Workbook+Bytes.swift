#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Workbook {
  /// The bytes of the file.
  ///
  /// libxlsxwriter writes files only, so one is made in a folder that nobody else can read.
  public func bytes() throws(WorkbookError) -> [UInt8] {
    let folder = try Self.makePrivateFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/workbook.xlsx"
    try write(to: path)
    guard let data = FileManager.default.contents(atPath: path) else {
      throw WorkbookError(reason: "\(path) cannot be read again")
    }
    return Array(data).withArchiveComment(archiveComment)
  }

  private static func makePrivateFolder() throws(WorkbookError) -> String {
    let parent = FileManager.default.temporaryDirectory.path
    var template = Array("\(parent)/lacuna-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw WorkbookError(reason: "no folder can be made in \(parent)")
    }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

extension [UInt8] {
  /// How long the last record of a ZIP archive is without a comment.
  private static let endRecordLength = 22

  /// The ZIP archive with a comment at its end.
  fileprivate func withArchiveComment(_ comment: String) -> [UInt8] {
    let comment = Array(comment.utf8.prefix(Int(UInt16.max)))
    let signature: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    let start = count - Self.endRecordLength
    guard start >= 0, self[start...].starts(with: signature) else { return self }
    let length = [UInt8(comment.count & 0xFF), UInt8(comment.count >> 8)]
    return dropLast(length.count) + length + comment
  }
}
