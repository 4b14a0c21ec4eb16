// The UI API resources that Lightning pages read and write records through.
// Expected shapes: User Interface API Developer Guide; LWC Developer Guide, "Handle Errors in Lightning Data Service".
import { addUser, type Fixture, startFixture } from './runningOrg.ts';

jest.setTimeout(60_000);

interface UiRecord {
  readonly id: string;
  readonly fields: Readonly<Record<string, { readonly value: unknown; readonly displayValue: string | null }>>;
  readonly lastModifiedDate: string;
  readonly [name: string]: unknown;
}

let org: Fixture;
let account: string;
let garden: string;

beforeAll(async () => {
  org = await startFixture({ now: '2026-02-13T09:00:00-08:00' });
  const admin = org.connect('admin');
  account = (await admin.sobject('Account').create({ Name: 'Allotment Society' })).id ?? '';
  const made = await admin.sobject('Garden__c').create({
    Name: 'Elm',
    Kind__c: 'Herb',
    Area__c: 1234.5,
    Fee__c: 1234.5,
    Shared__c: 12.5,
    Opened__c: '2025-05-01',
    Inspected_At__c: '2026-01-02T20:30:00Z',
    Tags__c: 'Sunny;Fenced',
    Owner_Account__c: account
  });
  garden = made.id ?? '';
  await admin
    .sobject('Bed__c')
    .create(
      ['Leek', 'Kale', 'Chard'].map((plant, index) => ({ Garden__c: garden, Plant__c: plant, Rows__c: index + 1 }))
    );
  await addUser(org, 'visitor', 'Garden_Visitor');
});

afterAll(() => org.close());

const read = async (user: string, query: string) => await org.call(user, 'GET', `ui-api/records/${garden}?${query}`);
const list = (...names: string[]) => names.map((name) => `Garden__c.${name}`).join(',');

