#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A place's offset from UTC, by IANA name or as a fixed offset.
enum ZoneOffset {
  /// Seconds to add to UTC at a moment; `nil` for a zone that nobody knows.
  ///
  /// Takes `Europe/Berlin`, `UTC`, `+08:00`, `-09:30`, `02:00`.
  static func seconds(of zone: String, at moment: Timestamp) -> Int64? {
    if zone.isEmpty || zone == "UTC" || zone == "Z" { return 0 }
    if let fixed = fixedOffset(zone) { return fixed }
    guard let zone = TimeZone(identifier: zone) else { return nil }
    return Int64(
      zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(moment.seconds))))
  }

  private static func fixedOffset(_ text: String) -> Int64? {
    var reader = DigitReader(text.utf8)
    let isWest = reader.skip("-")
    if !isWest { _ = reader.skip("+") }
    guard let hours = reader.number(digits: 2), reader.skip(":"),
      let minutes = reader.number(digits: 2), reader.isAtEnd, hours < 24, minutes < 60
    else { return nil }
    return Int64(hours * 60 + minutes) * (isWest ? -60 : 60)
  }
}
