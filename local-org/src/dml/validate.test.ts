import { column, testOrg } from '../soql/testOrg.ts';
import type { TestOrg } from '../soql/testOrg.ts';
import { created, insert, outcome, records, run, update } from './testSave.ts';
import type { Values } from './testSave.ts';

let org: TestOrg;
let garden: string;

beforeAll(() => {
  org = testOrg();
  garden = created(org.admin, 'Garden__c', { Name: 'Alder', External_Id__c: 'taken' });
});

afterAll(() => org.store.close());

const NO_ACCOUNT = '001000000999999AAA';

describe('values that are refused', () => {
  it.each<[string, string, Values, string]>([
    [
      'a required field without value',
      'Tool__c',
      { Name: 'Spade' },
      'REQUIRED_FIELD_MISSING: Required fields are missing: [Garden__c, State__c]'
    ],
    [
      'a master that is missing',
      'Bed__c',
      { Plant__c: 'Kale' },
      'REQUIRED_FIELD_MISSING: Required fields are missing: [Garden__c]'
    ],
    [
      'text that is too long',
      'Garden__c',
      { External_Id__c: 'y'.repeat(41) },
      `STRING_TOO_LONG: External Id: data value too large: ${'y'.repeat(41)} (max length=40)`
    ],
    // SQLite would keep the text before it alone, and let a second record have the same key.
    [
      'text with U+0000',
      'Garden__c',
      { External_Id__c: 'taken\0' },
      'INVALID_INPUT: External Id: the character U+0000 cannot be stored'
    ],
    [
      'a number that is too large',
      'Garden__c',
      { Area__c: 100000000 },
      'NUMBER_OUTSIDE_VALID_RANGE: Area: value outside of valid range on numeric field: 100000000'
    ],
    // SOQL and SOSL Reference, "Date Formats and Date Literals": from 1700 to 4000.
    [
      'a day after the last',
      'Garden__c',
      { Opened__c: '4001-01-01' },
      'FIELD_INTEGRITY_EXCEPTION: Opened: invalid date: 4001-01-01'
    ],
    [
      'a day before the first',
      'Garden__c',
      { Opened__c: '1699-12-31' },
      'FIELD_INTEGRITY_EXCEPTION: Opened: invalid date: 1699-12-31'
    ],
    [
      'a value outside of a restricted picklist',
      'Garden__c',
      { Kind__c: 'Mud' },
      'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST: Kind: bad value for restricted picklist field: Mud'
    ],
    [
      'one wrong value of several',
      'Garden__c',
      { Tags__c: 'Sunny;Wet' },
      'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST: Tags: bad value for restricted picklist field: Wet'
    ],
    [
      'e-mail without an at sign',
      'Garden__c',
      { Email__c: 'nobody' },
      'INVALID_EMAIL_ADDRESS: Email: invalid email address: nobody'
    ],
    [
      'text for an Id',
      'Garden__c',
      { Owner_Account__c: 'acme' },
      'MALFORMED_ID: Owner Account: id value of incorrect type: acme'
    ],
    [
      'an Id of another object',
      'Garden__c',
      { Owner_Account__c: '005000000000001AAA' },
      'MALFORMED_ID: Owner Account: id value of incorrect type: 005000000000001AAA'
    ],
    [
      'a parent that does not exist',
      'Garden__c',
      { Owner_Account__c: NO_ACCOUNT },
      'INVALID_CROSS_REFERENCE_KEY: invalid cross reference id'
    ],
    [
      'text for a number',
      'Garden__c',
      { Area__c: 'much' },
      'JSON_PARSER_ERROR: Cannot deserialize instance of double from VALUE_STRING value much'
    ],
    [
      'a day that does not exist',
      'Garden__c',
      { Opened__c: '2026-02-30' },
      'JSON_PARSER_ERROR: Cannot deserialize instance of date from VALUE_STRING value 2026-02-30'
    ],
    [
      'a number for text',
      'Garden__c',
      { Name: 5 },
      'JSON_PARSER_ERROR: Cannot deserialize instance of string from VALUE_NUMBER_INT value 5'
    ],
    [
      'text for a check box',
      'Garden__c',
      { Public__c: 'yes' },
      'JSON_PARSER_ERROR: Cannot deserialize instance of boolean from VALUE_STRING value yes'
    ],
    [
      'a field that does not exist',
      'Garden__c',
      { Nothing__c: 1 },
      "INVALID_FIELD: No such column 'Nothing__c' on sobject of type Garden__c"
    ],
    [
      'a field that the platform keeps',
      'Garden__c',
      { CreatedDate: '2020-01-01T00:00:00Z' },
      'INVALID_FIELD_FOR_INSERT_UPDATE: Unable to create/update fields: CreatedDate.'
    ],
    [
      'a formula',
      'Garden__c',
      { Title__c: 'x' },
      'INVALID_FIELD_FOR_INSERT_UPDATE: Unable to create/update fields: Title__c.'
    ],
    [
      'an Id for a new record',
      'Garden__c',
      { Id: 'a01000000000001AAA' },
      'INVALID_FIELD_FOR_INSERT_UPDATE: cannot specify Id in an insert call'
    ],
    [
      'a value that another record has',
      'Garden__c',
      { External_Id__c: 'TAKEN' },
      'DUPLICATE_VALUE: duplicate value found: External_Id__c duplicates value on record with id: '
    ]
  ])('%s', (_what, type, values, expected) => {
    expect(outcome(insert(org.admin, type, values))).toContain(expected);
  });

  it('an object that does not exist', () => {
    expect(outcome(insert(org.admin, 'Foo__c', {}))).toBe("INVALID_TYPE: sObject type 'Foo__c' is not supported.");
  });

  it('custom metadata, which deploys alone write', () => {
    expect(outcome(insert(org.admin, 'Season__mdt', { Month__c: 1 }, { mode: 'system' }))).toBe(
      'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY: entity type cannot be inserted: Season'
    );
  });

  it('every error of a record is told', () => {
    const { errors } = insert(org.admin, 'Garden__c', { Kind__c: 'Mud', Email__c: 'nobody' });
    expect(errors.map((error) => error.fields)).toEqual([['Email__c'], ['Kind__c']]);
  });
});

