// Who may do what: profiles, permission sets, and the rules that follow from the objects themselves.
import { fieldOf, fixtureProject, fixtureStore, objectOf } from '../../test/fixture.ts';
import { parseXml } from '../metadata/index.ts';
import type { MetadataComponent, ProjectMetadata } from '../metadata/index.ts';
import type { Store } from '../store/index.ts';
import { checkRights, contextFor, systemContext } from './index.ts';
import type { UserAccess } from './index.ts';

const project = fixtureProject();

/** The project with one more permission set, `Extra`. */
function withPermissionSet(xml: string): ProjectMetadata {
  const component: MetadataComponent = {
    type: 'PermissionSet',
    fullName: 'Extra',
    path: 'permissionsets/Extra.permissionset-meta.xml',
    xml: parseXml(`<PermissionSet><label>Extra</label>${xml}</PermissionSet>`, 'Extra')
  };
  return {
    ...project,
    all: (type) => (type === 'PermissionSet' ? [...project.all(type), component] : project.all(type))
  };
}

const objectPermissions = (object: string, ...allowed: string[]) =>
  `<objectPermissions>${allowed.map((right) => `<${right}>true</${right}>`).join('')}<object>${object}</object></objectPermissions>`;
const fieldPermissions = (field: string, right: string) =>
  `<fieldPermissions><field>${field}</field><${right}>true</${right}></fieldPermissions>`;

let store: Store;
afterEach(() => store.close());

/** Adds a user and says what the user may do. */
function accessOf(profile: string, permissionSets: readonly string[], of: ProjectMetadata = project): UserAccess {
  return contextFor(store, of, newUser(profile, permissionSets)).access;
}

function newUser(profile: string, permissionSets: readonly string[] = [], active = true): string {
  const user = objectOf(store.schema, 'User');
  const id = store.nextId(user);
  const [owner] = store.select('SELECT "Id" FROM "Profile" WHERE "Name" = ?', [profile]);
  store.insert(user, [
    { Id: id, Username: id, IsActive: active, ProfileId: String(owner?.Id), TimeZoneSidKey: 'Europe/Vienna' }
  ]);
  for (const name of permissionSets) assign(id, name);
  return id;
}

function assign(userId: string, permissionSet: string): string {
  const assignment = objectOf(store.schema, 'PermissionSetAssignment');
  const [set] = store.select('SELECT "Id" FROM "PermissionSet" WHERE "Name" = ?', [permissionSet]);
  if (!set) throw new Error(`no permission set ${permissionSet}`);
  const id = store.nextId(assignment);
  store.insert(assignment, [{ Id: id, AssigneeId: userId, PermissionSetId: String(set.Id) }]);
  return id;
}

const rights = (access: UserAccess, name: string) => {
  const object = objectOf(store.schema, name);
  const allowed = {
    C: access.mayCreate(object),
    R: access.mayRead(object),
    E: access.mayEdit(object),
    D: access.mayDelete(object)
  };
  return Object.entries(allowed)
    .filter(([, may]) => may)
    .map(([letter]) => letter)
    .join('');
};
const fieldRights = (access: UserAccess, fullName: string) => {
  const object = objectOf(store.schema, fullName.split('.')[0] ?? '');
  const field = fieldOf(store.schema, fullName);
  return (access.mayReadField(object, field) ? 'R' : '') + (access.mayEditField(object, field) ? 'E' : '');
};

