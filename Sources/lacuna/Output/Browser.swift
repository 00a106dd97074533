import Reports

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A Chromium that is installed on this machine, which prints pages.
struct Browser {
  private static let variable = "LACUNA_CHROMIUM"
  private static let names = ["chromium", "chromium-browser", "google-chrome"]

  private let program: String

  /// The browser that `LACUNA_CHROMIUM` names, else the first that is in `PATH`.
  init() throws(InputError) {
    let folders = (Surroundings.variable("PATH") ?? "").split(separator: ":")
    let named = Surroundings.variable(Self.variable).map { [$0] }
    let candidates = named ?? Self.names.flatMap { name in folders.map { "\($0)/\(name)" } }
    guard let program = candidates.first(where: FileManager.default.isExecutableFile) else {
      throw InputError(
        named.map { "\(Self.variable) is \($0[0]), which is no program" }
          ?? "there is no Chromium to print the page with",
        hint: "install Chromium or Chrome, set \(Self.variable) to its path, or print the page of "
          + "--format html from any browser")
    }
    self.program = program
  }

  /// Prints a page without touching the network.
  func print(_ page: PrintablePage) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "lacuna-print-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appending(path: "page.html")
    let result = folder.appending(path: "page.pdf")
    try Data(page.html.utf8).write(to: source)
    let status = run(
      [
        "--headless", "--disable-gpu", "--disable-extensions", "--disable-background-networking",
        "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND",
        "--user-data-dir=\(folder.path)/profile", "--no-pdf-header-footer",
        "--generate-pdf-document-outline", "--print-to-pdf=\(result.path)",
        // Chromium refuses to run as root inside its sandbox, as in most containers.
      ] + (geteuid() == 0 ? ["--no-sandbox"] : []) + ["file://\(source.path)"])
    guard status == 0, let pdf = try? Data(contentsOf: result) else {
      throw InputError(
        "\(program) could not print the page (exit code \(status))",
        hint: "name another with the variable \(Self.variable)")
    }
    return try page.finished(Array(pdf))
  }

  /// Runs the browser to its end, with nothing to read and nowhere to write.
  ///
  /// - Returns: Its exit code; -1 where it could not be started or was killed.
  private func run(_ arguments: [String]) -> Int32 {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    for stream in Int32(0)...2 {
      posix_spawn_file_actions_addopen(&files, stream, "/dev/null", O_RDWR, 0)
    }
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    guard posix_spawn(&process, program, &files, nil, &words, environ) == 0 else {
      return -1
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
  }
}

extension ReportContents {
  /// The report as it is written: a page printed.
  func printed() throws -> ReportContents {
    guard case .page(let page) = self else { return self }
    return .bytes(try Browser().print(page))
  }
}
