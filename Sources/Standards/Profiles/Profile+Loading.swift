import LocatedYAML
public import Vocabularies

extension Profile {
  /// Reads profiles, each of another standard, in the order of the files.
  ///
  /// - Throws: Everything that is wrong with them.
  public static func load(_ paths: [String]) throws(DiagnosticsError) -> [Profile] {
    let collector = DiagnosticCollector()
    var standards = UniqueNames(collector)
    var profiles: [Profile] = []
    for path in paths {
      do {
        let file = try YAMLFile(path: path)
        guard let profile = ProfileReader(collector).profile(ofFile: file),
          standards.insert(profile.standard, at: profile.place, "profile of")
        else { continue }
        profiles.append(profile)
      } catch {
        collector.report(Diagnostic(error))
      }
    }
    _ = try collector.finish()
    return profiles
  }

  /// Checks that there is a rule set for each profile.
  ///
  /// - Throws: An error for each profile of another standard, with the nearest one there is.
  public static func check(
    _ profiles: [Profile], concern ruleSets: [RuleSet]
  ) throws(DiagnosticsError) {
    // What only compares parts of a description is no standard that anybody tailors.
    let standards = ruleSets.map(\.standard).filter { $0.kind == .standard }.map(\.id)
    let problems = profiles.filter { !standards.contains($0.standard) }.map { profile in
      Diagnostic(
        .error, .unknownName, at: profile.place,
        "the profile tailors `\(profile.standard)`, which is not judged by",
        hint: .didYouMean(profile.standard, among: standards)
          ?? "judged is by \(standards.listed())")
    }
    guard problems.isEmpty else { throw DiagnosticsError(problems) }
  }
}
