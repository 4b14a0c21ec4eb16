// A field that a user may not read stays closed at every door: it answers as a field that is not there, and neither its
// value nor what could be counted, sorted or searched by it comes out.
// Sources: Salesforce Help, "Field-Level Security"; REST API Developer Guide, "Query", "sObject Rows", "Composite",
// "Describe"; Bulk API 2.0, "Create a Query Job"; User Interface API Developer Guide, "Get a Record", "Get Object Metadata".
import { addUser, type Answer, type Fixture, startFixture } from './runningOrg.ts';

jest.setTimeout(60_000);

/** The fee of a garden: nothing else in the org has this number. */
const FEE = 987_654.32;
const SECRET = /987.?654|canary/i;

let org: Fixture;
let garden: string;
let account: string;

beforeAll(async () => {
  org = await startFixture({ now: '2026-02-13T09:00:00Z' });
  const admin = org.connect('admin');
  account =
    (await admin.sobject('Account').create({ Name: 'Society', AnnualRevenue: FEE, Industry: 'Canary' })).id ?? '';
  const made = await admin.sobject('Garden__c').create({
    Name: 'Elm',
    Kind__c: 'Herb',
    Area__c: 4,
    Fee__c: FEE,
    External_Id__c: 'canary',
    Notes__c: 'canary',
    Tags__c: 'Sunny',
    Owner_Account__c: account
  });
  garden = made.id ?? '';
  await admin.sobject('Bed__c').create({ Garden__c: garden, Plant__c: 'Leek', Rows__c: 3 });
  const visitor = await addUser(org, 'visitor', 'Garden_Visitor');
  // The visitor reads accounts and where a garden belongs, and none of their other fields.
  const set = (await admin.sobject('PermissionSet').create({ Name: 'Accounts', Label: 'Accounts' })).id ?? '';
  const given = [
    await admin.sobject('ObjectPermissions').create({ ParentId: set, SobjectType: 'Account', PermissionsRead: true }),
    await admin.sobject('FieldPermissions').create({
      ParentId: set,
      SobjectType: 'Garden__c',
      Field: 'Garden__c.Owner_Account__c',
      PermissionsRead: true
    }),
    await admin.sobject('PermissionSetAssignment').create({ AssigneeId: visitor, PermissionSetId: set })
  ];
  expect(given.every(({ success }) => success)).toBe(true);
});

afterAll(() => org.close());

const get = (path: string, user = 'visitor'): Promise<Answer> => org.call(user, 'GET', path);
const soql = (text: string, user = 'visitor'): Promise<Answer> => get(`query?q=${encodeURIComponent(text)}`, user);

/** SOQL in which `FIELD` stands for the closed field, once in each clause of the language. */
const QUERIES: readonly (readonly [clause: string, text: string])[] = [
  ['SELECT', 'SELECT FIELD FROM Garden__c'],
  ['an alias of the object', 'SELECT g.FIELD FROM Garden__c g'],
  ['WHERE', 'SELECT Id FROM Garden__c WHERE FIELD != null'],
  ['WHERE NOT', 'SELECT Id FROM Garden__c WHERE NOT (Name = null OR FIELD = null)'],
  ['WHERE IN', 'SELECT Id FROM Garden__c WHERE FIELD IN (null)'],
  ['ORDER BY', 'SELECT Id FROM Garden__c ORDER BY FIELD'],
  ['ORDER BY beside others', 'SELECT Id FROM Garden__c ORDER BY Name, FIELD DESC NULLS LAST'],
  ['GROUP BY', 'SELECT COUNT(Id) FROM Garden__c GROUP BY FIELD'],
  ['an aggregate', 'SELECT MAX(FIELD) FROM Garden__c'],
  ['COUNT', 'SELECT COUNT(FIELD) FROM Garden__c'],
  ['COUNT_DISTINCT', 'SELECT COUNT_DISTINCT(FIELD) FROM Garden__c'],
  ['HAVING', 'SELECT Kind__c FROM Garden__c GROUP BY Kind__c HAVING MAX(FIELD) > null'],
  ['ORDER BY an aggregate', 'SELECT Kind__c FROM Garden__c GROUP BY Kind__c ORDER BY MAX(FIELD)'],
  ['FORMAT', 'SELECT FORMAT(FIELD) FROM Garden__c'],
  ['FORMAT of an aggregate', 'SELECT FORMAT(MAX(FIELD)) FROM Garden__c'],
  ['a parent path', 'SELECT Garden__r.FIELD FROM Bed__c'],
  ['WHERE on a parent path', 'SELECT Id FROM Bed__c WHERE Garden__r.FIELD != null'],
  ['ORDER BY a parent path', 'SELECT Id FROM Bed__c ORDER BY Garden__r.FIELD'],
  ['a subquery', 'SELECT (SELECT FIELD FROM Gardens__r) FROM Account'],
  ['WHERE of a subquery', 'SELECT (SELECT Id FROM Gardens__r WHERE FIELD != null) FROM Account'],
  ['ORDER BY of a subquery', 'SELECT (SELECT Id FROM Gardens__r ORDER BY FIELD) FROM Account'],
  ['a semi-join', 'SELECT Id FROM Account WHERE Id IN (SELECT Owner_Account__c FROM Garden__c WHERE FIELD != null)'],
  [
    'an anti-join',
    'SELECT Id FROM Account WHERE Id NOT IN (SELECT Owner_Account__c FROM Garden__c WHERE FIELD != null)'
  ]
];