describe('reading a record', () => {
  it('gives each field a value and how it reads in the user’s locale and time zone', async () => {
    const { status, body } = await read(
      'admin',
      `fields=${list('Name', 'Kind__c', 'Area__c', 'Fee__c', 'Shared__c', 'Opened__c', 'Inspected_At__c', 'Tags__c', 'Public__c')}`
    );
    expect(status).toBe(200);
    expect((body as UiRecord).fields).toEqual({
      Name: { value: 'Elm', displayValue: null },
      Kind__c: { value: 'Herb', displayValue: 'Kitchen herbs' },
      Area__c: { value: 1234.5, displayValue: '1,234.50' },
      Fee__c: { value: 1234.5, displayValue: '$1,234.50' },
      Shared__c: { value: 12.5, displayValue: '12.5000%' },
      Opened__c: { value: '2025-05-01', displayValue: '5/1/2025' },
      Inspected_At__c: {
        value: '2026-01-02T20:30:00.000Z',
        displayValue: expect.stringMatching(/^1\/2\/2026, 12:30.PM$/) as unknown
      },
      Tags__c: { value: 'Sunny;Fenced', displayValue: 'Sunny;Fenced' },
      Public__c: { value: true, displayValue: null }
    });
  });

  it('nests parents as records and says who changed it when', async () => {
    const { body } = await read('admin', `fields=${list('Owner_Account__r.Name', 'Owner_Account__r.Owner.Alias')}`);
    const stamp = Date.parse((body as UiRecord).lastModifiedDate);
    expect(body).toMatchObject({
      apiName: 'Garden__c',
      id: garden,
      childRelationships: {},
      recordTypeInfo: null,
      lastModifiedById: expect.stringMatching(/^005/) as unknown,
      weakEtag: stamp,
      eTag: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown,
      fields: {
        Owner_Account__r: {
          displayValue: 'Allotment Society',
          value: {
            apiName: 'Account',
            id: account,
            fields: {
              Name: { value: 'Allotment Society' },
              Owner: { value: { apiName: 'User', fields: { Alias: { value: 'admin' } } } }
            }
          }
        }
      }
    });
  });

  // The owner of a custom object may be a queue: it reads as the object Name, which has no LastModifiedById.
  it('reads who owns a record of a custom object', async () => {
    const { status, body } = await read(
      'admin',
      `fields=${list('Owner.Name')}&optionalFields=${list('Owner.LastModifiedById')}`
    );
    expect(status).toBe(200);
    const owner = (body as UiRecord).fields['Owner']?.value as UiRecord;
    expect(owner.fields).toEqual({ Name: { value: expect.stringMatching(/\w/), displayValue: null } });
    expect((await read('admin', `fields=${list('Owner.LastModifiedById')}`)).status).toBe(400);
  });

  it('refuses a field the user may not read, and passes over an optional one', async () => {
    const refused = await read('visitor', `fields=${list('Name', 'Fee__c')}`);
    expect([refused.status, refused.body]).toMatchObject([400, [{ errorCode: 'INVALID_FIELD' }]]);
    const passed = await read('visitor', `fields=${list('Name')}&optionalFields=${list('Fee__c', 'Nonsense__c')}`);
    expect(Object.keys((passed.body as UiRecord).fields)).toEqual(['Name']);
  });

  it('can read several at once, each answering for itself', async () => {
    const path = `ui-api/records/batch/${garden},a00000000000ZZZAAA?fields=${list('Name')}`;
    const { status, body } = await org.call('admin', 'GET', path);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      hasErrors: true,
      results: [
        { statusCode: 200, result: { id: garden, fields: { Name: { value: 'Elm' } } } },
        { statusCode: 404, result: [{ errorCode: 'NOT_FOUND' }] }
      ]
    });
  });

  it('can read what a layout shows', async () => {
    const { body } = await read('admin', 'layoutTypes=Compact');
    expect(Object.keys((body as UiRecord).fields)).toEqual(expect.arrayContaining(['Name']));
  });

  // "Field Value": dates and currencies in the short format of the user's locale; reference-get-field-display-value shows
  // whole years, `7/13/2019`.
  it('gives each user the formats of their own locale and time zone', async () => {
    const user = await addUser(org, 'gardener', 'Garden_Keeper');
    await org.connect('admin').sobject('User').update({ Id: user, LocaleSidKey: 'de_DE' });
    const { body } = await read('gardener', `fields=${list('Area__c', 'Opened__c', 'Inspected_At__c')}`);
    const { Area__c, Opened__c, Inspected_At__c } = (body as UiRecord).fields;
    expect([Area__c?.displayValue, Opened__c?.displayValue, Inspected_At__c?.displayValue]).toEqual([
      '1.234,50',
      '01.05.2025',
      '02.01.2026, 21:30'
    ]);
  });

  // ui_api_resources_record_get: "layoutTypes", "modes": formula fields are shown, but not asked for.
  it('reads of a layout what a mode has', async () => {
    const names = async (query: string) =>
      Object.keys(((await read('admin', query)).body as UiRecord).fields).includes('LastModifiedById');
    expect(await names('layoutTypes=Full')).toBe(true);
    expect(await names('layoutTypes=Full&modes=Create')).toBe(false);
    expect(await names('layoutTypes=Full&modes=Create,View')).toBe(true);
    expect((await read('admin', 'layoutTypes=Full&modes=Print')).status).toBe(400);
  });

  it.each([
    ['no fields asked for', '', 400, 'MISSING_ARGUMENT'],
    ['a field without its object', 'fields=Name', 400, 'INVALID_FIELD']
  ])('answers %s as an array of errors', async (_, query, status, errorCode) => {
    const answer = await read('admin', query);
    expect([answer.status, answer.body]).toMatchObject([status, [{ errorCode }]]);
  });
});

