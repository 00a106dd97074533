import CLibCrypto

/// A hash function of OpenSSL's libcrypto.
enum HashFunction {
  case sha1
  case sha256

  /// The digest of some bytes.
  func callAsFunction(_ bytes: [UInt8]) -> [UInt8] {
    let algorithm = self == .sha1 ? EVP_sha1() : EVP_sha256()
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var length: UInt32 = 0
    let isDone = EVP_Digest(bytes, bytes.count, &digest, &length, algorithm, nil)
    // Both functions are always there; what is missing must not pass for a digest.
    precondition(isDone == 1, "libcrypto cannot compute a digest")
    return Array(digest.prefix(Int(length)))
  }
}
