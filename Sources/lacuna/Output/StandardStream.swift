#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Standard output, where results go, or standard error, where messages go.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Writes a text in UTF-8.
  func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes all bytes, as far as there is somebody to read them.
  func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes
      while let start = rest.baseAddress, !rest.isEmpty {
        let written = systemWrite(rawValue, start, rest.count)
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
      }
    }
  }

  /// Whether a person is looking at it.
  var isTerminal: Bool { isatty(rawValue) == 1 }

  /// How many columns the terminal has; `nil` where it does not say.
  var columns: Int? {
    var size = winsize()
    guard ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}

/// The system's `write`, named so that it is not taken for the method of the stream.
private func systemWrite(_ stream: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
  write(stream, start, count)
}
