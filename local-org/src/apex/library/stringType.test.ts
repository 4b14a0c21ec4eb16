// Expected values: the examples and rules of Apex Reference, "String Class".
import { decimal, itemsOf, listOf, members, double, testThread } from './testing.ts';
import { ApexDate, ApexDatetime, ApexSet } from './index.ts';
import { OBJECT } from './typeText.ts';

const string = members('String');

describe('methods', () => {
  it.each<[string, string, (string | number | null)[], unknown]>([
    ['String abbreviate(Integer)', 'Hello Maximillian', [8], 'Hello...'],
    ['String abbreviate(Integer)', 'Hello', [8], 'Hello'],
    // Apache Commons Lang, StringUtils.abbreviate, which the reference's method follows.
    ['String abbreviate(Integer, Integer)', 'abcdefghijklmno', [10, 4], 'abcdefg...'],
    ['String abbreviate(Integer, Integer)', 'abcdefghijklmno', [10, 5], '...fghi...'],
    ['String abbreviate(Integer, Integer)', 'abcdefghijklmno', [10, 12], '...ijklmno'],
    ['String capitalize()', 'hello maximillian', [], 'Hello maximillian'],
    ['String center(Integer)', 'hello', [9], '  hello  '],
    ['String center(Integer, String)', 'hello', [9, '-'], '--hello--'],
    ['Integer charAt(Integer)', 'Ω is Ohm.', [0], 937],
    ['Integer compareTo(String)', 'abcde', ['abcd'], 1],
    ['Integer compareTo(String)', 'a', ['B'], 31],
    ['Boolean contains(String)', 'abcde', ['Cd'], false],
    ['Boolean containsAny(String)', 'hello', ['hx'], true],
    ['Boolean containsIgnoreCase(String)', 'hello', ['HE'], true],
    ['Boolean containsNone(String)', 'abcde', ['fg'], true],
    ['Boolean containsOnly(String)', 'abba', ['abcd'], true],
    ['Boolean containsOnly(String)', 'abba xyz', ['abcd'], false],
    ['Boolean containsWhitespace()', 'Hello Jane', [], true],
    ['Integer countMatches(String)', 'Hello Jane', ['e'], 2],
    ['String deleteWhitespace()', ' Hello Jane ', [], 'HelloJane'],
    ['String difference(String)', 'Hello Jane', ['Hello Max'], 'Max'],
    ['Boolean endsWith(String)', 'Hello Jason', ['Jason'], true],
    ['Boolean endsWithIgnoreCase(String)', 'Hello Jason', ['JASON'], true],
    ['Boolean equalsIgnoreCase(String)', 'abcd', ['ABCD'], true],
    ['Boolean equalsIgnoreCase(String)', 'abcd', [null], false],
    ['String escapeCsv()', 'Max1, "Max2"', [], '"Max1, ""Max2"""'],
    ['String unescapeCsv()', '"Max1, ""Max2"""', [], 'Max1, "Max2"'],
    ['String escapeEcmaScript()', '"grade": 3.9/4.0', [], '\\"grade\\": 3.9\\/4.0'],
    ['String escapeJava()', 'Company: "Salesforce.com"', [], 'Company: \\"Salesforce.com\\"'],
    ['String escapeUnicode()', 'De onde você é?', [], 'De onde voc\\u00EA \\u00E9?'],
    ['String unescapeUnicode()', 'De onde voc\\u00EA \\u00E9?', [], 'De onde você é?'],
    ['String escapeXml()', '"bread" & <butter>', [], '&quot;bread&quot; &amp; &lt;butter&gt;'],
    ['String unescapeXml()', '&quot;bread&quot; &amp; &#233;', [], '"bread" & é'],
    ['Integer getLevenshteinDistance(String)', 'Hello Joe', ['Hello Max'], 3],
    ['Integer getLevenshteinDistance(String, Integer)', 'Hello Jane', ['Hello Max', 2], -1],
    ['Integer hashCode()', 'hello', [], 99162322],
    ['Integer indexOf(String)', 'abcde', ['cd'], 2],
    ['Integer indexOf(String, Integer)', 'abcdabcd', ['ab', 1], 4],
    ['Integer indexOfAny(String)', 'abcd', ['xc'], 2],
    ['Integer indexOfAnyBut(String)', 'abcd', ['ab'], 2],
    ['Integer indexOfChar(Integer)', 'abcd', [98], 1],
    ['Integer indexOfDifference(String)', 'abcd', ['abxc'], 2],
    ['Integer indexOfIgnoreCase(String)', 'abcd', ['BC'], 1],
    ['Boolean isAllLowerCase()', 'abcde', [], true],
    ['Boolean isAllLowerCase()', 'aBcde', [], false],
    ['Boolean isAllUpperCase()', 'ABCDE', [], true],
    ['Boolean isAlpha()', 'abc', [], true],
    ['Boolean isAlpha()', 'abc 21', [], false],
    ['Boolean isAlphaSpace()', 'aA Bb', [], true],
    ['Boolean isAlphanumeric()', 'abc021', [], true],
    ['Boolean isAlphanumeric()', 'abc0.21', [], false],
    ['Boolean isNumeric()', '1234567890', [], true],
    ['Boolean isNumeric()', '1.2', [], false],
    ['Boolean isNumeric()', '', [], false],
    ['Boolean isNumericSpace()', '1 2 3', [], true],
    ['Boolean isWhitespace()', ' \t\n', [], true],
    ['Integer lastIndexOf(String)', 'abcdefgc', ['c'], 7],
    ['Integer lastIndexOf(String, Integer)', 'abcdaacd', ['c', 7], 6],
    ['Integer lastIndexOfIgnoreCase(String)', 'abcdaacd', ['DAAC'], 3],
    ['String left(Integer)', 'abcdaacd', [3], 'abc'],
    ['String left(Integer)', 'abc', [9], 'abc'],
    ['String right(Integer)', 'Hello Max', [3], 'Max'],
    ['String leftPad(Integer)', 'abc', [5], '  abc'],
    ['String leftPad(Integer, String)', 'ab', [5, 'xy'], 'xyxab'],
    ['String rightPad(Integer, String)', 'ab', [5, 'xy'], 'abxyx'],
    ['Integer length()', 'abcd', [], 4],
    ['String mid(Integer, Integer)', 'abcde', [2, 3], 'cde'],
    ['String normalizeSpace()', 'Salesforce \t    force.com', [], 'Salesforce force.com'],
    ['String remove(String)', 'Salesforce and force.com', ['force'], 'Sales and .com'],
    ['String removeEnd(String)', 'Salesforce and force.com', ['.com'], 'Salesforce and force'],
    ['String removeStart(String)', 'Salesforce and force.com', ['Sales'], 'force and force.com'],
    ['String removeStartIgnoreCase(String)', 'Salesforce', ['SALES'], 'force'],
    ['String repeat(Integer)', 'SFDC', [2], 'SFDCSFDC'],
    ['String repeat(String, Integer)', 'SFDC', ['-', 2], 'SFDC-SFDC'],
    ['String replace(String, String)', 'abcdbca', ['bc', '$1'], 'a$1d$1a'],
    ['String replaceAll(String, String)', 'a b c 5 xyz', ['[a-zA-Z]', '1'], '1 1 1 5 111'],
    ['String replaceAll(String, String)', 'John Smith', ['(\\w+) (\\w+)', '$2, $1'], 'Smith, John'],
    ['String replaceFirst(String, String)', 'a b c 11 xyz', ['[a-zA-Z]{2}', '2'], 'a b c 11 2z'],
    ['String reverse()', 'abcd', [], 'dcba'],
    ['Boolean startsWithIgnoreCase(String)', 'DEF vs ABC', ['def'], true],
    ['String stripHtmlTags()', '<b>hello</b> <i class="x">you</i>', [], 'hello you'],
    ['String substring(Integer)', 'hamburger', [4], 'urger'],
    ['String substring(Integer, Integer)', 'hamburger', [4, 8], 'urge'],
    ['String substringAfter(String)', 'Salesforce.com.org', ['.'], 'com.org'],
    ['String substringAfterLast(String)', 'Salesforce.com.org', ['.'], 'org'],
    ['String substringBefore(String)', 'Salesforce.com.org', ['.'], 'Salesforce'],
    ['String substringBefore(String)', 'Salesforce', ['.'], 'Salesforce'],
    ['String substringBeforeLast(String)', 'Salesforce.com.org', ['.'], 'Salesforce.com'],
    ['String substringBetween(String)', 'tagYellowtag', ['tag'], 'Yellow'],
    ['String substringBetween(String, String)', 'xYellowy', ['x', 'y'], 'Yellow'],
    ['String substringBetween(String)', 'none', ['tag'], null],
    ['String swapCase()', 'Force.com', [], 'fORCE.COM'],
    ['String trim()', '   Hello!   ', [], 'Hello!'],
    ['String uncapitalize()', 'Hello max', [], 'hello max']
  ])('%s of %p with %p', (signature, receiver, args, expected) => {
    expect(string.call(signature, receiver, ...args)).toEqual(expected);
  });

  it.each([
    ['String substring(Integer)', [20], 'StringException: Starting position out of bounds: 20'],
    ['String substring(Integer, Integer)', [0, 20], 'StringException: Ending position out of bounds: 20'],
    ['String abbreviate(Integer)', [3], 'StringException: Minimum abbreviation width is 4'],
    ['Boolean contains(String)', [null], 'NullPointerException: Argument 1 cannot be null.'],
    ['String replace(String, String)', ['a', null], 'NullPointerException: Argument 2 cannot be null.']
  ])('%s refuses %p', (signature, args, message) => {
    expect(() => string.call(signature, 'hamburger', ...args)).toThrow(message);
  });
});