describe('profiles', () => {
  beforeEach(() => (store = fixtureStore()));

  it.each(['Account', 'Garden__c', 'Bed__c', 'User', 'PermissionSetAssignment'])(
    'let the administrator do all on %s',
    (name) => {
      const access = accessOf('System Administrator', []);
      expect(rights(access, name)).toBe('CRED');
      expect(access.modifyAllData).toBe(true);
    }
  );

  it('let the administrator see every field', () => {
    const access = accessOf('System Administrator', []);
    expect(
      ['Garden__c.Fee__c', 'Product2.Purchase_Price__c', 'Account.Phone'].map((name) => fieldRights(access, name))
    ).toEqual(['RE', 'RE', 'RE']);
  });

  it.each([
    ['Account', 'CRED'],
    ['Contact', 'CRED'],
    ['Opportunity', 'CRED'],
    ['OpportunityLineItem', 'CRED'],
    ['Product2', 'R'],
    ['Pricebook2', 'R'],
    ['PricebookEntry', 'R'],
    ['User', 'R'],
    ['UserRole', 'R'],
    ['Organization', 'R'],
    ['Profile', 'R'],
    ['PermissionSet', 'R'],
    ['PermissionSetAssignment', ''],
    ['Garden__c', ''],
    ['Bed__c', '']
  ])('give the standard user on %s: %s', (name, expected) => {
    expect(rights(accessOf('Standard User', []), name)).toBe(expected);
  });

  it('give the standard user standard fields, and no custom ones', () => {
    const access = accessOf('Standard User', []);
    expect(fieldRights(access, 'Account.Phone')).toBe('RE');
    expect(fieldRights(access, 'Product2.ProductCode')).toBe('R');
    expect(fieldRights(access, 'Account.Member_Since__c')).toBe('');
    expect(fieldRights(access, 'Product2.Purchase_Price__c')).toBe('');
  });

  it('give minimum access nothing but users and their groups, the organization, its record types and its code', () => {
    const access = accessOf('Minimum Access - Salesforce', []);
    const readable = store.schema.objects.filter((object) => access.mayRead(object)).map((object) => object.name);
    const code = ['ApexClass', 'ApexTrigger', 'AsyncApexJob', 'CronJobDetail', 'CronTrigger', 'RecordType'];
    const people = ['Group', 'GroupMember', 'QueueSobject', 'User', 'UserLicense', 'UserRecordAccess'];
    const own = ['AuthSession', 'LoginHistory'];
    expect(readable).toEqual([...code, ...people, ...own, 'Organization', 'Season__mdt', 'StaticResource'].sort());
    expect(store.schema.objects.filter((object) => access.mayEdit(object))).toEqual([]);
  });
});

describe('permission sets of the project', () => {
  beforeEach(() => (store = fixtureStore()));

  it('give what they say', () => {
    const keeper = accessOf('Standard User', ['Garden_Keeper']);
    expect([rights(keeper, 'Garden__c'), rights(keeper, 'Bed__c')]).toEqual(['CRED', 'CRED']);
    expect(fieldRights(keeper, 'Garden__c.Fee__c')).toBe('RE');
    const visitor = accessOf('Standard User', ['Garden_Visitor']);
    expect([rights(visitor, 'Garden__c'), rights(visitor, 'Bed__c'), rights(visitor, 'Tool__c')]).toEqual([
      'R',
      'R',
      ''
    ]);
    expect(fieldRights(visitor, 'Garden__c.Area__c')).toBe('R');
    expect(fieldRights(visitor, 'Garden__c.Fee__c')).toBe('');
  });

  it('add up', () => {
    const both = accessOf('Minimum Access - Salesforce', ['Garden_Visitor', 'Garden_Keeper']);
    expect(rights(both, 'Garden__c')).toBe('CRED');
    expect(fieldRights(both, 'Garden__c.Area__c')).toBe('RE');
  });

  it('need not name the fields that come with the object', () => {
    const visitor = accessOf('Standard User', ['Garden_Visitor']);
    const names = ['Id', 'Name', 'OwnerId', 'CreatedDate'].map((name) => `Garden__c.${name}`);
    for (const name of [...names, 'Bed__c.Garden__c', 'Bed__c.Plant__c']) expect(fieldRights(visitor, name)).toBe('R');
    expect(fieldRights(visitor, 'Bed__c.Rows__c')).toBe('');
  });

  it('give fields only together with the object', () => {
    const access = accessOf('Minimum Access - Salesforce', ['Garden_Keeper']);
    expect(fieldRights(access, 'Account.Member_Since__c')).toBe('');
    expect(fieldRights(accessOf('Standard User', ['Garden_Keeper']), 'Account.Member_Since__c')).toBe('RE');
  });

  it('give custom permissions, which no profile has', () => {
    expect(accessOf('Standard User', ['Garden_Keeper']).hasCustomPermission('close_garden')).toBe(true);
    expect(accessOf('Standard User', ['Garden_Visitor']).hasCustomPermission('Close_Garden')).toBe(false);
    expect(accessOf('System Administrator', []).hasCustomPermission('Close_Garden')).toBe(false);
  });

  it('leave custom metadata readable by all and written by none', () => {
    const access = accessOf('Minimum Access - Salesforce', []);
    expect(rights(access, 'Season__mdt')).toBe('R');
    expect(fieldRights(access, 'Season__mdt.Month__c')).toBe('R');
    expect(rights(accessOf('System Administrator', []), 'Season__mdt')).toBe('R');
  });
});

