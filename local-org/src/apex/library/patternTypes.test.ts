// Rules: Apex Reference, "Pattern Class", "Matcher Class"; java.util.regex.Pattern.
import type { ApexValue } from '../values.ts';
import { itemsOf, members } from './testing.ts';

const pattern = members('Pattern');
const matcher = members('Matcher');

const matcherFor = (regex: string, text: string): ApexValue =>
  pattern.call('System.Matcher matcher(String)', pattern.static('System.Pattern compile(String)', regex), text);

describe('Pattern', () => {
  it.each([
    ['a*b', 'aaaaab', true],
    ['a*b', 'aaaaabx', false],
    ['\\d{4}-\\d{2}', '2026-02', true],
    ['(?i)harbor.*', 'HARBORVIEW', true],
    ['\\p{Upper}\\p{Lower}+', 'Acme', true],
    ['[\\p{Alpha}_]+', 'a_b', true],
    ['\\p{L}+', 'Größe', true],
    ['\\Qa.b\\E', 'a.b', true],
    ['\\Qa.b\\E', 'axb', false],
    ['[^\\s,;]+', 'a,b', false],
    ['\\w+@\\w+\\.com', 'me@x.com', true],
    ['a-b_c\\-\\_', 'a-b_c-_', true],
    ['x{2,3}', 'xxxx', false],
    ['(?<year>\\d+)', '2026', true],
    ['a|b]', 'b]', true]
  ])('%p matches %p: %p', (regex, text, expected) => {
    expect(pattern.static('Boolean matches(String, String)', regex, text)).toBe(expected);
  });

  it('quotes', () => {
    const quoted = pattern.static('String quote(String)', '1.5 (net)');
    expect(pattern.static('Boolean matches(String, String)', quoted, '1.5 (net)')).toBe(true);
    expect(pattern.static('Boolean matches(String, String)', quoted, '1x5 (net)')).toBe(false);
  });

  it('splits', () => {
    const comma = pattern.static('System.Pattern compile(String)', '\\s*,\\s*');
    expect(itemsOf(pattern.call('List<String> split(String)', comma, 'a , b,c,,'))).toEqual(['a', 'b', 'c']);
  });

  it.each(['(', '[a', 'a{x}', '*'])('refuses the malformed %p', (regex) => {
    expect(() => pattern.static('System.Pattern compile(String)', regex)).toThrow('StringException: Invalid regex');
  });

  it.each(['a++', '(?>a)', '[a-z&&[^b]]', 'a(?i)b'])('says that it lacks %p', (regex) => {
    expect(() => pattern.static('System.Pattern compile(String)', regex)).toThrow('NotSupported');
  });
});

describe('Matcher', () => {
  it('finds one match after the other with its groups and places', () => {
    const found = matcherFor('(\\w)(\\d+)?', 'a12 b');
    expect(matcher.call('Integer groupCount()', found)).toBe(2);
    expect(matcher.call('Boolean find()', found)).toBe(true);
    expect(matcher.call('String group()', found)).toBe('a12');
    expect(matcher.call('String group(Integer)', found, 2)).toBe('12');
    expect([matcher.call('Integer start(Integer)', found, 2), matcher.call('Integer end()', found)]).toEqual([1, 3]);
    expect(matcher.call('Boolean find()', found)).toBe(true);
    expect(matcher.call('String group(Integer)', found, 2)).toBeNull();
    expect(matcher.call('Integer start(Integer)', found, 2)).toBe(-1);
    expect(matcher.call('Boolean find()', found)).toBe(false);
    expect(() => matcher.call('String group()', found)).toThrow('StringException: No match found');
  });

  it('matches the whole or the beginning', () => {
    const found = matcherFor('a|ab', 'ab');
    expect(matcher.call('Boolean matches()', found)).toBe(true);
    expect(matcher.call('String group()', found)).toBe('ab');
    expect(matcher.call('Boolean lookingAt()', found)).toBe(true);
    expect(matcher.call('String group()', found)).toBe('a');
    expect(matcher.call('Boolean matches()', matcherFor('b', 'ab'))).toBe(false);
    expect(() => matcher.call('String group(Integer)', found, 1)).toThrow('StringException: No group 1');
  });

  it('ends with matches of no width', () => {
    const found = matcherFor('x*', 'ax');
    const places: ApexValue[] = [];
    while (matcher.call('Boolean find()', found)) places.push(matcher.call('Integer start()', found));
    expect(places).toEqual([0, 1, 2]);
  });

  it('replaces', () => {
    expect(matcher.call('String replaceAll(String)', matcherFor('(a)(b)', 'abab'), '$2$1')).toBe('baba');
    expect(matcher.call('String replaceFirst(String)', matcherFor('a', 'aa'), '\\$')).toBe('$a');
    const safe = matcher.static('String quoteReplacement(String)', '$1\\');
    expect(matcher.call('String replaceAll(String)', matcherFor('a', 'a'), safe)).toBe('$1\\');
    expect(() => matcher.call('String replaceAll(String)', matcherFor('a', 'a'), '$1')).toThrow(
      'StringException: No group 1'
    );
  });
});
