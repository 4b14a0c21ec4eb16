import { column, testOrg } from '../soql/testOrg.ts';
import type { TestOrg } from '../soql/testOrg.ts';
import type { ExecutionContext } from '../security/index.ts';
import { created, insert, outcome, records, run, update, watching } from './testSave.ts';

let org: TestOrg;
/** Reads gardens and beds. */
let visitor: ExecutionContext;
/** Writes gardens, beds and tools, but not titles and serial numbers. */
let keeper: ExecutionContext;
let garden: string;

beforeAll(() => {
  org = testOrg();
  visitor = org.user('visitor', 'Garden_Visitor');
  keeper = org.user('keeper', 'Garden_Keeper');
  garden = created(org.admin, 'Garden__c', { Name: 'Alder', Fee__c: 100, External_Id__c: 'g-1' });
});

afterAll(() => org.store.close());

describe('in user mode', () => {
  it('the user needs the right on the object', () => {
    expect(outcome(insert(visitor, 'Garden__c', { Name: 'x' }))).toBe(
      'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY: entity type cannot be inserted: Garden'
    );
    const refused = 'INSUFFICIENT_ACCESS_OR_READONLY: insufficient access rights on object id';
    expect(outcome(update(visitor, 'Garden__c', { Id: garden, Name: 'x' }))).toBe(refused);
    expect(run(visitor, 'delete', records('Garden__c', { Id: garden })).map(outcome)).toEqual([refused]);
    expect(outcome(insert(keeper, 'Garden__c', { Name: 'Birch' }))).toBe('saved');
  });

  it('an object that the user may not read does not exist', () => {
    const answer = (type: string) => outcome(insert(visitor, type, {})).replace(type, 'X');
    expect(answer('Tool__c')).toBe(answer('Fool__c'));
  });

  it('the user needs the right on each field', () => {
    const half = org.user('half', 'Garden_Visitor', 'Garden_Keeper');
    expect(outcome(insert(half, 'Product2', { Name: 'x' }))).toMatch(/INVALID_TYPE|CANNOT_INSERT/);
    expect(outcome(insert(org.admin, 'Product2', { Name: 'x', Purchase_Price__c: 5 }))).toBe('saved');
    expect(outcome(insert(visitor, 'Garden__c', { Fee__c: 5 }))).not.toBe('saved');
  });

  it('a hidden field answers as one that does not exist', () => {
    const access: ExecutionContext = {
      ...keeper,
      access: { ...rights(keeper), mayReadField: (_object, field) => field.name !== 'Fee__c' }
    };
    const answer = (name: string) => outcome(update(access, 'Garden__c', { Id: garden, [name]: 5 })).replace(name, 'X');
    expect(answer('Fee__c')).toBe(answer('Flea__c'));
  });

  it('a field that the user may read but not edit is refused by name', () => {
    const access: ExecutionContext = {
      ...keeper,
      access: { ...rights(keeper), mayEditField: (_object, field) => field.name !== 'Fee__c' }
    };
    expect(outcome(update(access, 'Garden__c', { Id: garden, Fee__c: 5 }))).toBe(
      'INVALID_FIELD_FOR_INSERT_UPDATE: Unable to create/update fields: Fee__c. Please check the security settings of this field and verify that it is read/write for your profile or permission set.'
    );
    expect(column(org.admin, `SELECT Fee__c FROM Garden__c WHERE Id = '${garden}'`)).toEqual([100]);
  });

  it('no triggers run for records that are refused', () => {
    const hooks = watching();
    insert(visitor, 'Garden__c', { Name: 'x' }, { hooks });
    expect(hooks.events).toEqual([]);
  });

  it('an upsert needs to read its key', () => {
    const list = records('Garden__c', { External_Id__c: 'g-1' });
    expect(() => run(visitor, 'upsert', list, { externalIdField: 'External_Id__c' })).toThrow(
      "No such column 'External_Id__c'"
    );
  });

  it('triggers may write what the user may not', () => {
    const hooks = watching(({ timing, records: [record] }) => {
      if (timing === 'before' && record?.next) record.next.Fee__c = 42;
    });
    const access: ExecutionContext = {
      ...keeper,
      access: { ...rights(keeper), mayEditField: (_object, field) => field.name !== 'Fee__c' }
    };
    const result = insert(access, 'Garden__c', { Name: 'x' }, { hooks });
    expect(column(org.admin, `SELECT Fee__c FROM Garden__c WHERE Id = '${result.id}'`)).toEqual([42]);
  });
});

