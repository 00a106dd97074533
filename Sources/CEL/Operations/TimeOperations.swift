/// The accessors of timestamps and durations.
enum TimeOperations {
  /// A part of a moment, by the clock and calendar of a zone, or of a duration.
  enum Part: Sendable {
    case fullYear, month, dayOfYear, dayOfMonth, date, dayOfWeek
    case hours, minutes, seconds, milliseconds
  }

  /// `moment.getHours()` and the like, in UTC.
  static func part(_ part: Part) -> @Sendable (FramePointer, Cell) -> Cell {
    { frame, value in
      switch value.kind {
      case .timestamp: Cell(component(part, of: value.timestamp, offset: 0))
      case .duration:
        component(part, of: value.duration).map { Cell($0) } ?? frame.error(.noSuchOverload)
      default: frame.error(.noSuchOverload)
      }
    }
  }

  /// `moment.getHours('Europe/Berlin')` and the like.
  static func partInZone(_ part: Part) -> @Sendable (FramePointer, Cell, Cell) -> Cell {
    { frame, value, zone in
      guard value.isKind(.timestamp), zone.isKind(.string) else {
        return frame.error(.noSuchOverload)
      }
      guard let offset = frame.pointee.scratch.zones.offset(of: zone.text, at: value.timestamp)
      else { return frame.error(.unknownZone(zone.text)) }
      return Cell(component(part, of: value.timestamp, offset: offset))
    }
  }

  private static func component(_ part: Part, of moment: Timestamp, offset: Int64) -> Int64 {
    let (days, second) = (moment.seconds + offset).quotientAndRemainderFloored(
      dividingBy: 86_400)
    let date = CivilDate(daysSince1970: days)
    switch part {
    case .fullYear: return Int64(date.year)
    case .month: return Int64(date.month - 1)
    case .dayOfYear:
      let newYear = CivilDate(year: date.year, month: 1, day: 1)?.daysSince1970 ?? days
      return days - newYear
    case .dayOfMonth: return Int64(date.day - 1)
    case .date: return Int64(date.day)
    // 1970-01-01 was a Thursday; Sunday counts as 0.
    case .dayOfWeek: return (days + 4).quotientAndRemainderFloored(dividingBy: 7).remainder
    case .hours: return second / 3600
    case .minutes: return second / 60 % 60
    case .seconds: return second % 60
    case .milliseconds: return Int64(moment.nanoseconds) / 1_000_000
    }
  }

  /// The whole length in a unit; for milliseconds, the part within the second.
  private static func component(_ part: Part, of duration: Duration) -> Int64? {
    switch part {
    case .hours: duration.nanoseconds / 3_600_000_000_000
    case .minutes: duration.nanoseconds / 60_000_000_000
    case .seconds: duration.nanoseconds / 1_000_000_000
    case .milliseconds: duration.nanoseconds / 1_000_000 % 1000
    default: nil
    }
  }
}