/** Closed by the permission set, and not there at all: the same answer, but for the name. */
const answersOf = async (ask: (field: string) => Promise<Answer>): Promise<[closed: Answer, absent: Answer]> => [
  await ask('Fee__c'),
  await ask('Foo__c')
];

const shown = ({ status, body }: Answer): string =>
  `${status} ${typeof body === 'string' ? body : JSON.stringify(body)}`.replaceAll(/F(?:ee|oo)__c/g, 'ASKED');

describe('in SOQL', () => {
  it.each(QUERIES)('%s: a closed field is as one that is not there', async (_clause, text) => {
    const ofField = text.replaceAll('FIELD', 'Fee__c');
    // Whoever may read it, may ask so.
    expect((await soql(ofField.replaceAll('> null', '> 0'), 'admin')).status).toBe(200);
    const [closed, absent] = await answersOf((field) => soql(text.replaceAll('FIELD', field)));
    expect(closed).toMatchObject({ status: 400, body: [{ errorCode: 'INVALID_FIELD' }] });
    expect(shown(closed)).toBe(shown(absent));
  });

  it.each([
    ['toLabel', 'SELECT toLabel(Tags__c) FROM Garden__c'],
    ['INCLUDES', "SELECT Id FROM Garden__c WHERE Tags__c INCLUDES ('Sunny')"],
    ['a date function', 'SELECT CALENDAR_YEAR(Opened__c), COUNT(Id) FROM Garden__c GROUP BY CALENDAR_YEAR(Opened__c)'],
    ['a date function in WHERE', 'SELECT Id FROM Garden__c WHERE DAY_ONLY(Inspected_At__c) = TODAY'],
    ['a standard field', 'SELECT AnnualRevenue FROM Account'],
    ['a standard field in ORDER BY', 'SELECT Name FROM Account ORDER BY Industry'],
    ['a standard field of a parent', 'SELECT Owner_Account__r.Industry FROM Garden__c']
  ])('%s is refused for a closed field', async (_what, text) => {
    expect((await soql(text, 'admin')).status).toBe(200);
    expect(await soql(text)).toMatchObject({ status: 400, body: [{ errorCode: 'INVALID_FIELD' }] });
  });

  it.each(['FIELDS(ALL)', 'FIELDS(CUSTOM)'])('%s leaves closed fields out', async (fields) => {
    const answer = await soql(`SELECT ${fields} FROM Garden__c LIMIT 200`);
    expect(answer.status).toBe(200);
    expect(shown(answer)).not.toMatch(/ASKED|Notes__c/);
    expect(shown(answer)).not.toMatch(SECRET);
  });
});

