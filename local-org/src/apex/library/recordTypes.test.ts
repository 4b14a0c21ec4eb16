// Describes, stripInaccessible and the Database class. Sources: Apex Reference, "Schema Namespace", "Security Class",
// "Database Class", "Database Namespace"; field values: SOAP API Developer Guide, "Field Types".
import type { ApexSObject } from '../native.ts';
import { ApexEnum, NativeObject, type ApexThread, type QueryOptions, type SaveOptions } from '../native.ts';
import type { DmlOperation } from '../../dml/types.ts';
import type { FieldDef, FieldType, FieldValue } from '../../schema/types.ts';
import type { ApexValue } from '../values.ts';
import type { ApexSet } from './index.ts';
import {
  ApexDate,
  ApexDatetime,
  ApexDecimal,
  ApexDouble,
  ApexList,
  ApexMap,
  cloneRecord,
  describeField,
  describeObject,
  sObjectFieldToken,
  sObjectTypeToken,
  toApex,
  toStored
} from './index.ts';
import { decimal, itemsOf, listOf, members, objectNamed, record, testThread, typeNamed } from './testing.ts';
import { namedType, OBJECT, STRING } from './typeText.ts';

const account = objectNamed('Account');
const field = (name: string): FieldDef => {
  const found = account.fields.get(name.toLowerCase());
  if (!found) throw new TypeError(`no field ${name}`);
  return found;
};

describe('describes', () => {
  const thread = testThread({
    access: { mayCreate: () => false, mayReadField: (_, { name }) => name !== 'Phone', mayEditField: () => true }
  });
  const object = members('DescribeSObjectResult', thread);
  const fields = members('DescribeFieldResult', thread);

  it('tell of objects and of the rights of the user', () => {
    const describe = describeObject(account);
    expect(object.call('String getName()', describe)).toBe('Account');
    expect(object.call('String getKeyPrefix()', describe)).toBe('001');
    expect([object.call('Boolean isAccessible()', describe), object.call('Boolean isCreateable()', describe)]).toEqual([
      true,
      false
    ]);
    expect(object.call('Boolean isCustom()', describe)).toBe(false);
  });

  it('tell of fields', () => {
    const industry = describeField(account, field('Industry'));
    expect(fields.call('Schema.DisplayType getType()', industry)).toHaveProperty('name', 'PICKLIST');
    expect(
      fields.call('Schema.DisplayType getType()', describeField(account, field('NumberOfEmployees')))
    ).toHaveProperty('name', 'INTEGER');
    const entry = members('PicklistEntry');
    const entries = itemsOf(fields.call('List<Schema.PicklistEntry> getPicklistValues()', industry));
    expect(entries.map((item) => entry.call('String getValue()', item))).toContain('Agriculture');
    expect(fields.call('Boolean isAccessible()', describeField(account, field('Phone')))).toBe(false);
    expect(fields.call('Boolean isUpdateable()', describeField(account, field('CreatedDate')))).toBe(false);
    expect(fields.call('Boolean isUpdateable()', describeField(account, field('Phone')))).toBe(true);
    const owner = describeField(account, field('OwnerId'));
    expect(fields.call('String getRelationshipName()', owner)).toBe('Owner');
    expect(
      itemsOf(fields.call('List<Schema.SObjectType> getReferenceTo()', owner)).map((token) =>
        String((token as NativeObject).data)
      )
    ).toContain('User');
  });

  it('are found from tokens and by name', () => {
    const all = members('Schema', thread).static('Map<String, Schema.SObjectType> getGlobalDescribe()') as ApexMap;
    expect(all.get(thread, 'account')).toEqual(sObjectTypeToken(account));
    const map = members('SObjectTypeFields', thread).call(
      'Map<String, Schema.SObjectField> getMap()',
      typeNamed('DescribeSObjectResult').properties?.['Schema.SObjectTypeFields fields']?.get({
        thread,
        receiver: describeObject(account),
        typeArgs: []
      }) ?? null
    ) as ApexMap;
    expect(map.get(thread, 'phone')).toEqual(sObjectFieldToken(account, field('Phone')));
    const made = members('SObjectType', thread).call(
      'SObject newSObject(Id)',
      sObjectTypeToken(account),
      '001000000000001AAA'
    );
    expect((made as ApexSObject).fields.get('id')).toBe('001000000000001AAA');
  });
});

