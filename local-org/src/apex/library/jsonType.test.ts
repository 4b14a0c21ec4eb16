// Rules: Apex Reference, "JSON Class"; oracle for the grammar: JSON.parse.
import fc from 'fast-check';
import type { ApexSObject } from '../native.ts';
import { ApexTypeValue, ApexEnum, type ApexMember } from '../native.ts';
import type { ApexValue, TypeRef } from '../values.ts';
import type { ApexDecimal } from './index.ts';
import { ApexBlob, ApexDate, ApexDatetime, ApexDouble, ApexList, ApexMap, ApexSet } from './index.ts';
import { JsonSyntaxError, parseJson, type JsonNode } from './jsonParse.ts';
import { decimal, double, itemsOf, listOf, members, record, testThread, UserObject } from './testing.ts';
import { namedType, OBJECT, STRING } from './typeText.ts';

const member = (name: string, type: TypeRef, more: Partial<ApexMember> = {}): ApexMember => ({
  name,
  type,
  isStatic: false,
  isTransient: false,
  isProperty: false,
  access: 'public',
  annotations: [],
  ...more
});

const LINE = [
  member('name', STRING),
  member('amount', namedType('Decimal')),
  member('tags', namedType('List', STRING)),
  member('secret', STRING, { isTransient: true }),
  member('shared', STRING, { isStatic: true })
];

const thread = testThread({
  membersOf: () => LINE,
  findClass: (name) => (name === 'Line' ? { name, kind: 'class', isException: false } : undefined),
  enumValue: (type, name) => (type === 'Season' && name === 'WINTER' ? new ApexEnum(type, name, 0) : undefined)
});
const json = members('JSON', thread);

const serialize = (value: ApexValue): ApexValue => json.static('String serialize(Object)', value);
const read = (text: string, type: TypeRef): ApexValue =>
  json.static('Object deserialize(String, System.Type)', text, new ApexTypeValue(type));

describe('serialize', () => {
  const map = new ApexMap(OBJECT, OBJECT);
  map.put(thread, 'a"b', decimal('1.50'));
  map.put(thread, 2, null);

  it.each<[string, ApexValue, string]>([
    ['text', 'a"\n\u0001', '"a\\"\\n\\u0001"'],
    ['Decimal with its scale', decimal('1.50'), '1.50'],
    ['Double', double(2), '2.0'],
    ['Long', 9007199254740993n, '9007199254740993'],
    ['Date', ApexDate.of(2026, 2, 13), '"2026-02-13"'],
    ['Datetime', ApexDatetime.parse('2026-02-13T09:00:00.000Z'), '"2026-02-13T09:00:00.000Z"'],
    ['Blob', ApexBlob.ofText('abc'), '"YWJj"'],
    ['enum', new ApexEnum('Season', 'WINTER', 0), '"WINTER"'],
    ['List', listOf(1, null, listOf()), '[1,null,[]]'],
    ['Set', ApexSet.of(thread, OBJECT, ['x']), '["x"]'],
    ['Map', map, '{"a\\"b":1.50,"2":null}']
  ])('%s', (_, value, expected) => {
    expect(serialize(value)).toBe(expected);
  });

  it('writes the members of objects that are neither static nor transient', () => {
    const line = new UserObject('Line', { members: { name: 'x', amount: null, tags: null, secret: 's' } });
    expect(serialize(line)).toBe('{"name":"x","amount":null,"tags":null}');
    expect(json.static('String serialize(Object, Boolean)', line, true)).toBe('{"name":"x"}');
  });

  it('writes records with their attributes, parents and children', () => {
    const account = record('Account', { Id: '001000000000001AAA', Name: 'Acme' });
    account.children.set('contacts', new ApexList(namedType('Contact'), [record('Contact', { LastName: 'Li' })]));
    const opportunity = record('Opportunity', { Name: 'Deal' });
    opportunity.parents.set('account', account);
    expect(JSON.parse(String(serialize(opportunity)))).toEqual({
      attributes: { type: 'Opportunity' },
      Name: 'Deal',
      Account: {
        attributes: { type: 'Account', url: '/services/data/v66.0/sobjects/Account/001000000000001AAA' },
        Id: '001000000000001AAA',
        Name: 'Acme',
        Contacts: { totalSize: 1, done: true, records: [{ attributes: { type: 'Contact' }, LastName: 'Li' }] }
      }
    });
  });

  it('is pretty when asked', () => {
    const inner = new ApexMap(STRING, OBJECT);
    inner.put(thread, 'b', listOf(1, 2));
    const outer = new ApexMap(STRING, OBJECT);
    outer.put(thread, 'a', inner);
    expect(json.static('String serializePretty(Object)', outer)).toBe('{\n  "a" : {\n    "b" : [ 1, 2 ]\n  }\n}');
  });

  it('refuses what holds itself', () => {
    const items = listOf();
    items.items.push(items);
    expect(() => serialize(items)).toThrow('JSONException');
  });
});

