// swift-tools-version: 6.1
import PackageDescription

#if os(macOS)
  /// Homebrew's headers are not on the default path, so pkg-config has to name them.
  let re2Configuration: String? = "re2"
  let xlsxWriterConfiguration: String? = "xlsxwriter"
#else
  /// On Debian the default paths do; re2.pc has a flag that the package manager warns about.
  let re2Configuration: String? = nil
  /// libxlsxwriter's xlsxwriter.pc names zlib too, which is only there for its own building.
  let xlsxWriterConfiguration: String? = nil
#endif

let package = Package(
  name: "lacuna",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "lacuna", targets: ["lacuna"]),
    .library(
      name: "Lacuna",
      targets: [
        "LocatedYAML", "Documents", "Vocabularies", "Topics", "Standards", "Descriptions",
        "DocumentFacts", "Assessment", "Reports",
      ]),
    .library(name: "CEL", targets: ["CEL"]),
    .executable(name: "cel-conformance", targets: ["cel-conformance"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // C libraries behind one small Swift module each.
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CLibCrypto", pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
    .systemLibrary(
      name: "CRE2System", pkgConfig: re2Configuration,
      providers: [.apt(["libre2-dev"]), .brew(["re2"])]),
    .target(name: "CRE2", dependencies: ["CRE2System"]),
    .systemLibrary(
      name: "CLibXLSXWriter", pkgConfig: xlsxWriterConfiguration,
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    .systemLibrary(
      name: "CLibCMark", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "CLibGumbo", pkgConfig: "gumbo",
      providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
    .systemLibrary(
      name: "CLibZip", pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),

    // General building blocks that know nothing of standards.
    .target(name: "Spelling"),
    .target(name: "ConcurrentMap"),
    .target(name: "Digests", dependencies: ["CLibCrypto"]),
    .target(name: "LocatedYAML", dependencies: ["CLibYAML", "Spelling"]),
    .target(name: "RegularExpressions", dependencies: ["CRE2"]),
    .target(
      name: "Documents",
      dependencies: ["CLibCMark", "CLibGumbo", "CLibZip", "Digests", "LocatedYAML"]),
    .target(name: "CEL", dependencies: ["RegularExpressions", "Spelling"]),
    .target(name: "Spreadsheets", dependencies: ["CLibXLSXWriter"]),

    // The engine, lowest layer first.
    .target(
      name: "Vocabularies", dependencies: ["CEL", "Digests", "LocatedYAML", "Spelling"]),
    .target(
      name: "Topics",
      dependencies: [
        "CEL", "ConcurrentMap", "Digests", "Documents", "LocatedYAML", "RegularExpressions",
        "Vocabularies",
      ]),
    .target(
      name: "Descriptions", dependencies: ["CEL", "Digests", "LocatedYAML", "Vocabularies"]),
    .target(
      name: "DocumentFacts",
      dependencies: [
        "CEL", "ConcurrentMap", "Descriptions", "Digests", "Documents", "LocatedYAML",
        "RegularExpressions", "Topics", "Vocabularies",
      ]),
    .target(
      name: "Standards",
      dependencies: ["CEL", "ConcurrentMap", "Digests", "LocatedYAML", "Vocabularies"]),
    .target(
      name: "Assessment",
      dependencies: [
        "CEL", "ConcurrentMap", "Descriptions", "Digests", "LocatedYAML", "Standards",
        "Vocabularies",
      ]),
    .target(
      name: "Reports",
      dependencies: [
        "Assessment", "CEL", "Descriptions", "Digests", "Documents", "LocatedYAML", "Spreadsheets",
        "Standards", "Topics", "Vocabularies",
      ], resources: [.embedInCode("JSON/gap-report.schema.json")]),
    .executableTarget(
      name: "lacuna",
      dependencies: [
        "Assessment", "ConcurrentMap", "Descriptions", "Digests", "DocumentFacts", "Documents",
        "LocatedYAML", "Reports", "Standards", "Topics", "Vocabularies",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .executableTarget(
      name: "lacuna-benchmark",
      dependencies: [
        "Assessment", "Descriptions", "LocatedYAML", "Reports", "Standards", "Vocabularies",
      ]),

    .executableTarget(
      name: "topic-scores",
      dependencies: ["ConcurrentMap", "Documents", "LocatedYAML", "Topics"]),

    // Tools around the expression language.
    .executableTarget(name: "cel-conformance", dependencies: ["CEL"]),
    .target(name: "CAllocationCounter"),
    .executableTarget(
      name: "cel-benchmark",
      dependencies: [
        "CAllocationCounter", "CEL", "LocatedYAML",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "cel-fuzz", dependencies: ["CEL"]),

    .testTarget(name: "SpellingTests", dependencies: ["Spelling"]),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"]),
    .testTarget(name: "SpreadsheetsTests", dependencies: ["Spreadsheets"]),
    .testTarget(name: "LocatedYAMLTests", dependencies: ["LocatedYAML"]),
    .testTarget(name: "DocumentsTests", dependencies: ["CLibZip", "Documents", "LocatedYAML"]),
    .testTarget(name: "RegularExpressionsTests", dependencies: ["RegularExpressions"]),
    .testTarget(name: "CELTests", dependencies: ["CEL", "cel-conformance"]),
    .testTarget(
      name: "VocabulariesTests", dependencies: ["CEL", "LocatedYAML", "Vocabularies"]),
    .testTarget(
      name: "TopicsTests",
      dependencies: ["Documents", "LocatedYAML", "Topics", "Vocabularies"]),
    .testTarget(
      name: "DescriptionsTests",
      dependencies: ["CEL", "Descriptions", "Digests", "LocatedYAML", "Vocabularies"]),
    .testTarget(
      name: "DocumentFactsTests",
      dependencies: [
        "Descriptions", "Digests", "DocumentFacts", "Documents", "LocatedYAML", "Standards",
        "Topics", "Vocabularies",
      ]),
    .testTarget(
      name: "StandardsTests", dependencies: ["CEL", "LocatedYAML", "Standards", "Vocabularies"]),
    .testTarget(
      name: "AssessmentTests",
      dependencies: [
        "Assessment", "CEL", "Descriptions", "Digests", "LocatedYAML", "Standards",
        "Vocabularies",
      ]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Assessment", "CEL", "Descriptions", "Digests", "LocatedYAML", "Reports", "Spreadsheets",
        "Standards", "Vocabularies",
      ]),
    .testTarget(name: "CommandLineTests", dependencies: ["Reports", "lacuna"]),
    .testTarget(
      name: "ExampleTests",
      dependencies: [
        "Assessment", "CEL", "Descriptions", "DocumentFacts", "LocatedYAML", "Reports",
        "Standards", "Topics", "Vocabularies",
      ]),
  ],
  cxxLanguageStandard: .cxx17
)

for target in package.targets where ![.system, .plugin].contains(target.type) {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
