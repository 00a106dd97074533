import Dispatch
import LocatedYAML
import Synchronization
import Vocabularies

/// Reads files on another thread while the caller reads others.
final class ReadAhead: Sendable {
  private let results: Mutex<[Result<YAMLFile, YAMLError>]>
  private let reading = DispatchGroup()

  /// Begins to read, in the order of the paths.
  init(_ paths: [String]) {
    results = Mutex([])
    DispatchQueue.global(qos: .userInitiated).async(group: reading) { [self] in
      for path in paths {
        let result = Result { () throws(YAMLError) in try YAMLFile(path: path) }
        results.withLock { $0.append(result) }
      }
    }
  }

  /// What was read, in the order of the paths; waits until all is read.
  func wait() -> [Result<YAMLFile, YAMLError>] {
    reading.wait()
    return results.withLock(\.self)
  }
}