describe('deserializeUntyped', () => {
  const untyped = (text: string): ApexValue => json.static('Object deserializeUntyped(String)', text);

  it('makes maps, lists and the narrowest numbers', () => {
    const value = untyped('{"a":[1, 12345678901, 1.10, true, null, "x"]}');
    const items = itemsOf((value as ApexMap).get(thread, 'a'));
    expect(items.slice(0, 2)).toEqual([1, 12345678901n]);
    expect((items[2] as ApexDecimal).toPlainString()).toBe('1.10');
    expect(items.slice(3)).toEqual([true, null, 'x']);
  });

  it('comes back as it went', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = JSON.stringify(value);
        expect(JSON.parse(String(serialize(untyped(text))))).toEqual(JSON.parse(text));
      })
    );
  });
});

describe('deserialize', () => {
  it('makes objects of user classes, without regard to the case of names and unknown names', () => {
    const line = read('{"NAME":"x","amount":10,"tags":["a"],"more":1}', namedType('Line')) as UserObject;
    expect(line.members['name']).toBe('x');
    expect((line.members['amount'] as ApexDecimal).toPlainString()).toBe('10');
    expect(itemsOf(line.members['tags'] ?? null)).toEqual(['a']);
  });

  it('strict refuses unknown names', () => {
    const strict = 'Object deserializeStrict(String, System.Type)';
    expect(() => json.static(strict, '{"more":1}', new ApexTypeValue(namedType('Line')))).toThrow(
      'JSONException: Unknown field: Line.more'
    );
  });

  it('makes collections', () => {
    const map = read('{"a":[1.5]}', namedType('Map', STRING, namedType('List', namedType('Double')))) as ApexMap;
    expect(itemsOf(map.get(thread, 'a'))).toEqual([new ApexDouble(1.5)]);
    expect((read('["a","a"]', namedType('Set', STRING)) as ApexSet).items()).toEqual(['a']);
  });

  it('makes records with parents and children', () => {
    const text =
      '{"attributes":{"type":"Opportunity"},"Name":"D","Amount":5,"CloseDate":"2026-02-13","Account":{"Name":"A","Contacts":{"totalSize":1,"done":true,"records":[{"LastName":"L"}]}}}';
    const opportunity = read(text, namedType('Opportunity')) as ApexSObject;
    expect((opportunity.fields.get('amount') as ApexDecimal).toPlainString()).toBe('5');
    expect((opportunity.fields.get('closedate') as ApexDate).iso).toBe('2026-02-13');
    const account = opportunity.parents.get('account');
    expect(account?.fields.get('name')).toBe('A');
    const contact = itemsOf(account?.children.get('contacts') ?? null)[0] as ApexSObject;
    expect(contact.fields.get('lastname')).toBe('L');
    expect((read(text, namedType('SObject')) as ApexSObject).object.name).toBe('Opportunity');
    expect(() => read('{"Nope":1}', namedType('Account'))).toThrow(
      "JSONException: No such column 'Nope' on sobject of type Account"
    );
  });

  it.each([
    ['Integer', '1.5'],
    ['Integer', '3000000000'],
    ['Boolean', '"yes"'],
    ['Date', '"13.2.2026"'],
    ['Id', '"short"'],
    ['String', '{}']
  ])('a %s does not take %s', (type, text) => {
    expect(() => read(text, namedType(type))).toThrow('JSONException: Illegal value for primitive');
  });

  it('reads scalars', () => {
    expect(read('"001000000000001"', namedType('Id'))).toBe('001000000000001AAA');
    expect(read('"2026-02-13T10:00:00+0100"', namedType('Datetime'))).toEqual(
      ApexDatetime.parse('2026-02-13T09:00:00.000Z')
    );
    expect(read('"WINTER"', namedType('Season'))).toEqual(new ApexEnum('Season', 'WINTER', 0));
    expect(read('null', namedType('Line'))).toBeNull();
  });
});

describe('the grammar', () => {
  const plain = (node: JsonNode): unknown => {
    if (node.kind === 'array') return node.items.map(plain);
    if (node.kind === 'object') return Object.fromEntries(node.entries.map(([name, value]) => [name, plain(value)]));
    if (node.kind === 'number') return Number(node.text);
    return node.kind === 'null' ? null : node.value;
  };

  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        // A key named __proto__ is no key for Object.fromEntries.
        fc.pre(!text.includes('__proto__'));
        expect(plain(parseJson(text))).toEqual(JSON.parse(text));
      })
    );
  });

  it.each(['', '{', '[1,]', '{"a" 1}', '01', '"\n"', 'nul', '[1] 2', "{'a':1}", '"\\x"'])('refuses %p', (text) => {
    expect(() => parseJson(text)).toThrow(JsonSyntaxError);
  });

  it('says where', () => {
    expect(() => json.static('Object deserializeUntyped(String)', '{"a":\n ?}')).toThrow(
      "JSONException: Unexpected character ('?' (code 63)): expected a valid value (number, String, array, object, true, false or null) at input location [line:2, column:2]"
    );
  });
});