describe('permission sets of any project', () => {
  const accessWith = (xml: string, profile = 'Minimum Access - Salesforce') => {
    const extended = withPermissionSet(xml);
    store = fixtureStore(extended);
    return accessOf(profile, ['Extra'], extended);
  };

  it('give a detail only to those who read its master', () => {
    const access = accessWith(objectPermissions('Bed__c', 'allowRead', 'allowEdit'));
    expect(rights(access, 'Bed__c')).toBe('');
  });

  it('open opportunity products with the opportunity, and price book entries with the price book', () => {
    const reader = accessWith(
      objectPermissions('Opportunity', 'allowRead') + objectPermissions('Pricebook2', 'allowRead')
    );
    expect([rights(reader, 'OpportunityLineItem'), rights(reader, 'PricebookEntry')]).toEqual(['R', 'R']);
    store.close();
    const editor = accessWith(objectPermissions('Opportunity', 'allowRead', 'allowEdit'));
    expect([rights(editor, 'Opportunity'), rights(editor, 'OpportunityLineItem')]).toEqual(['RE', 'CRED']);
  });

  // Salesforce Help, "Standard Profiles" (Minimum Access) and "Field Permissions".
  it('give every standard field that is not required, where the profile gives none', () => {
    const access = accessWith(
      objectPermissions('Account', 'allowRead', 'allowEdit') + fieldPermissions('Account.Phone', 'readable')
    );
    expect(fieldRights(access, 'Account.Phone')).toBe('R');
    const closed = ['Industry', 'AnnualRevenue', 'ParentId', 'BillingCity'].map((name) => `Account.${name}`);
    for (const name of closed) expect(fieldRights(access, name)).toBe('');
    for (const name of ['Id', 'CreatedById', 'SystemModstamp']) {
      expect(fieldRights(access, `Account.${name}`)).toContain('R');
    }
    expect(fieldRights(access, 'Account.Name')).toBe('RE');
    expect(fieldRights(access, 'User.Email')).toBe('R');
  });

  // Object Reference, "Address Compound Fields": rights name the whole address.
  it('give an address whole', () => {
    const access = accessWith(
      objectPermissions('Account', 'allowRead', 'allowEdit') + fieldPermissions('Account.BillingAddress', 'editable')
    );
    const parts = ['Street', 'City', 'State', 'PostalCode', 'Country'];
    for (const part of parts) expect(fieldRights(access, `Account.Billing${part}`)).toBe('RE');
    for (const part of parts) expect(fieldRights(access, `Account.Shipping${part}`)).toBe('');
  });

  it('give all on an object by modifyAllRecords, and read by viewAllRecords', () => {
    const access = accessWith(
      objectPermissions('Garden__c', 'modifyAllRecords') + objectPermissions('Tool__c', 'viewAllRecords')
    );
    expect([rights(access, 'Garden__c'), rights(access, 'Tool__c')]).toEqual(['CRED', 'R']);
  });

  const userPermission = (name: string) =>
    `<userPermissions><enabled>true</enabled><name>${name}</name></userPermissions>`;

  it('give all objects by Modify All Data, but no fields', () => {
    const access = accessWith(userPermission('ModifyAllData'));
    expect([rights(access, 'Garden__c'), rights(access, 'User')]).toEqual(['CRED', 'CRED']);
    expect(access.modifyAllData).toBe(true);
    expect(fieldRights(access, 'Garden__c.Fee__c')).toBe('');
  });

  it('give all records to read by View All Data, but not the setup', () => {
    const access = accessWith(userPermission('ViewAllData'));
    expect([rights(access, 'Garden__c'), rights(access, 'Bed__c'), rights(access, 'UserRole')]).toEqual(['R', 'R', '']);
  });

  it.each([
    [objectPermissions('Gone__c', 'allowRead'), 'does not define the object Gone__c'],
    [objectPermissions('Asset', 'allowRead'), 'does not support the object Asset'],
    [objectPermissions('User', 'allowRead'), 'User takes no object permissions'],
    [objectPermissions('OpportunityLineItem', 'allowRead'), 'OpportunityLineItem takes no object permissions'],
    [objectPermissions('Garden__c', 'allowEdit'), 'create and edit depend on read'],
    [objectPermissions('Garden__c', 'allowRead', 'allowDelete'), 'delete on edit'],
    [fieldPermissions('Garden__c.Gone__c', 'readable'), 'does not define the field Garden__c.Gone__c'],
    [fieldPermissions('Bed__c.Garden__c', 'readable'), 'Bed__c.Garden__c is required or a system field'],
    [fieldPermissions('Bed__c.Plant__c', 'readable'), 'Bed__c.Plant__c is required or a system field']
  ])('are refused as an org refuses to deploy %s', (xml, message) => {
    const extended = withPermissionSet(xml);
    store = fixtureStore(extended);
    expect(() => checkRights(extended, store.schema)).toThrow(message);
  });
});