const API = '/services/data/v66.0';
const HIDDEN_QUERY = encodeURIComponent('SELECT Fee__c FROM Garden__c');

/** Doors at which the closed field is asked for by name: refused, as a name that is not there. */
const BY_NAME: readonly (readonly [door: string, ask: (field: string) => Promise<Answer>])[] = [
  ['queryAll', (field) => get(`queryAll?q=${encodeURIComponent(`SELECT ${field} FROM Garden__c`)}`)],
  [
    'the columns of a query',
    (field) => get(`query?columns=true&q=${encodeURIComponent(`SELECT ${field} FROM Garden__c`)}`)
  ],
  ['fields of a record', (field) => get(`sobjects/Garden__c/${garden}?fields=${field}`)],
  ['fields of a related record', (field) => get(`sobjects/Garden__c/${garden}/Beds__r?fields=Id,Garden__r.${field}`)],
  ['several records', (field) => get(`composite/sobjects/Garden__c?ids=${garden}&fields=Id,${field}`)],
  ['a record of the UI API', (field) => get(`ui-api/records/${garden}?fields=Garden__c.${field}`)],
  [
    'related records of the UI API',
    (field) => get(`ui-api/related-list-records/${account}/Gardens__r?fields=Garden__c.Id,Garden__c.${field}`)
  ],
  ['picklist values', (field) => get(`ui-api/object-info/Garden__c/picklist-values/012000000000000AAA/${field}`)],
  ['the key of a record', (field) => get(`sobjects/Garden__c/${field.replace('Fee__c', 'External_Id__c')}/canary`)]
];

it.each(BY_NAME)('%s: refused as a name that is not there', async (_door, ask) => {
  const [closed, absent] = await answersOf(ask);
  expect(closed.status).toBeGreaterThanOrEqual(400);
  expect(closed.status).toBeLessThan(500);
  expect(shown(closed).replaceAll('External_Id__c', 'ASKED')).toBe(shown(absent));
  expect(shown(closed)).not.toMatch(SECRET);
});

/** Doors that answer with all there is: without the closed field. */
const WHOLE: readonly (readonly [door: string, ask: () => Promise<Answer>])[] = [
  ['describe', () => get('sobjects/Garden__c/describe')],
  ['a record', () => get(`sobjects/Garden__c/${garden}`)],
  ['a parent by its relationship', () => get(`sobjects/Garden__c/${garden}/Owner_Account__r`)],
  ['records by relationship', () => get(`sobjects/Account/${account}/Gardens__r`)],
  ['object-info', () => get('ui-api/object-info/Garden__c')],
  ['object-info of several', () => get('ui-api/object-info/batch/Garden__c,Account')],
  ['all picklist values', () => get('ui-api/object-info/Garden__c/picklist-values/012000000000000AAA')],
  ['optional fields', () => get(`ui-api/records/${garden}?fields=Garden__c.Name&optionalFields=Garden__c.Fee__c`)],
  ['a layout', () => get(`ui-api/records/${garden}?layoutTypes=Full&modes=View`)],
  ['record-ui', () => get(`ui-api/record-ui/${garden}?layoutTypes=Full&modes=View`)],
  ['lookups', () => get('ui-api/lookups/Garden__c/Owner_Account__c?q=Soc')],
  ['compact layouts', () => get('sobjects/Garden__c/describe/compactLayouts')],
  ['list views', () => get('sobjects/Garden__c/listviews')],
  ['rows of a list', () => get('ui-api/list-ui/Garden__c/All?fields=Garden__c.Name&optionalFields=Garden__c.Fee__c')],
  [
    'composite',
    () =>
      org.call('visitor', 'POST', 'composite', {
        body: {
          compositeRequest: [
            { method: 'GET', url: `${API}/sobjects/Garden__c/${garden}`, referenceId: 'a' },
            { method: 'GET', url: `${API}/query?q=${HIDDEN_QUERY}`, referenceId: 'b' }
          ]
        }
      })
  ],
  [
    'composite batch',
    () =>
      org.call('visitor', 'POST', 'composite/batch', {
        body: { batchRequests: [{ method: 'GET', url: `v66.0/query?q=${HIDDEN_QUERY}` }] }
      })
  ]
];

