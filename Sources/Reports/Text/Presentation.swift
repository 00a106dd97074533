/// How reports are to look.
public struct Presentation: Sendable, Hashable {
  public let language: ReportLanguage
  /// How many columns a line may have; less than 40 counts as 40.
  public let width: Int
  public let palette: Palette
  /// The absolute path of the folder that reports for other programs name files from; if `nil`,
  /// relative paths stay as they are.
  public let root: String?
  /// Whether reports may show what the company wrote.  Otherwise values of facts and what people
  /// call things are left out, while paths, places and digests stay.
  public let quotesFacts: Bool

  /// The width of texts that no terminal shows, so that files are the same wherever they are made.
  public static let standardWidth = 100

  public init(
    language: ReportLanguage = .english, width: Int = standardWidth, palette: Palette = .plain,
    root: String? = nil, quotesFacts: Bool = true
  ) {
    self.language = language
    self.width = width
    self.palette = palette
    self.root = root
    self.quotesFacts = quotesFacts
  }
}
