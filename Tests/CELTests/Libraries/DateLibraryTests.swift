import CEL
import Testing

/// Days and periods are counted as people do, within bounds that are stated.
@Suite struct DateLibraryTests {
  @Test(arguments: [
    "date('2024-02-29').year() == 2024", "date('2024-02-29').month() == 2",
    "date('2024-02-29').day() == 29", "string(date('0001-01-01')) == '0001-01-01'",
    "date(timestamp('2026-05-01T23:30:00Z')) == date('2026-05-01')",
    "date(timestamp('2026-05-01T23:30:00Z'), '+08:00') == date('2026-05-02')",
    "date(date('2026-05-01')) == date('2026-05-01')",
    "timestamp(date('2026-05-01')) == timestamp('2026-05-01T00:00:00Z')",
    "date('1969-12-31') < date('1970-01-01')", "date('2026-05-01') >= date('2026-05-01')",
    "date('9999-12-31') > date('0001-01-01')", "date('2026-05-01') != date('2026-05-02')",
    "date('2026-05-01') in [date('2026-05-01')]", "dyn(date('2026-05-01')) != '2026-05-01'",
  ])
  func days(_ expression: String) { LibraryExpectation.expectTrue(expression) }

  @Test(arguments: [
    "date('2026-05-01').daysUntil(date('2026-06-01')) == 31",
    "date('2026-06-01').daysUntil(date('2026-05-01')) == -31",
    "date('0001-01-01').daysUntil(date('9999-12-31')) == 3652058",
    "date('2026-01-31').monthsUntil(date('2026-02-28')) == 0",
    "date('2026-01-31').monthsUntil(date('2026-03-31')) == 2",
    "date('2026-03-31').monthsUntil(date('2026-01-31')) == -2",
    "date('2026-03-15').monthsUntil(date('2026-01-20')) == -1",
    "date('2026-01-01').monthsUntil(date('2027-01-01')) == 12",
    "date('2024-01-31').plusMonths(1) == date('2024-02-29')",
    "date('2024-03-31').plusMonths(-1) == date('2024-02-29')",
    "date('2024-12-31').plusDays(1) == date('2025-01-01')",
    "date('0001-12-31').plusMonths(-11) == date('0001-01-31')",
  ])
  func distances(_ expression: String) { LibraryExpectation.expectTrue(expression) }

  @Test(arguments: [
    "period('P1M').minDays() == 30", "period('P1M').maxDays() == 31",
    "period('P1Y').minDays() == 365", "period('P1Y').maxDays() == 366",
    "period('P2W3D').minDays() == 17", "period('P2W3D').maxDays() == 17",
    "period('PT72H').maxDays() == 3", "period('PT25H').minDays() == 1",
    "period('PT25H').maxDays() == 2", "period('PT90M').minHours() == 1",
    "period('PT90M').maxHours() == 2", "period('P1DT12H').maxHours() == 36",
    "period('P0D').maxDays() == 0", "period('P7D') == period('P1W')",
    "period('P1M') != period('P30D')", "string(period('P1M')) == 'P30D/P31D'",
    "string(period('P1DT1S')) == 'P1DT1S'",
  ])
  func periods(_ expression: String) { LibraryExpectation.expectTrue(expression) }

  @Test(arguments: [
    "date('')", "date('2026-5-1')", "date('2026-02-29')", "date('2026-13-01')",
    "date('0000-01-01')",
    "date('2026-05-01T00:00:00Z')", "date('9999-12-31').plusDays(1)",
    "date('2026-05-01').plusDays(9223372036854775807)",
    "date('2026-05-01').plusDays(-9223372036854775808)",
    "date('2026-05-01').plusMonths(9223372036854775807)", "date('9999-12-01').plusMonths(1)",
    "date(timestamp('9999-12-31T23:59:59Z'), '+01:00')", "date(timestamp(0), 'Nowhere/Else')",
    "date('2026-05-01') < dyn('2026-05-02')", "period('')", "period('P')", "period('PT')",
    "period('P1DT')", "period('1D')", "period('P1D1M')", "period('P-1D')", "period('P1.5D')",
    "period('P9999999999D')", "period('PT1D')", "period('P1DT1HT1M')",
    "period('P1D') < dyn(period('P2D'))", "date(dyn(period('P1D')))",
  ])
  func errors(_ expression: String) { LibraryExpectation.expectError(expression) }
}
