import Digests
import Testing

@Suite("Digests and identifiers are those that others compute")
struct DigestTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func sha256(text: String, expected: String) {
    #expect(SHA256Digest(of: text).hexadecimal == expected)
  }

  @Test func `a digest can be read from its digits alone`() {
    let digest = SHA256Digest(of: "abc")
    #expect(SHA256Digest(hexadecimal: digest.hexadecimal) == digest)
    for text in ["", "abc", digest.hexadecimal.uppercased(), digest.hexadecimal + "0"] {
      #expect(SHA256Digest(hexadecimal: text) == nil)
    }
  }

  /// From `LC_ALL=C sha256sum *.yaml | sha256sum` in a folder with these two files.
  @Test func `a folder has the digest of what sha256sum prints for its files`() {
    let files = [
      SourceFile(path: "Rules/x/b.yaml", bytes: Array("abc".utf8)),
      SourceFile(path: "Rules/x/B.yaml", bytes: []),
    ]
    let expected = "1759daa61d2fe550cb56c0c0ea34c20e9ddf7f32d89d8e0e7227dc5626da1a6e"
    #expect(Source(folder: "Rules/x", files: files).digest.hexadecimal == expected)
    #expect(Source(folder: "/tmp", files: files.reversed()).digest.hexadecimal == expected)
    #expect(Source(files[0]).digest == files[0].digest)
  }

  /// From Python: `uuid.uuid5(uuid.uuid5(uuid.NAMESPACE_DNS, "lacuna"), name)`.
  @Test(arguments: [
    ("", "f7d635a6-f2f6-5a94-83d5-e0662007ee8f"),
    ("gbt-35273-2020/8.4", "607dbc44-7efc-5d79-b931-2b90e3394770"),
    ("数据", "0bcff717-cad5-51b5-8a74-635076366e54"),
  ])
  func uuid(name: String, expected: String) {
    #expect(NameBasedUUID(name).description == expected)
  }
}
