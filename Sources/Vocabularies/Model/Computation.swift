/// How the program finds out a fact by reading the document that the fact's block points to.
public enum Computation: String, Sendable, Hashable, CaseIterable {
  /// Which points the text makes.
  case points
  /// The language that it is written in, as two letters.
  case language
  /// The day on which it says that it was last changed.
  case updated
  /// The day from which it says that it holds.
  case inEffect = "in_effect"
  /// Which entries of the description it names.
  case names
  /// Which entries it marks as sensitive.
  case marks
  /// What its tables of recipients list, one entry for each name, with the description's entry
  /// where that is known.
  case listedNames = "listed_names"
  /// How long it says that data are kept, one entry for each kind of data.
  case periods
  /// Which countries it names.
  case countries
  /// To which countries it says that data go, or in which they are stored, one entry for each with
  /// the passage.
  case destinations
  /// The sentence by which no data leave the country.
  case denialOfExport = "denial_of_export"
  /// Through which channels it has people use each right, one entry for each right.
  case channels
  /// The e-mail addresses that it gives.
  case addresses
  /// How many words and Chinese characters it has.
  case wordCount = "word_count"
  /// Its headings, in their order.
  case headings
  /// Sweeping words in its lists.
  case sweepingWords = "sweeping_words"

  /// Whether a field of the type can hold what is found out.
  func fits(_ type: FieldType) -> Bool {
    switch (self, type) {
    case (.points, .points), (.language, .text), (.updated, .date), (.inEffect, .date),
      (.names, .list(.reference)), (.marks, .list(.reference)), (.periods, .list(.record)),
      (.countries, .list(.country)), (.destinations, .list(.record)), (.denialOfExport, .text),
      (.listedNames, .list(.record)), (.channels, .list(.record)), (.addresses, .list(.text)),
      (.wordCount, .integer), (.headings, .list(.text)),
      (.sweepingWords, .list(.text)):
      true
    default: false
    }
  }
}
