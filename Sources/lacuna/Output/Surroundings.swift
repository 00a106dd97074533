#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the system tells this process about itself.
enum Surroundings {
  /// A variable of the environment; an empty one counts as not set.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Where the running program lies; `nil` where the system does not say.
  static var executable: String? {
    resolved("/proc/self/exe") ?? CommandLine.arguments.first.flatMap(resolved)
  }

  /// A path without symbolic links; `nil` if there is nothing.
  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