describe('Security.stripInaccessible', () => {
  const signature = 'System.SObjectAccessDecision stripInaccessible(System.AccessType, List<SObject>)';
  const access = (name: string) => new ApexEnum('System.AccessType', name, 0);
  const decision = members('SObjectAccessDecision');

  it('takes fields away from copies and says which', () => {
    const security = members('Security', testThread({ access: { mayReadField: (_, { name }) => name !== 'Phone' } }));
    const [full, poor] = [
      record('Account', { Id: '001000000000001AAA', Name: 'A', Phone: '1' }),
      record('Account', { Name: 'B' })
    ];
    const made = security.static(signature, access('READABLE'), listOf(full, poor));
    const [first, second] = itemsOf(decision.call('List<SObject> getRecords()', made)) as ApexSObject[];
    expect([...(first?.fields.keys() ?? [])]).toEqual(['id', 'name']);
    expect(first?.selected?.has('phone')).toBe(false);
    expect(second?.selected).toBeNull();
    expect(full.fields.get('phone')).toBe('1');
    const removed = decision.call('Map<String, Set<String>> getRemovedFields()', made) as ApexMap;
    expect((removed.get(testThread(), 'Account') as ApexSet).items()).toEqual(['Phone']);
    expect((decision.call('Set<Integer> getModifiedIndexes()', made) as ApexSet).items()).toEqual([0]);
  });

  it('takes away what can never be written', () => {
    const made = members('Security').static(
      signature,
      access('UPDATABLE'),
      listOf(record('Account', { Id: '001000000000001AAA', Name: 'A', CreatedDate: new ApexDatetime(0) }))
    );
    const [first] = itemsOf(decision.call('List<SObject> getRecords()', made)) as ApexSObject[];
    expect([...(first?.fields.keys() ?? [])]).toEqual(['id', 'name']);
  });

  it('refuses an object that the user may not use, unless told not to', () => {
    const security = members('Security', testThread({ access: { mayRead: () => false } }));
    expect(() => security.static(signature, access('READABLE'), listOf(record('Account', {})))).toThrow(
      'NoAccessException: No access to entity: Account'
    );
    const lenient = 'System.SObjectAccessDecision stripInaccessible(System.AccessType, List<SObject>, Boolean)';
    expect(security.static(lenient, access('READABLE'), listOf(record('Account', {})), false)).toBeInstanceOf(
      NativeObject
    );
  });
});

describe('Database', () => {
  interface Seen {
    operation: DmlOperation;
    ids: (ApexValue | undefined)[];
    options: SaveOptions;
  }
  const seen: Seen[] = [];
  const save: ApexThread['save'] = (operation, rows, options) => {
    seen.push({ operation, ids: rows.map((row) => row.fields.get('id')), options });
    return rows.map((_, index) =>
      index === 0
        ? { id: '001000000000001AAA', success: true, created: true, errors: [] }
        : {
            id: null,
            success: false,
            created: false,
            errors: [{ statusCode: 'REQUIRED_FIELD_MISSING', message: 'no name', fields: ['Name'] }]
          }
    );
  };
  const database = members('Database', testThread({ save }));
  const level = (name: string): ApexValue =>
    typeNamed('AccessLevel').staticProperties?.[`System.AccessLevel ${name}`]?.get({
      thread: testThread(),
      receiver: null,
      typeArgs: []
    }) ?? null;
  beforeEach(() => (seen.length = 0));

  it('hands allOrNone, access level and key field to the save', () => {
    const one = record('Account', { Name: 'A' });
    database.static('Database.SaveResult insert(SObject)', one);
    database.static('Database.SaveResult update(SObject, Boolean, System.AccessLevel)', one, false, level('USER_MODE'));
    database.static(
      'Database.UpsertResult upsert(SObject, Schema.SObjectField, Boolean)',
      one,
      sObjectFieldToken(account, field('AccountNumber')),
      false
    );
    expect(seen.map(({ operation, options }) => [operation, options])).toEqual([
      ['insert', { allOrNone: true }],
      ['update', { allOrNone: false, mode: 'user' }],
      ['upsert', { allOrNone: false, externalIdField: 'AccountNumber' }]
    ]);
  });

  it('gives one result a record', () => {
    const results = itemsOf(
      database.static(
        'List<Database.SaveResult> insert(List<SObject>, Boolean)',
        listOf(record('Account', {}), record('Account', {})),
        false
      )
    );
    const result = members('SaveResult');
    expect(results.map((item) => result.call('Boolean isSuccess()', item))).toEqual([true, false]);
    expect(result.call('Id getId()', results[0] ?? null)).toBe('001000000000001AAA');
    const error = itemsOf(result.call('List<Database.Error> getErrors()', results[1] ?? null))[0] ?? null;
    const read = members('Database.Error');
    expect(read.call('String getMessage()', error)).toBe('no name');
    expect(itemsOf(read.call('List<String> getFields()', error))).toEqual(['Name']);
    expect(read.call('System.StatusCode getStatusCode()', error)).toHaveProperty('name', 'REQUIRED_FIELD_MISSING');
  });

  it('deletes by Id', () => {
    database.static('List<Database.DeleteResult> delete(List<Id>)', listOf('001000000000002AAA'));
    expect(seen[0]).toMatchObject({ operation: 'delete', ids: ['001000000000002AAA'] });
    expect(() => database.static('Database.DeleteResult delete(Id)', '001x')).toThrow(
      'StringException: Invalid id: 001x'
    );
  });

  it('queries with mode and binds', () => {
    const asked: [string, QueryOptions | undefined][] = [];
    const rows = new ApexList(namedType('Account'));
    const thread = testThread({
      query: (soql, options) => (asked.push([soql, options]), /COUNT/.test(soql) ? 3 : rows)
    });
    const own = members('Database', thread);
    const binds = new ApexMap(STRING, OBJECT);
    binds.put(thread, 'name', 'A');
    expect(own.static('List<SObject> query(String)', 'SELECT Id FROM Account')).toBe(rows);
    expect(
      own.static('Integer countQuery(String, System.AccessLevel)', 'SELECT COUNT() FROM Account', level('SYSTEM_MODE'))
    ).toBe(3);
    own.static(
      'List<SObject> queryWithBinds(String, Map<String, Object>, System.AccessLevel)',
      'SELECT Id FROM Account WHERE Name = :name',
      binds,
      level('USER_MODE')
    );
    expect(asked.map(([, options]) => options?.mode)).toEqual(['system', 'system', 'user']);
    expect(asked[2]?.[1]?.binds).toEqual(new Map([['name', 'A']]));
  });

  it('goes back to a savepoint', () => {
    const back: string[] = [];
    const own = members('Database', testThread({ savepoint: () => 'sp1', rollback: (name) => back.push(name) }));
    own.static('void rollback(System.Savepoint)', own.static('System.Savepoint setSavepoint()'));
    expect(back).toEqual(['sp1']);
  });
});

