// swift-tools-version: 6.1
import PackageDescription

#if os(macOS)
  /// Homebrew's headers are not on the default path, so pkg-config has to name them.
  let re2Configuration: String? = "re2"
#else
  /// On Debian the default paths do; re2.pc has a flag that the package manager warns about.
  let re2Configuration: String? = nil
#endif

let package = Package(
  name: "lacuna",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "cel-conformance", targets: ["cel-conformance"]),
    .library(name: "CEL", targets: ["CEL"]),
  ],
  targets: [
    // C libraries behind one small Swift module each.
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CRE2System", pkgConfig: re2Configuration,
      providers: [.apt(["libre2-dev"]), .brew(["re2"])]),
    .target(name: "CRE2", dependencies: ["CRE2System"]),

    // General building blocks that know nothing of standards.
    .target(name: "LocatedYAML", dependencies: ["CLibYAML"]),
    .target(name: "RegularExpressions", dependencies: ["CRE2"]),
    .target(name: "Spelling"),
    .target(name: "CEL", dependencies: ["RegularExpressions", "Spelling"]),
    .executableTarget(name: "cel-conformance", dependencies: ["CEL"]),
    .executableTarget(name: "cel-benchmark", dependencies: ["CEL", "LocatedYAML"]),

    .testTarget(name: "LocatedYAMLTests", dependencies: ["LocatedYAML"]),
    .testTarget(name: "RegularExpressionsTests", dependencies: ["RegularExpressions"]),
    .testTarget(name: "CELTests", dependencies: ["CEL"]),
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
