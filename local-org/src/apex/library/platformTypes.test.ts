// Assert, System, Type, Id, EncodingUtil, Crypto, Limits, UserInfo. Source: the pages of the Apex Reference by these names.
import { ApexTypeValue } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { ApexBlob, ApexDatetime, findNativeType } from './index.ts';
import { decimal, listOf, members, testThread, UserObject } from './testing.ts';
import { namedType } from './typeText.ts';

describe('Assert and System.assert', () => {
  const assert = members(
    'Assert',
    testThread({ isInstance: (value, type) => typeof value === 'string' && type.name === 'String' })
  );
  const system = members('System');
  const stringType = new ApexTypeValue(namedType('String'));

  it.each<[string, ApexValue[]]>([
    ['void areEqual(Object, Object)', [1, decimal('1.0')]],
    ['void areEqual(Object, Object)', [listOf('a'), listOf('a')]],
    ['void areEqual(Object, Object)', [null, null]],
    ['void areNotEqual(Object, Object)', ['a', 'A']],
    ['void isTrue(Boolean)', [true]],
    ['void isFalse(Boolean)', [false]],
    ['void isNull(Object)', [null]],
    ['void isNotNull(Object)', ['']],
    ['void isInstanceOfType(Object, System.Type)', ['x', stringType]],
    ['void isNotInstanceOfType(Object, System.Type)', [1, stringType]]
  ])('%s holds for %p', (signature, args) => {
    expect(assert.static(signature, ...args)).toBeNull();
  });

  it.each<[string, ApexValue[], string]>([
    ['void areEqual(Object, Object)', [1, 2], 'Assertion Failed: Expected: 1, Actual: 2'],
    ['void areEqual(Object, Object, String)', ['a', 'A', 'case'], 'Assertion Failed: case: Expected: a, Actual: A'],
    ['void areNotEqual(Object, Object)', [1, 1], 'Assertion Failed: Same value: 1'],
    ['void isTrue(Boolean)', [false], 'Assertion Failed'],
    ['void isTrue(Boolean, String)', [null, 'why'], 'Assertion Failed: why'],
    ['void isFalse(Boolean, String)', [true, 'why'], 'Assertion Failed: why'],
    ['void isNull(Object)', ['x'], 'Assertion Failed: Expected: null, Actual: x'],
    ['void isNotNull(Object)', [null], 'Assertion Failed: Same value: null'],
    ['void fail(String)', ['never'], 'Assertion Failed: never'],
    [
      'void isInstanceOfType(Object, System.Type)',
      [null, stringType],
      'Assertion Failed: Expected: instance of String, Actual: null'
    ]
  ])('%s fails for %p', (signature, args, message) => {
    expect(() => assert.static(signature, ...args)).toThrow(new Error(`AssertException: ${message}`));
  });

  it('System has the older names', () => {
    expect(() => system.static('void assertEquals(Object, Object, Object)', 1, 2, 'sum')).toThrow(
      'Assertion Failed: sum: Expected: 1, Actual: 2'
    );
    expect(() => system.static('void assert(Boolean)', false)).toThrow('AssertException: Assertion Failed');
    expect(() => system.static('void assertNotEquals(Object, Object)', 'x', 'x')).toThrow(
      'Assertion Failed: Same value: x'
    );
  });
});

describe('System', () => {
  it('tells the time by the clock of the org', () => {
    expect(members('System').static('Long currentTimeMillis()')).toBe(1771007400000n);
    expect(members('System').static('Datetime now()')).toEqual(ApexDatetime.parse('2026-02-13T18:30:00.000Z'));
  });

  it('debug writes the level and the text', () => {
    const lines: string[] = [];
    const system = members('System', testThread({ debug: (level, text) => lines.push(`${level} ${text}`) }));
    system.static('void debug(Object)', listOf(1));
    expect(lines).toEqual(['DEBUG (1)']);
  });
});

describe('Id', () => {
  const id = members('Id');

  it('is known in both forms', () => {
    expect(id.static('Id valueOf(String)', '001D000000JlfXe')).toBe('001D000000JlfXeIAJ');
    expect(id.call('String to15()', '001D000000JlfXeIAJ')).toBe('001D000000JlfXe');
    expect(id.call('Boolean equals(Object)', '001D000000JlfXeIAJ', '001D000000JlfXe')).toBe(true);
    expect(() => id.static('Id valueOf(String)', 'nonsense')).toThrow('StringException: Invalid id: nonsense');
  });

  it('knows its object', () => {
    expect(
      members('Schema.SObjectType').call(
        'String toString()',
        id.call('Schema.SObjectType getSObjectType()', '001000000000001AAA')
      )
    ).toBe('Account');
  });
});

