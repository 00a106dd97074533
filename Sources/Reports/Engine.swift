/// The program that made a report.
public enum Engine {
  /// What it calls itself.
  public static let name = "lacuna"
  /// Its version, by semantic versioning.
  public static let version = "0.1.0"
}
