import CEL
import Testing

/// Functions of texts count code points, and refuse positions and templates that make no sense.
@Suite struct StringLibraryTests {
  @Test(arguments: [
    "'日本語'.charAt(1) == '本'", "'日本語'.charAt(3) == ''", "''.charAt(0) == ''",
    "'日本語本'.indexOf('本') == 1", "'日本語本'.indexOf('本', 2) == 3", "'abc'.indexOf('d') == -1",
    "'abc'.indexOf('', 3) == 3", "'abc'.indexOf('abcd') == -1", "''.indexOf('') == 0",
    "'日本語本'.lastIndexOf('本') == 3", "'日本語本'.lastIndexOf('本', 2) == 1",
    "'aaa'.lastIndexOf('aa') == 1", "'abc'.lastIndexOf('abcd') == -1",
    "'日本語'.substring(1) == '本語'", "'日本語'.substring(1, 2) == '本'", "''.substring(0) == ''",
    "'e\\u0301'.size() == 2 && 'e\\u0301'.reverse() == '\\u0301e'",
  ])
  func positions(_ expression: String) { LibraryExpectation.expectTrue(expression) }

  @Test(arguments: [
    "'a,b,,c'.split(',') == ['a', 'b', '', 'c']", "''.split(',') == ['']", "''.split('') == []",
    "'日本'.split('') == ['日', '本']", "'abc'.split('', 2) == ['a', 'bc']",
    "'a,b,c'.split(',', 2) == ['a', 'b,c']", "'a,b'.split(',', 1) == ['a,b']",
    "'a,b'.split(',', 0) == []", "'a,b'.split(',', -9) == ['a', 'b']",
    "',a,'.split(',').size() == 3",
    "'aaa'.split('aa') == ['', 'a']",
  ])
  func splitting(_ expression: String) { LibraryExpectation.expectTrue(expression) }

  @Test(arguments: [
    "'hello hello'.replace('he', 'we') == 'wello wello'",
    "'hello hello'.replace('he', 'we', 1) == 'wello hello'", "'aa'.replace('a', 'b', 0) == 'aa'",
    "'aaa'.replace('aa', 'b') == 'ba'", "'日本'.replace('', '-') == '-日-本-'",
    "'abc'.replace('', '-', 2) == '-a-bc'", "''.replace('', 'x') == 'x'",
    "'a'.replace('a', '') == ''", "['a', 'b'].join('-') == 'a-b'", "['', ''].join(',') == ','",
    "' \\t a b \\u3000'.trim() == 'a b'", "' \\n '.trim() == ''", "'ÄbC'.lowerAscii() == 'Äbc'",
    "'äbC'.upperAscii() == 'äBC'", "strings.quote('a\"\\\\\\n') == '\"a\\\\\"\\\\\\\\\\\\n\"'",
  ])
  func changing(_ expression: String) { LibraryExpectation.expectTrue(expression) }

  @Test(arguments: [
    "'100%% of %s'.format(['it']) == '100% of it'", "'%d %d'.format([1, 2u]) == '1 2'",
    "'%d'.format([1e20]) == '100000000000000000000'", "'%s'.format([1e-7]) == '0.0000001'",
    "'%s'.format([123456789.125]) == '123456789.125'", "'%s'.format([-0.0]) == '-0'",
    "'%.0f %.0f %.0f'.format([0.5, 1.5, 2.5]) == '0 2 2'", "'%.3f'.format([-0.0005]) == '-0.001'",
    "'%.1e'.format([-12345]) == '-1.2e+04'", "'%e'.format([0]) == '0.000000e+00'",
    "'%x %X %o %b'.format([-30, 255u, 8, -5]) == '-1e FF 10 -101'",
    "'%x'.format(['é']) == 'c3a9'",
    "'%s'.format([[1, ['a', null], {'k': true}]])"
      + " == '[1, [a, null], {k: true}]'",
    "'%s'.format([{'b': 1, 'a': 2}]) == '{a: 2, b: 1}'", "'%s'.format([string]) == 'string'",
    "'%s %s'.format([date('2026-05-01'), ip('::1')]) == '2026-05-01 ::1'",
    "''.format([1]) == ''",
  ])
  func formatting(_ expression: String) { LibraryExpectation.expectTrue(expression) }

  @Test(arguments: [
    "'abc'.charAt(4)", "'abc'.charAt(-1)", "'abc'.indexOf('a', 9)", "'abc'.indexOf('a', -1)",
    "'abc'.lastIndexOf('a', -9223372036854775808)", "'abc'.substring(4)", "'abc'.substring(2, 1)",
    "'abc'.substring(0, 9223372036854775807)", "['a', dyn(1)].join()", "'%'.format([])",
    "'%d'.format([])", "'%y'.format([1])", "'%5d'.format([1])",
    "'%.99999999999999999999f'.format([1])",
    "'%.f'.format([1])", "'%d'.format(['a'])", "'%x'.format([1.5])", "'%b'.format(['a'])",
    "'%s'.format([optional.of(1)])", "'%f'.format(['1'])",
  ])
  func errors(_ expression: String) { LibraryExpectation.expectError(expression) }

  @Test(
    "no text grows and no search runs past the budget",
    arguments: [
      (0..<6).reduce("'0123456789'") { text, _ in "\(text).replace('', '0123456789')" },
      (0..<6).reduce("'0123456789'") { text, _ in "\(text).split('').join('0123456789')" },
      "lists.range(2000).map(i, '%1000f'.replace('1', '.1').format([1])).join()",
      "cel.bind(a, lists.range(2000).map(i, 'aaaaaaaa').join(), a.lastIndexOf('b' + a.substring(9)))",
      "cel.bind(a, lists.range(2000).map(i, 'aaaaaaaa').join(), a.indexOf(a.substring(9) + 'b'))",
    ])
  func budget(_ expression: String) throws {
    var environment = Environment()
    environment.limits.steps = 50_000
    let outcome = try environment.compile(expression).evaluate(in: Activation(environment, [:]))
    #expect(outcome == .error(.budgetExceeded))
  }
}
