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
  /// A text in ASCII at the end of the file, which no spreadsheet shows; cut at 65,535 bytes.
  public let archiveComment: String

  public init(
    title: String, author: String, created: Day, archiveComment: String = "", sheets: [Sheet]
  ) {
    self.title = title
    self.author = author
    self.created = created
    self.archiveComment = archiveComment
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