it.each(WHOLE)('%s: comes without the closed field', async (_door, ask) => {
  const text = shown(await ask());
  expect(text).not.toMatch(SECRET);
  // The answer may repeat the name that was asked for and say that it does not know it, and nothing else of it.
  const repeated = /No such column 'ASKED'|SELECT ASKED FROM|"optionalFields":\["Garden__c.ASKED"\]/g;
  expect(text.replaceAll(repeated, '')).not.toMatch(/ASKED|Notes__c/);
});

it('a query of the Bulk API that names it is refused', async () => {
  const query = { operation: 'query', query: 'SELECT Id, Fee__c FROM Garden__c' };
  const answer = await org.call('visitor', 'POST', 'jobs/query', { body: query });
  const { id } = answer.body as { id?: string };
  if (id === undefined) expect(answer.status).toBe(400);
  for (let state = ''; id !== undefined && state !== 'Failed';) {
    ({ state } = (await get(`jobs/query/${id}`)).body as { state: string });
    expect(state).not.toBe('JobComplete');
  }
  expect(shown(answer)).not.toMatch(SECRET);
});

describe('a closed field is not written', () => {
  let keeper = 0;
  /** A user who edits gardens but may not see their fee. */
  const editor = async (): Promise<string> => {
    const alias = `editor${++keeper}`;
    const user = await addUser(org, alias, 'Garden_Visitor');
    const admin = org.connect('admin');
    const set = (await admin.sobject('PermissionSet').create({ Name: alias, Label: alias })).id ?? '';
    const right = {
      PermissionsRead: true,
      PermissionsCreate: true,
      PermissionsEdit: true,
      PermissionsViewAllRecords: true
    };
    await admin.sobject('ObjectPermissions').create({ ParentId: set, SobjectType: 'Garden__c', ...right });
    await admin.sobject('PermissionSetAssignment').create({ AssigneeId: user, PermissionSetId: set });
    return alias;
  };
  let user = '';
  beforeAll(async () => (user = await editor()));

  const values = { Name: 'Elm', Fee__c: 1 };
  const typed = { attributes: { type: 'Garden__c' }, ...values };
  it.each<readonly [string, () => Promise<Answer>]>([
    ['a record', () => org.call(user, 'PATCH', `sobjects/Garden__c/${garden}`, { body: values })],
    ['a new record', () => org.call(user, 'POST', 'sobjects/Garden__c', { body: values })],
    [
      'by a closed key',
      () => org.call(user, 'PATCH', 'sobjects/Garden__c/External_Id__c/canary', { body: { Name: 'x' } })
    ],
    [
      'collections',
      () => org.call(user, 'PATCH', 'composite/sobjects', { body: { records: [{ ...typed, id: garden }] } })
    ],
    [
      'a tree',
      () =>
        org.call(user, 'POST', 'composite/tree/Garden__c', {
          body: { records: [{ ...typed, attributes: { type: 'Garden__c', referenceId: 'a' } }] }
        })
    ],
    ['the UI API', () => org.call(user, 'PATCH', `ui-api/records/${garden}`, { body: { fields: values } })],
    [
      'the UI API, a new record',
      () => org.call(user, 'POST', 'ui-api/records', { body: { apiName: 'Garden__c', fields: values } })
    ]
  ])('by %s', async (_door, ask) => {
    const answer = await ask();
    const results = Array.isArray(answer.body) ? (answer.body as { success?: boolean }[]) : [];
    expect(answer.status >= 400 || results.every(({ success }) => success === false)).toBe(true);
    expect(shown(answer)).not.toMatch(SECRET);
    const [row] = (
      await org.connect('admin').query<{ Fee__c: number; Name: string }>('SELECT Name, Fee__c FROM Garden__c')
    ).records;
    expect(row).toMatchObject({ Name: 'Elm', Fee__c: FEE });
    expect((await org.connect('admin').query('SELECT Id FROM Garden__c')).totalSize).toBe(1);
  });
});
