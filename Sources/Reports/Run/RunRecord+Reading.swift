import Assessment
import Digests
import Vocabularies

extension RunRecord {
  /// Reads the record that a report carries, whatever the report's format.
  ///
  /// - Parameter report: The bytes of the report.
  /// - Throws: ``ReportError`` where there is no record, or one that this version does not
  ///   understand.
  public init(findingIn report: [UInt8]) throws(ReportError) {
    guard let line = Self.lastLine(in: report) else {
      throw ReportError(
        "this is no complete report: it does not say what it was made from",
        hint: "reports of the format `code-quality` have no room for it")
    }
    let items = line.split(separator: ";").map(String.init)
    guard items.first == Self.beginning else {
      throw Self.foreign("its record begins with `\(items.first ?? "")`")
    }
    var settings: [Setting: [String]] = [:]
    var inputs: [RunInput] = []
    for item in items.dropFirst().dropLast() {
      let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      if parts.count == 2, let setting = Setting(rawValue: name),
        let value = String(parts[1]).percentDecoded
      {
        settings[setting, default: []].append(value)
      } else if parts.count == 2, let role = RunInput.Role(rawValue: name),
        let input = RunInput(role, written: String(parts[1]))
      {
        inputs.append(input)
      } else {
        throw Self.foreign("its record has the item `\(item)`")
      }
    }
    try self.init(settings, inputs)
  }

  private init(
    _ settings: [Setting: [String]], _ inputs: [RunInput]
  ) throws(ReportError) {
    func value<Value>(
      of setting: Setting, _ read: (String) -> Value?
    ) throws(ReportError) -> Value? {
      guard let text = settings[setting]?.first else { return nil }
      guard let value = read(text) else {
        throw Self.foreign("its record says `\(setting.rawValue)=\(text)`")
      }
      return value
    }
    guard let engine = settings[.engine]?.first,
      let format = try value(of: .format, ReportFormat.init)
    else { throw Self.foreign("its record names no engine or format") }
    self.engine = engine
    self.format = format
    language = try value(of: .language, ReportLanguage.init)
    quotations = try value(of: .quotations, Quotations.init) ?? .keep
    depth = try value(of: .depth, ReportDepth.init)
    asOf = try value(of: .asOf) { try? CalendarDate($0) }
    selection = Selection(only: settings[.only] ?? [], skip: settings[.skip] ?? [])
    self.inputs = inputs
  }

  private static func foreign(_ reason: String) -> ReportError {
    ReportError(
      "the report was edited or made by another version: \(reason)",
      hint: "this is version \(Engine.version); ask the one that made the report")
  }

  /// The last record in a report, without the white space in it.
  private static func lastLine(in report: [UInt8]) -> String? {
    let mark = Array("lacuna-run:".utf8)
    guard
      let start = report.indices.reversed().first(where: { position in
        report[position] == mark[0] && report[position...].starts(with: mark)
      })
    else { return nil }
    let end = Array((";" + Self.end).utf8)
    var line: [UInt8] = []
    for byte in report[start...] where !isBlank(byte) {
      guard isAllowed(byte) else { return nil }
      line.append(byte)
      if line.suffix(end.count).elementsEqual(end) { return String(decoding: line, as: UTF8.self) }
    }
    return nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D...0x3B, 0x3D, 0x40...0x5A, 0x5F, 0x61...0x7A, UInt8(ascii: "%"): true
    default: false
    }
  }
}

extension RunInput {
  /// Reads `path@sha256:digits`.
  fileprivate init?(_ role: Role, written: String) {
    let parts = written.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].hasPrefix("sha256:"),
      let path = String(parts[0]).percentDecoded,
      let digest = SHA256Digest(hexadecimal: String(parts[1].dropFirst("sha256:".count)))
    else { return nil }
    self.init(role: role, path: path, digest: digest)
  }
}
