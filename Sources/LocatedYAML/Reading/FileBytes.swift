#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why the operating system does not give out a file, in its own words.
struct FileFailure: Error {
  let reason: String

  init(code: Int32) {
    reason = String(cString: strerror(code))
  }
}

/// The first bytes of a file.
///
/// - Parameters:
///   - path: Where the file is.
///   - count: How many bytes to read at most, so that a huge or endless file does no harm.
func firstBytes(ofFile path: String, count: Int) throws(FileFailure) -> [UInt8] {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { throw FileFailure(code: errno) }
  defer { close(file) }

  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while bytes.count < count {
    let length = read(file, &chunk, min(chunk.count, count - bytes.count))
    if length == 0 { break }
    if length > 0 {
      bytes += chunk[..<length]
    } else if errno != EINTR {
      throw FileFailure(code: errno)
    }
  }
  return bytes
}