describe('contextFor', () => {
  beforeEach(() => (store = fixtureStore()));

  it('knows the user’s time zone, and takes both forms of the Id', () => {
    const id = newUser('Standard User');
    expect(contextFor(store, project, id)).toMatchObject({ timeZone: 'Europe/Vienna', store });
    expect(contextFor(store, project, id.slice(0, 15)).access.userId).toBe(id);
  });

  it('is refused to users who are inactive or do not exist', () => {
    const inactive = newUser('Standard User', [], false);
    for (const id of [inactive, '005000000000999AAA', 'nobody', '']) {
      expect(() => contextFor(store, project, id)).toThrow(expect.objectContaining({ code: 'INVALID_SESSION_ID' }));
    }
  });

  it('is made again when records have changed, and only then', () => {
    const id = newUser('Standard User');
    const before = contextFor(store, project, id);
    expect(contextFor(store, project, id)).toBe(before);
    const assignment = assign(id, 'Garden_Visitor');
    expect(rights(contextFor(store, project, id).access, 'Garden__c')).toBe('R');
    store.remove(objectOf(store.schema, 'PermissionSetAssignment'), [assignment]);
    expect(rights(contextFor(store, project, id).access, 'Garden__c')).toBe('');
    store.update(objectOf(store.schema, 'User'), [{ Id: id, IsActive: false }]);
    expect(() => contextFor(store, project, id)).toThrow('Session expired or invalid');
  });

  it('forgets rights that a rollback took back', () => {
    const id = newUser('Standard User');
    expect(() =>
      store.transaction(() => {
        assign(id, 'Garden_Visitor');
        expect(rights(contextFor(store, project, id).access, 'Garden__c')).toBe('R');
        throw new Error('stop');
      })
    ).toThrow('stop');
    expect(rights(contextFor(store, project, id).access, 'Garden__c')).toBe('');
  });
});

describe('systemContext', () => {
  it('may do everything in the name of the org’s first user', () => {
    store = fixtureStore();
    newUser('Standard User');
    const { access, timeZone } = systemContext(store);
    expect(access.userId).toBe('005000000000001AAA');
    expect(timeZone).toBe('America/Los_Angeles');
    expect([rights(access, 'Garden__c'), rights(access, 'User')]).toEqual(['CRED', 'CRED']);
    expect(fieldRights(access, 'Garden__c.Fee__c')).toBe('RE');
  });
});