describe('writing a record', () => {
  it('creates, changes and deletes', async () => {
    const made = await org.call('admin', 'POST', 'ui-api/records', {
      body: { apiName: 'Garden__c', fields: { Name: 'Oak', Area__c: '7.25' } }
    });
    expect(made.status).toBe(201);
    const { id, fields } = made.body as UiRecord;
    expect(fields).toMatchObject({ Name: { value: 'Oak' }, Area__c: { value: 7.25 } });

    const changed = await org.call('admin', 'PATCH', `ui-api/records/${id}`, { body: { fields: { Area__c: null } } });
    expect([changed.status, changed.body]).toMatchObject([200, { id, fields: { Area__c: { value: null } } }]);

    expect((await org.call('admin', 'DELETE', `ui-api/records/${id}`)).status).toBe(204);
    expect((await org.call('admin', 'PATCH', `ui-api/records/${id}`, { body: { fields: {} } })).status).toBe(404);
  });

  it('answers a refused value as one object with the errors of each field', async () => {
    const { status, body } = await org.call('admin', 'PATCH', `ui-api/records/${garden}`, {
      body: { fields: { Kind__c: 'Desert' } }
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      statusCode: 400,
      enhancedErrorType: 'RecordError',
      output: {
        errors: [],
        fieldErrors: {
          Kind__c: [{ field: 'Kind__c', fieldLabel: 'Kind', errorCode: 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST' }]
        }
      }
    });
  });

  // ui_api_resources_record_patch: "if you pass read-only fields in a request body, the response is an Error with Output".
  it('answers a read-only field with the output of errors', async () => {
    const { status, body } = await org.call('admin', 'PATCH', `ui-api/records/${garden}`, {
      body: { fields: { CreatedDate: '2020-01-01T00:00:00Z' } }
    });
    expect([status, body]).toMatchObject([
      400,
      { output: { fieldErrors: { CreatedDate: [{ errorCode: 'INVALID_FIELD_FOR_INSERT_UPDATE' }] } } }
    ]);
  });

  it('answers what is not there, or hidden, as an array where it is read and as an object where it is written', async () => {
    const gone = 'a00000000000ZZZAAA';
    const readable = await org.call('admin', 'GET', `ui-api/records/${gone}?fields=Garden__c.Name`);
    const written = await org.call('admin', 'PATCH', `ui-api/records/${gone}`, { body: { fields: { Name: 'x' } } });
    const hidden = await org.call('visitor', 'PATCH', `ui-api/records/${garden}`, { body: { fields: { Fee__c: 1 } } });
    expect([readable.status, readable.body]).toMatchObject([404, [{ errorCode: 'NOT_FOUND' }]]);
    expect([written.status, written.body]).toMatchObject([404, { output: { errors: [{ errorCode: 'NOT_FOUND' }] } }]);
    expect([hidden.status, Array.isArray(hidden.body)]).toEqual([400, false]);
  });

  it('refuses a user without the right', async () => {
    const { status, body } = await org.call('visitor', 'PATCH', `ui-api/records/${garden}`, {
      body: { fields: { Area__c: 1 } }
    });
    expect([status, body]).toMatchObject([
      403,
      { statusCode: 403, output: { errors: [{ errorCode: 'INSUFFICIENT_ACCESS_OR_READONLY' }] } }
    ]);
  });

  it('refuses a change of what somebody else has changed since', async () => {
    const { body } = await read('admin', `fields=${list('Name')}`);
    const known = (body as UiRecord).lastModifiedDate;
    const before = new Date(Date.parse(known) - 60_000).toUTCString();
    const change = (since: string) =>
      org.call('admin', 'PATCH', `ui-api/records/${garden}`, {
        body: { fields: { Notes__c: 'checked' } },
        headers: { 'if-unmodified-since': since }
      });
    const refused = await change(before);
    expect([refused.status, refused.body]).toMatchObject([
      412,
      { statusCode: 412, output: { errors: [{ errorCode: 'PRECONDITION_FAILED' }], fieldErrors: {} } }
    ]);
    expect((await change(known)).status).toBe(200);
  });
});

// User Interface API Developer Guide, "Get Record Data and Object Metadata"
// (https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/ui_api_resources_record_ui.htm).
describe('a record with its layout and object', () => {
  const recordUi = (query: string, user = 'admin') => org.call(user, 'GET', `ui-api/record-ui/${query}`);

  it('comes in one answer, by default as a whole layout to look at', async () => {
    const { status, body } = await recordUi(garden);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      layouts: { Garden__c: { '012000000000000AAA': { Full: { View: { layoutType: 'Full', mode: 'View' } } } } },
      objectInfos: { Garden__c: { apiName: 'Garden__c' } },
      records: { [garden]: { fields: { Name: { value: 'Elm' }, Kind__c: { value: 'Herb' } } } }
    });
  });

  it('has the layouts that are asked for, of what the user may see', async () => {
    const { body } = await recordUi(`${garden}?layoutTypes=Compact&modes=View,Edit`, 'visitor');
    expect(body).toMatchObject({
      layouts: { Garden__c: { '012000000000000AAA': { Compact: { View: {}, Edit: { mode: 'Edit' } } } } }
    });
    expect(JSON.stringify(body)).not.toContain('Fee__c');
  });

  it('is refused for another layout, and for a record that is not there', async () => {
    expect((await recordUi(`${garden}?layoutTypes=Wide`)).status).toBe(400);
    expect((await recordUi(`${garden},a00000000000ZZZAAA`)).status).toBe(404);
  });
});

