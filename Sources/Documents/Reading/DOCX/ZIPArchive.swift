import CLibZip

/// The owner of a ZIP archive in libzip's memory, read from bytes that outlive it.
///
/// Entries are asked for by name and never written anywhere, so names that lead out of a folder do
/// no harm.
struct ZIPArchive: ~Copyable {
  private let pointer: OpaquePointer

  /// Why an archive or an entry cannot be read.
  enum Failure: Error {
    /// The archive or the entry is damaged or cut off.
    case damaged

    /// The entry needs a password.
    case encrypted

    /// The entry is larger than it may be.
    case tooLarge
  }

  init(_ bytes: UnsafeRawBufferPointer) throws(Failure) {
    guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, nil)
    else {
      throw .damaged
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      throw .damaged
    }
    pointer = archive
  }

  deinit {
    zip_discard(pointer)
  }

  /// The content of an entry; `nil` if there is no such entry.
  ///
  /// - Parameter limit: The most bytes that are read, whatever size the archive states.
  func content(of name: String, limit: Int) throws(Failure) -> [UInt8]? {
    let index = zip_name_locate(pointer, name, 0)
    guard index >= 0 else { return nil }
    var status = zip_stat_t()
    guard zip_stat_index(pointer, UInt64(index), 0, &status) == 0 else { throw .damaged }
    guard status.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encrypted }
    guard status.size <= UInt64(limit) else { throw .tooLarge }
    guard let entry = zip_fopen_index(pointer, UInt64(index), 0) else { throw .damaged }
    defer { zip_fclose(entry) }
    var content: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = zip_fread(entry, &chunk, UInt64(chunk.count))
      guard count >= 0 else { throw .damaged }
      if count == 0 { return content }
      guard content.count + Int(count) <= limit else { throw .tooLarge }
      content += chunk[..<Int(count)]
    }
  }
}