describe('field values', () => {
  const typed = (type: FieldType, scale = 0) => ({ name: 'F__c', type, scale });

  it.each<[FieldType, FieldValue, string]>([
    ['boolean', true, 'true'],
    ['int', 5, '5'],
    ['double', 0.1, '0.1'],
    ['date', '2026-02-13', '2026-02-13'],
    ['datetime', '2026-02-13T09:00:00.000Z', '2026-02-13T09:00:00.000Z'],
    ['reference', '001000000000001AAA', '001000000000001AAA'],
    ['textarea', 'x', 'x']
  ])('%s comes and goes', (type, stored, shown) => {
    const value = toApex(typed(type), stored);
    const text = value instanceof ApexDate || value instanceof ApexDatetime ? value.iso : String(value);
    expect(text).toBe(shown);
    expect(toStored(typed(type), value)).toEqual(stored);
    expect(toApex(typed(type), null)).toBeNull();
  });

  it('numbers have at least the digits of their field', () => {
    expect(String(toApex(typed('currency', 2), 12.5))).toBe('12.50');
    expect(String(toApex(typed('currency', 2), 12.345))).toBe('12.345');
    expect(toApex(typed('percent', 4), 3)).toEqual(ApexDecimal.of('3.0000'));
  });

  it('takes every number of Apex', () => {
    expect([decimal('12.50'), new ApexDouble(1.5), 3n, 7].map((value) => toStored(typed('double'), value))).toEqual([
      12.5, 1.5, 3, 7
    ]);
    expect(() => toStored(typed('double'), listOf())).toThrow('F__c cannot hold a List<Object>');
  });
});

it('cloneRecord copies fields, and parents only when it is deep', () => {
  const parent = record('Account', { Id: '001000000000001AAA', Name: 'A' });
  const source = record('Opportunity', { Id: '006000000000001AAA', Name: 'D', CreatedDate: new ApexDatetime(0) });
  source.parents.set('account', parent);
  const plain = { preserveId: false, deep: false, preserveReadonlyTimestamps: false, preserveAutonumber: false };
  const shallow = cloneRecord(source, plain);
  expect([...shallow.fields.keys()]).toEqual(['name']);
  expect(shallow.parents.get('account')).toBe(parent);
  const deep = cloneRecord(source, { ...plain, preserveId: true, deep: true, preserveReadonlyTimestamps: true });
  expect([...deep.fields.keys()]).toEqual(['id', 'name', 'createddate']);
  expect(deep.parents.get('account')).not.toBe(parent);
  expect(deep.parents.get('account')?.fields.get('id')).toBe('001000000000001AAA');
});