describe('describing', () => {
  it('an object to a component', async () => {
    const { body } = await org.call('visitor', 'GET', 'ui-api/object-info/Garden__c');
    expect(body).toMatchObject({
      apiName: 'Garden__c',
      label: 'Garden',
      createable: false,
      defaultRecordTypeId: '012000000000000AAA',
      nameFields: ['Name'],
      fields: {
        Area__c: { dataType: 'Double', required: false, updateable: false },
        Name: { dataType: 'String', nameField: true }
      }
    });
    expect((body as { fields: object }).fields).not.toHaveProperty('Fee__c');
    const bed = await org.call('admin', 'GET', 'ui-api/object-info/Bed__c');
    expect(bed.body).toMatchObject({
      fields: { Plant__c: { required: true }, Garden__c: { reference: true, relationshipName: 'Garden__r' } }
    });
  });

  // ui_api_resources_object_info_batch
  it('names of the children only those that the user may read', async () => {
    const childrenOf = async (user: string) => {
      const { body } = await org.call(user, 'GET', 'ui-api/object-info/Garden__c');
      const { childRelationships } = body as { childRelationships: { childObjectApiName: string }[] };
      return childRelationships.map(({ childObjectApiName }) => childObjectApiName);
    };
    expect(await childrenOf('admin')).toEqual(expect.arrayContaining(['Bed__c', 'Tool__c']));
    expect(await childrenOf('visitor')).toEqual(['Bed__c']);
  });

  it('several objects, each answering for itself', async () => {
    const { status, body } = await org.call('admin', 'GET', 'ui-api/object-info/batch/Garden__c,Nonsense__c');
    expect([status, body]).toMatchObject([
      200,
      {
        results: [
          { statusCode: 200, result: { apiName: 'Garden__c' } },
          { statusCode: 404, result: [{ errorCode: 'NOT_FOUND' }] }
        ]
      }
    ]);
  });

  it('the values of its picklists', async () => {
    const path = 'ui-api/object-info/Garden__c/picklist-values/012000000000000AAA';
    const one = await org.call('admin', 'GET', `${path}/Kind__c`);
    expect(one.body).toMatchObject({
      defaultValue: { value: 'Vegetable' },
      values: [
        { value: 'Vegetable', label: 'Vegetable', attributes: null, validFor: [] },
        { value: 'Flower' },
        { value: 'Herb', label: 'Kitchen herbs' }
      ]
    });
    const all = await org.call('admin', 'GET', path);
    expect(all.body).toMatchObject({ picklistFieldValues: { Kind__c: { values: [{}, {}, {}] }, Tags__c: {} } });
    expect((await org.call('admin', 'GET', `${path}/Name`)).status).toBe(404);
    expect((await org.call('visitor', 'GET', `${path}/Tags__c`)).status).toBe(400);
  });

  it('its layout, without what the user may not see', async () => {
    const shown = async (user: string, type: string) => {
      const { body } = await org.call(user, 'GET', `ui-api/layout/Garden__c?layoutType=${type}&mode=View`);
      const { sections } = body as {
        sections: { layoutRows: { layoutItems: { layoutComponents: { apiName: string | null }[] }[] }[] }[];
      };
      return sections.flatMap(({ layoutRows }) =>
        layoutRows.flatMap(({ layoutItems }) =>
          layoutItems.flatMap(({ layoutComponents }) => layoutComponents.flatMap(({ apiName }) => apiName ?? []))
        )
      );
    };
    expect(await shown('admin', 'Full')).toEqual(
      expect.arrayContaining(['Name', 'Fee__c', 'Kind__c', 'LastModifiedById'])
    );
    expect(await shown('visitor', 'Full')).not.toContain('Fee__c');
    expect(await shown('visitor', 'Compact')).toContain('Name');
    const wrong = await org.call('admin', 'GET', 'ui-api/layout/Garden__c?layoutType=Wide');
    expect([wrong.status, wrong.body]).toMatchObject([400, [{ errorCode: 'ILLEGAL_QUERY_PARAMETER_VALUE' }]]);
  });

  it('what a new record starts with', async () => {
    const { body } = await org.call('admin', 'GET', 'ui-api/record-defaults/create/Garden__c');
    expect(body).toMatchObject({
      record: {
        apiName: 'Garden__c',
        id: null,
        recordTypeId: '012000000000000AAA',
        fields: { Kind__c: { value: 'Vegetable' }, Public__c: { value: true } }
      },
      objectInfos: { Garden__c: { apiName: 'Garden__c' } },
      layout: { mode: 'Create' }
    });
  });
});