describe('split', () => {
  const split = (text: string, regex: string, limit?: number) =>
    itemsOf(
      limit === undefined
        ? string.call('List<String> split(String)', text, regex)
        : string.call('List<String> split(String, Integer)', text, regex, limit)
    );

  it.each([
    ['boo:and:foo', ':', 2, ['boo', 'and:foo']],
    ['boo:and:foo', ':', 5, ['boo', 'and', 'foo']],
    ['boo:and:foo', ':', -2, ['boo', 'and', 'foo']],
    ['boo:and:foo', 'o', 5, ['b', '', ':and:f', '', '']],
    ['boo:and:foo', 'o', -2, ['b', '', ':and:f', '', '']],
    ['boo:and:foo', 'o', 0, ['b', '', ':and:f']]
  ])('%p by %p with limit %p', (text, regex, limit, expected) => {
    expect(split(text, regex, limit)).toEqual(expected);
  });

  it('drops empty texts at the end and keeps one where nothing matches', () => {
    expect(split('a;b;;', ';')).toEqual(['a', 'b']);
    expect(split('', ';')).toEqual(['']);
    expect(split('abc', '')).toEqual(['a', 'b', 'c']);
    expect(split('a.b|c', '[.|]')).toEqual(['a', 'b', 'c']);
  });

  it('says what is wrong with a pattern', () => {
    expect(() => split('a', '(')).toThrow('StringException: Invalid regex');
  });
});

