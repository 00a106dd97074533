import LocatedYAML

/// A country where a document names it.
struct CodeAtPlace {
  let code: String
  let place: Place
}

extension [CodeAtPlace] {
  /// Each country with its first place.
  var firstOfEach: [CodeAtPlace] {
    var seen: Set<String> = []
    return filter { seen.insert($0.code).inserted }
  }
}