describe('related lists', () => {
  it('are named', async () => {
    const { body } = await org.call('admin', 'GET', 'ui-api/related-list-info/Garden__c');
    expect(body).toMatchObject({
      relatedLists: expect.arrayContaining([expect.objectContaining({ relatedListId: 'Beds__r' })]) as unknown
    });
  });

  it('give their records in pages, sorted', async () => {
    const page = (token: number) =>
      org.call(
        'admin',
        'GET',
        `ui-api/related-list-records/${garden}/Beds__r?fields=Bed__c.Plant__c&sortBy=-Plant__c&pageSize=2&pageToken=${token}`
      );
    const plants = ({ body }: { body: unknown }) =>
      (body as { records: UiRecord[] }).records.map(({ fields }) => fields['Plant__c']?.value);
    const first = await page(0);
    expect(plants(first)).toEqual(['Leek', 'Kale']);
    expect(first.body).toMatchObject({ count: 2, nextPageToken: '2' });
    const second = await page(2);
    expect(plants(second)).toEqual(['Chard']);
    expect(second.body).toMatchObject({ count: 1, nextPageToken: null });
  });
});

// ui_api_resources_related_list_count: `maxCount` defaults to 20.
it('counts the records of a related list up to a number, and says whether there are more', async () => {
  const count = (query = '') => org.call('admin', 'GET', `ui-api/related-list-count/${garden}/Beds__r${query}`);
  expect((await count()).body).toMatchObject({
    count: 3,
    hasMore: false,
    listReference: { inContextOfRecordId: garden, parentObjectApiName: 'Garden__c', relatedListId: 'Beds__r' }
  });
  expect((await count('?maxCount=2')).body).toMatchObject({ count: 2, hasMore: true });
  const filtered = await org.call('admin', 'GET', `ui-api/related-list-records/${garden}/Beds__r?where={}`);
  expect([filtered.status, filtered.body]).toMatchObject([501, [{ errorCode: 'NOT_SUPPORTED_BY_LOCAL_ORG' }]]);
});

describe('looking up', () => {
  it('finds records whose name contains what was typed, wildcards being letters', async () => {
    const find = async (typed: string) => {
      const { body } = await org.call(
        'admin',
        'GET',
        `ui-api/lookups/Garden__c/Owner_Account__c/Account?q=${encodeURIComponent(typed)}`
      );
      return (body as { records: UiRecord[] }).records.map(({ id }) => id);
    };
    expect(await find('SOCIETY')).toEqual([account]);
    expect(await find('%')).toEqual([]);
    expect(await find("o'x")).toEqual([]);
  });
});

describe('Apex of components', () => {
  it('is called with its parameters by name', async () => {
    const { status, body } = await org.call('admin', 'POST', '/lightning/apex/GardenController/load?cacheable=true', {
      body: { kind: 'Herb' }
    });
    expect(status).toBe(200);
    expect(body).toEqual([{ Id: garden, Name: 'Elm', Area__c: 1234.5 }]);
  });

  it('answers an exception with the body a component finds in error.body', async () => {
    const { status, body } = await org.call('admin', 'POST', '/lightning/apex/GardenController/nonsense', { body: {} });
    expect(status).toBe(400);
    expect(body).toMatchObject({ message: expect.any(String) as unknown });
  });

  it('needs a session', async () => {
    expect((await org.call(null, 'POST', '/lightning/apex/GardenController/load', { body: {} })).status).toBe(401);
  });
});