describe('statics', () => {
  it('judges blank and empty', () => {
    const judge = (signature: string) => [null, '', ' \t', 'a'].map((text) => string.static(signature, text));
    expect(judge('Boolean isBlank(String)')).toEqual([true, true, true, false]);
    expect(judge('Boolean isNotBlank(String)')).toEqual([false, false, false, true]);
    expect(judge('Boolean isEmpty(String)')).toEqual([true, true, false, false]);
    expect(judge('Boolean isNotEmpty(String)')).toEqual([false, false, true, true]);
  });

  it('formats like MessageFormat', () => {
    const format = (pattern: string, ...values: (string | number | null)[]) =>
      string.static('String format(String, List<Object>)', pattern, listOf(...values));
    expect(format('Hello {0}, shall we {1}?', 'there', 'dance')).toBe('Hello there, shall we dance?');
    expect(format("It''s {0}", 5)).toBe("It's 5");
    expect(format("'{0}' {1} {2}", 'a', 'b')).toBe('{0} b {2}');
    expect(format('{0}', null)).toBe('null');
  });

  it('joins lists and sets', () => {
    expect(string.static('String join(Object, String)', listOf(1, 2, 3), '--')).toBe('1--2--3');
    const set = ApexSet.of(testThread(), OBJECT, ['b', 'a']);
    expect(string.static('String join(Object, String)', set, ',')).toBe('b,a');
  });

  it('escapes quotes for dynamic SOQL', () => {
    expect(string.static('String escapeSingleQuotes(String)', "it's \\ me")).toBe("it\\'s \\\\ me");
  });

  it('makes text of values', () => {
    expect(string.static('String valueOf(Decimal)', decimal('12.50'))).toBe('12.50');
    expect(string.static('String valueOf(Double)', double(5))).toBe('5.0');
    expect(string.static('String valueOf(Date)', ApexDate.of(2008, 11, 30))).toBe('2008-11-30');
    expect(string.static('String valueOf(Object)', null)).toBeNull();
    expect(string.static('String fromCharArray(List<Integer>)', listOf(74, 225, 110))).toBe('Ján');
    expect(string.static('String getCommonPrefix(List<String>)', listOf('SFDCApex', 'SFDCVisualforce'))).toBe('SFDC');
  });

  it("shows a Datetime in the user's zone, and in GMT where asked", () => {
    const instant = ApexDatetime.parse('2026-02-13T18:30:05.000Z');
    expect(string.static('String valueOf(Datetime)', instant)).toBe('2026-02-13 10:30:05');
    expect(string.static('String valueOfGmt(Datetime)', instant)).toBe('2026-02-13 18:30:05');
  });
});
