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
    var archive = ZIPArchive(Array(data))
    archive.append(note: note)
    return archive.bytes
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
