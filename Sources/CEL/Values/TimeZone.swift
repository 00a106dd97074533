/// Offsets from UTC, by IANA name or as a fixed offset.
///
/// Zones are read from the system's time zone database once and kept.  A cache belongs to one
/// ``Scratch`` and so to one thread.
final class TimeZoneCache {
  private var zones: [String: ZoneFile?] = [:]
  private static let capacity = 64

  /// Seconds to add to UTC at a moment; `nil` for a zone that nobody knows.
  ///
  /// Takes `Europe/Berlin`, `UTC`, `+08:00`, `-09:30`, `02:00`.
  func offset(of zone: String, at moment: Timestamp) -> Int64? {
    if zone.isEmpty || zone == "UTC" || zone == "Z" { return 0 }
    return Self.fixedOffset(zone) ?? named(zone)?.offset(at: moment.seconds)
  }

  private func named(_ name: String) -> ZoneFile? {
    if let known = zones[name] { return known }
    let zone = ZoneFile(named: name)
    if zones.count >= Self.capacity { zones.removeAll() }
    zones[name] = zone
    return zone
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
