/// Functions of the dates library.
enum DateOperations {
  // MARK: Making

  /// `date('2026-05-01')`, and the day of a timestamp in UTC.
  static func date(_ frame: FramePointer, _ value: Cell) -> Cell {
    switch value.kind {
    case .string:
      CivilDate(value.bytes).map { frame.make($0) }
        ?? frame.error(.conversion("'\(value.text)' is not a date such as 2026-05-01"))
    case .timestamp: day(frame, of: value.timestamp, offset: 0)
    default: value.civilDate == nil ? frame.error(.noSuchOverload) : value
    }
  }

  /// `date(timestamp, 'Asia/Shanghai')`
  static func dateInZone(_ frame: FramePointer, _ moment: Cell, _ zone: Cell) -> Cell {
    guard moment.isKind(.timestamp), zone.isKind(.string) else {
      return frame.error(.noSuchOverload)
    }
    guard let offset = frame.pointee.scratch.zones.offset(of: zone.text, at: moment.timestamp)
    else { return frame.error(.unknownZone(zone.text)) }
    return day(frame, of: moment.timestamp, offset: offset)
  }

  private static func day(_ frame: FramePointer, of moment: Timestamp, offset: Int64) -> Cell {
    let days = (moment.seconds + offset).quotientAndRemainderFloored(dividingBy: 86_400).quotient
    guard let date = CivilDate(daysSince1970: days).adding(days: 0) else {
      return frame.error(.overflow("date"))
    }
    return frame.make(date)
  }

  /// `period('P30D')`
  static func period(_ frame: FramePointer, _ text: Cell) -> Cell {
    guard text.isKind(.string) else { return frame.error(.noSuchOverload) }
    guard let period = CalendarPeriod(text.bytes) else {
      let message = "'\(text.text)' is not a period such as P30D, P1Y6M or PT72H"
      return frame.error(.conversion(message))
    }
    return frame.makeOpaque(OpaqueTypes.period, period.bytes)
  }

  // MARK: Converting

  static func timestamp(_ frame: FramePointer, _ value: Cell) -> Cell {
    guard let date = value.civilDate else { return frame.error(.noSuchOverload) }
    return Timestamp(seconds: date.daysSince1970 * 86_400).map { Cell($0) }
      ?? frame.error(.overflow("timestamp"))
  }

  static func text(_ frame: FramePointer, _ value: Cell) -> Cell {
    guard value.civilDate != nil || value.period != nil else {
      return frame.error(.noSuchOverload)
    }
    return frame.makeString(OpaqueTypes.text(of: value).utf8)
  }

  // MARK: Calculating

  static func daysUntil(_ frame: FramePointer, _ start: Cell, _ end: Cell) -> Cell {
    guard let start = start.civilDate, let end = end.civilDate else {
      return frame.error(.noSuchOverload)
    }
    return Cell(end.daysSince1970 - start.daysSince1970)
  }

  static func monthsUntil(_ frame: FramePointer, _ start: Cell, _ end: Cell) -> Cell {
    guard let start = start.civilDate, let end = end.civilDate else {
      return frame.error(.noSuchOverload)
    }
    return Cell(start.months(until: end))
  }

  static func plusDays(_ frame: FramePointer, _ date: Cell, _ days: Cell) -> Cell {
    guard let date = date.civilDate, days.isKind(.int) else {
      return frame.error(.noSuchOverload)
    }
    return date.adding(days: days.int).map { frame.make($0) } ?? frame.error(.overflow("date"))
  }

  static func plusMonths(_ frame: FramePointer, _ date: Cell, _ months: Cell) -> Cell {
    guard let date = date.civilDate, months.isKind(.int) else {
      return frame.error(.noSuchOverload)
    }
    return date.adding(months: months.int).map { frame.make($0) }
      ?? frame.error(.overflow("date"))
  }
}

extension Cell {
  /// The day in a cell of type `date`.
  var civilDate: CivilDate? {
    isKind(.opaque) && subtype == OpaqueTypes.date ? CivilDate(bytes: bytes) : nil
  }

  /// The period in a cell of type `period`.
  var period: CalendarPeriod? {
    isKind(.opaque) && subtype == OpaqueTypes.period ? CalendarPeriod(bytes: bytes) : nil
  }
}

extension UnsafeMutablePointer<Frame> {
  fileprivate func make(_ date: CivilDate) -> Cell { makeOpaque(OpaqueTypes.date, date.bytes) }
}

extension EvaluationError {
  static func unknownZone(_ name: String) -> EvaluationError {
    .invalidArgument("there is no time zone '\(name)'")
  }
}
