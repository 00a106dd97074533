import Testing

@testable import CEL

/// Time zones are read from data that may be anything, and offsets follow their rules.
@Suite struct TimeZoneTests {
  // MARK: Rules

  @Test(arguments: [
    ("UTC0", "2026-07-01T00:00:00Z", 0), ("CST-8", "2026-07-01T00:00:00Z", 28_800),
    ("<+0545>-5:45", "2026-07-01T00:00:00Z", 20_700),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T00:59:59Z", 3600),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T01:00:00Z", 7200),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25T00:59:59Z", 7200),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25T01:00:00Z", 3600),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-01-01T00:00:00Z", 39_600),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-07-01T00:00:00Z", 36_000),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "9999-12-31T23:00:00Z", 39_600),
    ("EST5EDT,M3.2.0,M11.1.0", "2026-03-08T07:00:00Z", -14_400),
    ("EST5EDT,M3.2.0,M11.1.0", "2026-03-08T06:59:59Z", -18_000),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29T00:59:59Z", -7200),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29T01:00:00Z", -3600),
    ("AAA3BBB4,0/0,J365/23", "2026-07-01T00:00:00Z", -14_400),
    ("AAA0BBB,J60,J61", "2024-03-01T02:00:00Z", 3600),
    ("AAA0BBB,J60,J61", "2024-02-29T02:00:00Z", 0), ("AAA0BBB,59,60", "2024-02-29T02:00:00Z", 3600),
  ])
  func rules(_ rule: String, _ moment: String, _ offset: Int64) throws {
    let rule = try #require(ZoneRule(Array(rule.utf8)[...]))
    #expect(rule.offset(at: try #require(Timestamp(moment)).seconds) == offset)
  }

  @Test(arguments: [
    "", "CET", "C-1", "CET-", "CET-9999", "CET-1CEST", "CET-1CEST,M3.5.0",
    "CET-1CEST,M13.5.0,M1.1.0",
    "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,J0,J1", "CET-1CEST,366,1",
    "CET-1CEST,M3.5.0,M10.5.0/", "CET-1CEST,M3.5.0,M10.5.0,", "<CET-1", "CET-1:", "CET-1 ",
  ])
  func malformedRules(_ rule: String) { #expect(ZoneRule(Array(rule.utf8)[...]) == nil) }

  // MARK: Files

  /// Data with changes at 1000 and 2000 between offsets of 0, 3600 and 7200.
  static func file(
    rule: String = "AAA-2", leapCount: UInt8 = 0, types: [UInt8] = [1, 2],
    changes: [Int64] = [1000, 2000]
  ) -> [UInt8] {
    func header(_ counts: [UInt8]) -> [UInt8] {
      Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15) + counts.flatMap { [0, 0, 0, $0] }
    }
    let times = changes.flatMap { change in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: change >> Int64($0)) }
    }
    let offsets: [[UInt8]] = [
      [0, 0, 0, 0, 0, 0], [0, 0, 0x0e, 0x10, 0, 0], [0, 0, 0x1c, 0x20, 0, 0],
    ]
    return header([0, 0, 0, 0, 0, 0]) + header([0, 0, leapCount, 2, 3, 4]) + times + types
      + offsets.joined() + Array("AAA\0\n\(rule)\n".utf8)
  }

  @Test(arguments: [
    (-5_000_000_000, 0), (999, 0), (1000, 3600), (1999, 3600), (2000, 7200), (5_000_000_000, 7200),
  ])
  func changes(_ moment: Int64, _ offset: Int64) throws {
    #expect(try #require(ZoneFile(data: Self.file())).offset(at: moment) == offset)
    #expect(try #require(ZoneFile(data: Self.file(rule: ""))).offset(at: moment) == offset)
  }

  @Test("data that are cut off or damaged are refused")
  func damagedFiles() {
    let whole = Self.file()
    for length in 0..<whole.count { #expect(ZoneFile(data: Array(whole.prefix(length))) == nil) }
    #expect(ZoneFile(data: Self.file(rule: "X")) == nil)
    #expect(ZoneFile(data: Self.file(leapCount: 1)) == nil)
    #expect(ZoneFile(data: Self.file(types: [1, 3])) == nil)
    #expect(ZoneFile(data: Self.file(changes: [2000, 1000])) == nil)
    for position in whole.indices {
      var damaged = whole
      damaged[position] = 0xff
      _ = ZoneFile(data: damaged)?.offset(at: 1500)
    }
  }

  @Test(arguments: [
    "../zoneinfo/UTC", "/usr/share/zoneinfo/UTC", "Europe//Berlin", "Europe/", "/UTC", "Europe",
    ".", "..", "Europe/Berlin\0", "tzdata.zi", "Nowhere/Else", "Europe/Bérlin",
    String(repeating: "A", count: 1000),
  ])
  func unknownNames(_ name: String) throws {
    let moment = try #require(Timestamp(seconds: 0))
    let zones = TimeZoneCache()
    #expect(zones.offset(of: name, at: moment) == nil)
    #expect(zones.offset(of: name, at: moment) == nil)
  }

  @Test(
    arguments: [
      ("", 0), ("UTC", 0), ("Z", 0), ("+08:00", 28_800), ("-09:30", -34_200), ("02:00", 7200),
      ("-00:00", 0), ("+8:00", nil), ("+24:00", nil), ("+08:60", nil), ("+08:00x", nil),
    ] as [(String, Int64?)])
  func fixedOffsets(_ zone: String, _ offset: Int64?) throws {
    let moment = try #require(Timestamp(seconds: 0))
    #expect(TimeZoneCache().offset(of: zone, at: moment) == offset)
  }

  @Test(
    "named zones are those of the system",
    .enabled(if: ZoneFile(named: "Europe/Berlin") != nil, "the system has no time zone database"),
    arguments: [
      ("Europe/Berlin", "2026-07-01T00:00:00Z", 7200),
      (
        "Europe/Berlin",
        "2100-07-01T00:00:00Z", 7200
      ),
      ("Europe/Berlin", "1960-07-01T00:00:00Z", 3600),
      (
        "Asia/Shanghai",
        "2026-05-01T00:00:00Z", 28_800
      ),
      ("Asia/Kathmandu", "2026-05-01T00:00:00Z", 20_700),
      ("America/New_York", "2026-01-01T00:00:00Z", -18_000),
      (
        "Etc/GMT+5",
        "2026-01-01T00:00:00Z", -18_000
      ),
    ])
  func namedZones(_ zone: String, _ moment: String, _ offset: Int64) throws {
    let moment = try #require(Timestamp(moment))
    #expect(TimeZoneCache().offset(of: zone, at: moment) == offset)
  }
}
