import CEL
import Testing

/// Base64 reads what it writes, with padding or without, and nothing else.
@Suite struct EncoderLibraryTests {
  @Test(arguments: [
    "base64.encode(b'') == ''", "base64.encode(b'f') == 'Zg=='", "base64.encode(b'fo') == 'Zm8='",
    "base64.encode(b'foo') == 'Zm9v'", #"base64.encode(b'\xff\xfe\xfd') == '//79'"#,
    "base64.decode('') == b''", "base64.decode('Zg') == b'f'", "base64.decode('Zm8') == b'fo'",
    "base64.decode('Zm9v') == b'foo'", #"base64.decode('//79') == b'\xff\xfe\xfd'"#,
  ])
  func results(_ expression: String) { LibraryExpectation.expectTrue(expression) }

  @Test(arguments: ["A", "Zg=", "Zg===", "Z=g=", "====", "Zm9v=", "Zm 9v", "Zm9_", "é"])
  func errors(_ text: String) { LibraryExpectation.expectError("base64.decode('\(text)')") }
}