describe('values that are accepted', () => {
  it('come as text like from REST, and are stored by type', () => {
    const values = {
      Area__c: '12.3456',
      Public__c: 'false',
      Opened__c: '2026-02-28',
      Inspected_At__c: '2026-02-13T10:00:00.000+0100',
      kind__c: 'HERB',
      Name: '  Alder ',
      Phone__c: '',
      Notes__c: ' kept as it is '
    };
    const id = created(org.admin, 'Garden__c', values);
    const [stored] = org.store.select('SELECT * FROM "Garden__c" WHERE "Id" = ?', [id]);
    expect(stored).toMatchObject({
      Area__c: 12.3456,
      Public__c: 0,
      Opened__c: '2026-02-28',
      Inspected_At__c: '2026-02-13T09:00:00.000Z',
      Kind__c: 'Herb',
      Name: 'Alder',
      Phone__c: null,
      Notes__c: ' kept as it is '
    });
  });

  it('are references of 15 characters', () => {
    const id = created(org.admin, 'Bed__c', { Garden__c: garden.slice(0, 15), Plant__c: 'Kale' });
    expect(column(org.admin, `SELECT Garden__c FROM Bed__c WHERE Id = '${id}'`)).toEqual([garden]);
  });
});

describe('unique fields', () => {
  it('are compared within the call', () => {
    const results = run(org.admin, 'insert', records('Garden__c', { External_Id__c: 'Ä' }, { External_Id__c: 'ä' }));
    expect(results.map((result) => result.success)).toEqual([true, false]);
    expect(outcome(results[1]!)).toMatch(/^DUPLICATE_VALUE: duplicate value found: External_Id__c/);
  });

  it('keep case apart where the field says so', () => {
    const bed = (code: string) => insert(org.admin, 'Bed__c', { Garden__c: garden, Plant__c: 'Kale', Code__c: code });
    expect([bed('a'), bed('A'), bed('a')].map((result) => result.success)).toEqual([true, true, false]);
  });

  it('may swap their values, and may be kept on update', () => {
    const [a = '', b = ''] = ['swap-a', 'swap-b'].map((key) =>
      created(org.admin, 'Garden__c', { External_Id__c: key })
    );
    const swap = records('Garden__c', { Id: a, External_Id__c: 'swap-b' }, { Id: b, External_Id__c: 'swap-a' });
    expect(run(org.admin, 'update', swap).map(outcome)).toEqual(['saved', 'saved']);
    expect(outcome(update(org.admin, 'Garden__c', { Id: a, External_Id__c: 'swap-b', Name: 'same' }))).toBe('saved');
  });

  it('do not count in the recycle bin', () => {
    const id = created(org.admin, 'Garden__c', { External_Id__c: 'again' });
    run(org.admin, 'delete', records('Garden__c', { Id: id }));
    expect(outcome(insert(org.admin, 'Garden__c', { External_Id__c: 'again' }))).toBe('saved');
    expect(outcome(run(org.admin, 'undelete', records('Garden__c', { Id: id }))[0]!)).toMatch(/^DUPLICATE_VALUE/);
  });
});

describe('updates', () => {
  it('of records that cannot be found are refused', () => {
    const ids = ['a01000000999999AAA', 'nonsense', null];
    const list = ids.map((id) => ({ type: 'Garden__c', id, values: { Name: 'x' } }));
    expect(run(org.admin, 'update', list).map(outcome)).toEqual([
      'INVALID_CROSS_REFERENCE_KEY: invalid cross reference id',
      'MALFORMED_ID: malformed id nonsense',
      'MISSING_ARGUMENT: Id not specified in an update call'
    ]);
  });

  it('may not clear what is required, nor move a detail to another master', () => {
    const other = created(org.admin, 'Garden__c', {});
    const bed = created(org.admin, 'Bed__c', { Garden__c: garden, Plant__c: 'Kale' });
    expect(outcome(update(org.admin, 'Bed__c', { Id: bed, Plant__c: null }))).toBe(
      'REQUIRED_FIELD_MISSING: Required fields are missing: [Plant__c]'
    );
    expect(outcome(update(org.admin, 'Bed__c', { Id: bed, Garden__c: other }))).toMatch(
      /^INVALID_FIELD_FOR_INSERT_UPDATE/
    );
    expect(outcome(update(org.admin, 'Bed__c', { Id: bed, Garden__c: garden, Plant__c: 'Leek' }))).toBe('saved');
  });

  it('change a record once in a call', () => {
    const id = created(org.admin, 'Garden__c', {});
    const results = run(org.admin, 'update', records('Garden__c', { Id: id, Area__c: 1 }, { Id: id, Area__c: 2 }));
    expect(results.map(outcome)).toEqual(['saved', `DUPLICATE_VALUE: Duplicate id in list: ${id}`]);
  });
});
