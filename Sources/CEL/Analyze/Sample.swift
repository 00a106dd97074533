/// A value out of the few that tell apart what conditions ask of a fact.
enum Sample: Hashable, Sendable {
  case bool(Bool)
  case int(Int64)
  /// A string in UTF-8.
  case text([UInt8])
  /// Any text or word that no condition names.
  case otherText
}

/// What a condition asks of a single fact.
enum SampleTest: Hashable, Sendable {
  case isTrue
  case isOneOf([Sample])
  case isLess(than: Int64)
  case isMore(than: Int64)

  /// Whether a value passes.
  func passes(_ sample: Sample) -> Bool {
    switch (self, sample) {
    case (.isTrue, .bool(let value)): value
    case (.isOneOf(let samples), _): samples.contains(sample)
    case (.isLess(let bound), .int(let value)): value < bound
    case (.isMore(let bound), .int(let value)): value > bound
    default: false
    }
  }

  /// The values between which the test changes its mind.
  var boundaries: [Sample] {
    switch self {
    case .isTrue: [.bool(true), .bool(false)]
    case .isOneOf(let samples): samples
    case .isLess(let bound), .isMore(let bound): [.int(bound)]
    }
  }
}

/// The values of a fact that have to be tried.
struct SampleDomain {
  private let type: ValueType
  /// Whether only numbers from 0 occur.
  private let isCount: Bool
  private var boundaries: [Sample] = []

  init(of term: Term) {
    type = term.type
    isCount = term.isSize
  }

  mutating func add(_ test: SampleTest) {
    for sample in test.boundaries where !boundaries.contains(sample) { boundaries.append(sample) }
  }

  /// One value for each way in which the fact can pass and fail the tests.
  var samples: [Sample] {
    switch type {
    case .int: numbers
    case .string: boundaries + [.otherText]
    case .word(let list):
      list.words.count > boundaries.count ? boundaries + [.otherText] : boundaries
    default: [.bool(true), .bool(false)]
    }
  }

  /// Each number that a test names, and its neighbours.
  private var numbers: [Sample] {
    var numbers: Set<Int64> = []
    for case .int(let bound) in boundaries {
      for (number, overflow) in [
        bound.subtractingReportingOverflow(1), (bound, false),
        bound.addingReportingOverflow(1),
      ] where !overflow {
        numbers.insert(isCount ? max(0, number) : number)
      }
    }
    return numbers.sorted().map(Sample.int)
  }
}

extension Term {
  fileprivate var isSize: Bool {
    switch form {
    case .call("size", _), .call(".size", _): true
    default: false
    }
  }
}
