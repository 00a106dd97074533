extension JSONReport {
  /// The JSON Schema (2020-12) that every report is valid under, ending with a line feed: the file
  /// `gap-report.schema.json`, which is part of the program.
  public static var schema: String {
    String(decoding: PackageResources.gap_report_schema_json, as: UTF8.self)
  }
}
