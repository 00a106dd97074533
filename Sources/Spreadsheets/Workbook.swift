/// A workbook for Excel and its like (Office Open XML), as a plain value.
///
/// The same workbook is always the same bytes.
public struct Workbook: Sendable, Hashable {
  /// The title that programs show for the file.
  public let title: String
  /// The program that made it.
  public let author: String
  /// When it was made; nothing reads the clock.
  public let created: Day
  public let sheets: [Sheet]
  /// A text that stands as it is near the end of the file, where no spreadsheet shows it; cut after
  /// some 65,000 bytes.
  public let note: String

  public init(
    title: String, author: String, created: Day, note: String = "", sheets: [Sheet]
  ) {
    self.title = title
    self.author = author
    self.created = created
    self.note = note
    self.sheets = sheets
  }
}

/// A day of the Gregorian calendar.
public struct Day: Sendable, Hashable {
  public let year: Int
  public let month: Int
  public let day: Int

  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}

/// Why no workbook could be made.
public struct WorkbookError: Error, Hashable {
  /// What went wrong, in English.
  public let reason: String
}