describe('Type', () => {
  const thread = testThread({
    findType: (name) => (name.toLowerCase() === 'deals.line' ? namedType('Deals.Line') : undefined),
    construct: (type) => new UserObject(type.name)
  });
  const type = members('Type', thread);

  it('is found by name and makes objects', () => {
    const found = type.static('System.Type forName(String)', 'deals.LINE');
    expect(type.call('String getName()', found)).toBe('Deals.Line');
    expect(type.call('Object newInstance()', found)).toHaveProperty('typeName', 'Deals.Line');
    expect(type.static('System.Type forName(String)', 'Nope')).toBeNull();
    expect(type.static('System.Type forName(String, String)', null, 'Deals.Line')).toEqual(found);
  });
});

describe('EncodingUtil, Blob and Crypto', () => {
  const encoding = members('EncodingUtil');
  const blob = (text: string) => ApexBlob.ofText(text);

  it('encodes as the reference shows', () => {
    expect(encoding.static('String base64Encode(Blob)', blob('Hello'))).toBe('SGVsbG8=');
    expect(encoding.static('Blob base64Decode(String)', 'SGVsbG8=')).toHaveProperty('bytes', Buffer.from('Hello'));
    expect(encoding.static('String convertToHex(Blob)', blob('az'))).toBe('617a');
    expect(encoding.static('Blob convertFromHex(String)', '4A4B')).toHaveProperty('bytes', Buffer.from('JK'));
    expect(encoding.static('String urlEncode(String, String)', 'a b&c~é*', 'UTF-8')).toBe('a+b%26c%7E%C3%A9*');
    expect(encoding.static('String urlDecode(String, String)', 'a+b%26c', 'UTF-8')).toBe('a b&c');
    expect(() => encoding.static('Blob convertFromHex(String)', 'xyz')).toThrow('InvalidParameterValueException');
    expect(() => encoding.static('String urlEncode(String, String)', 'a', 'UTF-16')).toThrow(
      'NotSupported: the character set UTF-16'
    );
  });

  it('digests to the published test values', () => {
    const hex = (value: ApexValue) => Buffer.from((value as ApexBlob).bytes).toString('hex');
    const crypto = members('Crypto');
    // FIPS 180-2 and RFC 1321, digests of "abc"; RFC 2202, HMAC test case 2.
    expect(hex(crypto.static('Blob generateDigest(String, Blob)', 'SHA1', blob('abc')))).toBe(
      'a9993e364706816aba3e25717850c26c9cd0d89d'
    );
    expect(hex(crypto.static('Blob generateDigest(String, Blob)', 'MD5', blob('abc')))).toBe(
      '900150983cd24fb0d6963f7d28e17f72'
    );
    expect(
      hex(
        crypto.static(
          'Blob generateMac(String, Blob, Blob)',
          'hmacSHA1',
          blob('what do ya want for nothing?'),
          blob('Jefe')
        )
      )
    ).toBe('effcdf6ae5eb2fa2d27416d5f184df9c259a7c79');
    expect(() => crypto.static('Blob generateDigest(String, Blob)', 'ROT13', blob('a'))).toThrow(
      'InvalidParameterValueException'
    );
  });

  it('a Blob that is no text says so', () => {
    expect(members('Blob').call('String toString()', blob('héllo'))).toBe('héllo');
    expect(() => members('Blob').call('String toString()', new ApexBlob(Uint8Array.of(0xff)))).toThrow(
      'StringException: BLOB is not a valid UTF-8 string'
    );
  });
});

it('UserInfo tells of the running user', () => {
  const user = members('UserInfo');
  expect(user.static('String getUserId()')).toBe('005000000000001AAA');
  expect(user.static('String getName()')).toBe('Org Admin');
  expect(user.static('String getLocale()')).toBe('en_US');
});

it('Limits reads the counters of the thread', () => {
  const thread = testThread();
  thread.counters.queries = 7;
  expect(members('Limits', thread).static('Integer getQueries()')).toBe(7);
  expect(members('Limits', thread).static('Integer getLimitQueries()')).toBe(100);
});

describe('the register', () => {
  it.each([
    ['string', 'String'],
    ['System.STRING', 'String'],
    ['Schema.DescribeFieldResult', 'Schema.DescribeFieldResult'],
    ['SaveResult', 'Database.SaveResult'],
    ['database.saveresult', 'Database.SaveResult'],
    ['Database', 'Database'],
    ['Schema', 'Schema'],
    ['system.Test', 'System.Test']
  ])('%s is %s', (name, expected) => {
    expect(findNativeType(name)?.name).toBe(expected);
  });

  it.each(['Nope', 'Schema.String', 'Database.Test', 'ConnectApi.ChatterFeeds'])('%s is not there', (name) => {
    expect(findNativeType(name)).toBeUndefined();
  });
});