describe('system mode', () => {
  it('asks for no rights', () => {
    expect(outcome(update(visitor, 'Garden__c', { Id: garden, Fee__c: 101 }, { mode: 'system' }))).toBe('saved');
  });
});

describe('users and their rights', () => {
  const profileId = () =>
    String(
      org.store.select('SELECT "ProfileId" FROM "User" WHERE "Id" = ?', [org.admin.access.userId])[0]?.['ProfileId']
    );
  const newUser = (username: string) => ({
    Username: username,
    LastName: 'Moss',
    FirstName: 'Ada',
    Email: 'ada@example.com',
    Alias: 'amoss',
    TimeZoneSidKey: 'America/Los_Angeles',
    LocaleSidKey: 'en_US',
    EmailEncodingKey: 'UTF-8',
    LanguageLocaleKey: 'en_US',
    ProfileId: profileId()
  });

  it('are made by administrators alone', () => {
    expect(outcome(insert(org.admin, 'User', newUser('ada@example.com')))).toBe('saved');
    expect(column(org.admin, "SELECT Name FROM User WHERE Username = 'ada@example.com'")).toEqual(['Ada Moss']);
    expect(outcome(insert(keeper, 'User', newUser('eve@example.com')))).not.toBe('saved');
  });

  it('cannot be taken by those they belong to', () => {
    const set = String(
      org.store.select('SELECT "Id" FROM "PermissionSet" WHERE "Name" = \'Garden_Keeper\'')[0]?.['Id']
    );
    const assignment = { AssigneeId: visitor.access.userId, PermissionSetId: set };
    expect(outcome(insert(visitor, 'PermissionSetAssignment', assignment))).not.toBe('saved');
    expect(outcome(update(visitor, 'User', { Id: visitor.access.userId, ProfileId: profileId() }))).not.toBe('saved');
    expect(outcome(insert(org.admin, 'PermissionSetAssignment', assignment))).toBe('saved');
    expect(outcome(insert(org.admin, 'PermissionSetAssignment', assignment))).toMatch(
      /^DUPLICATE_VALUE: Duplicate PermissionSetAssignment/
    );
  });

  it('need the right to modify all data, whatever else is allowed', () => {
    const all = () => true;
    const access = {
      ...rights(visitor),
      mayRead: all,
      mayCreate: all,
      mayEdit: all,
      mayEditField: all,
      mayReadField: all
    };
    const context: ExecutionContext = { ...visitor, access };
    expect(outcome(update(context, 'User', { Id: visitor.access.userId, ProfileId: profileId() }))).toBe(
      'INSUFFICIENT_ACCESS_OR_READONLY: insufficient access rights on object id'
    );
    expect(outcome(insert(context, 'User', newUser('mallory@example.com')))).toBe(
      'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY: entity type cannot be inserted: User'
    );
  });

  it('have a username that nobody else has', () => {
    insert(org.admin, 'User', newUser('twin@example.com'));
    expect(outcome(insert(org.admin, 'User', newUser('TWIN@example.com')))).toMatch(
      /^DUPLICATE_USERNAME: Duplicate Username/
    );
  });
});

/** The rights of a user as plain functions, so that a test can take one away. */
function rights({ access }: ExecutionContext): ExecutionContext['access'] {
  return {
    userId: access.userId,
    modifyAllData: access.modifyAllData,
    mayRead: (object) => access.mayRead(object),
    mayCreate: (object) => access.mayCreate(object),
    mayEdit: (object) => access.mayEdit(object),
    mayDelete: (object) => access.mayDelete(object),
    mayReadField: (object, field) => access.mayReadField(object, field),
    mayEditField: (object, field) => access.mayEditField(object, field),
    viewsAll: (object) => access.viewsAll(object),
    modifiesAll: (object) => access.modifiesAll(object),
    hasCustomPermission: (name) => access.hasCustomPermission(name)
  };
}
