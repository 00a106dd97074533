import ArgumentParser
import Reports

/// `lacuna schema`: JSON Schemas of the formats that the program writes.
struct SchemaCommand: ParsableCommand {
  /// The formats that have a schema.
  enum Name: String, CaseIterable, ExpressibleByArgument {
    case gapReport = "gap-report"
  }

  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of a format.")

  @Argument(help: "The format.")
  var name = Name.gapReport

  func run() throws {
    switch name {
    case .gapReport: StandardStream.output.write(JSONReport.schema)
    }
  }
}
