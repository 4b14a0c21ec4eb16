// List views over REST and the UI API: one definition, in the shapes of both.
import { addUser, type Fixture, startFixture } from './runningOrg.ts';

jest.setTimeout(60_000);

let org: Fixture;

beforeAll(async () => {
  org = await startFixture({ now: '2026-02-13T09:00:00Z' });
  await addUser(org, 'vera', 'Garden_Visitor');
  const admin = org.connect('admin');
  const { id } = await admin.sobject('Account').create({ Name: 'Elm & Co' });
  await admin.sobject('Garden__c').create([
    { Name: 'Sage', Kind__c: 'Herb', Area__c: 4, Owner_Account__c: id },
    { Name: 'Bean', Kind__c: 'Vegetable', Area__c: 20 },
    { Name: 'Rose', Kind__c: 'Flower', Area__c: 7 }
  ]);
});

afterAll(() => org.close());

const get = async (path: string, user = 'admin') => (await org.call(user, 'GET', path)).body as Record<string, unknown>;

async function harvestId(): Promise<string> {
  const { listviews } = await get('sobjects/Garden__c/listviews');
  return (
    (listviews as { id: string; developerName: string }[]).find((one) => one.developerName === 'My_Harvest')?.id ?? ''
  );
}

// REST API Developer Guide, "List View Results"
// (https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_listviewresults.htm).
describe('over REST', () => {
  it('an object names its list views, with the URLs that lead on', async () => {
    const id = await harvestId();
    expect(id).toMatch(/^00B\w{15}$/);
    const url = `/services/data/v66.0/sobjects/Garden__c/listviews/${id}`;
    const harvest = {
      id,
      developerName: 'My_Harvest',
      label: 'My Harvest',
      soqlCompatible: true,
      url,
      describeUrl: `${url}/describe`,
      resultsUrl: `${url}/results`
    };
    expect(await get('sobjects/Garden__c/listviews')).toMatchObject({
      done: true,
      nextRecordsUrl: null,
      sobjectType: 'Garden__c',
      size: 3,
      listviews: expect.arrayContaining([harvest])
    });
    expect(await get(url)).toEqual(harvest);
  });

  it('one shows its records as text by column, 25 of them unless more are asked for', async () => {
    const answer = await get(`sobjects/Garden__c/listviews/${await harvestId()}/results`);
    expect(answer).toMatchObject({ developerName: 'My_Harvest', done: true, size: 2 });
    const rows = (answer['records'] as { columns: { fieldNameOrPath: string; value: string | null }[] }[]).map(
      ({ columns }) => Object.fromEntries(columns.map((column) => [column.fieldNameOrPath, column.value]))
    );
    expect(rows).toMatchObject([
      { Name: 'Bean', Kind__c: 'Vegetable', Area__c: '20', 'Owner_Account__r.Name': null },
      { Name: 'Sage', Kind__c: 'Kitchen herbs', Area__c: '4', 'Owner_Account__r.Name': 'Elm & Co' }
    ]);
    expect(await get(`sobjects/Garden__c/listviews/${await harvestId()}/results?limit=1&offset=1`)).toMatchObject({
      done: false,
      size: 1
    });
  });

  it('one tells how it is made, by a query that can be run', async () => {
    const described = await get(`sobjects/Garden__c/listviews/${await harvestId()}/describe`);
    expect(described).toMatchObject({
      scope: 'mine',
      sobjectType: 'Garden__c',
      orderBy: [{ fieldNameOrPath: 'Name', sortDirection: 'ascending' }],
      columns: [
        { fieldNameOrPath: 'Name', sortDirection: 'ascending', sortIndex: 0, type: 'string' },
        { fieldNameOrPath: 'Kind__c', selectListItem: 'toLabel(Kind__c)', type: 'picklist' },
        { fieldNameOrPath: 'Area__c', ascendingLabel: '9-0', sortDirection: null, sortIndex: null },
        { fieldNameOrPath: 'Owner_Account__r.Name', sortable: true }
      ]
    });
    const { records } = await org.connect('admin').query(String(described['query']));
    expect(records).toMatchObject([{ Name: 'Bean' }, { Name: 'Sage' }]);
  });

  it('what there is not, and numbers out of range', async () => {
    const id = await harvestId();
    expect((await org.call('admin', 'GET', 'sobjects/Garden__c/listviews/00B000000000000AAA')).status).toBe(404);
    expect((await org.call('admin', 'GET', `sobjects/Garden__c/listviews/${id}/results?limit=2001`)).status).toBe(400);
    expect((await org.call('admin', 'GET', 'sobjects/Garden__c/listviews/recent')).status).toBe(501);
  });
});

// User Interface API Developer Guide, "Work with List Views"
// (https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/ui_api_features_list_views.htm).
describe('in the UI API', () => {
  it('an object names its list views', async () => {
    expect(await get('ui-api/list-ui/Garden__c?q=harvest')).toMatchObject({
      count: 1,
      currentPageToken: '0',
      nextPageToken: null,
      objectApiName: 'Garden__c',
      lists: [
        {
          apiName: 'My_Harvest',
          id: await harvestId(),
          listUiUrl: '/services/data/v66.0/ui-api/list-ui/Garden__c/My_Harvest'
        }
      ]
    });
  });

  it('one tells its columns, its filter and its records at once, by name and by Id', async () => {
    const byName = await get('ui-api/list-ui/Garden__c/My_Harvest');
    expect(byName).toMatchObject({
      info: {
        label: 'My Harvest',
        displayColumns: [
          { fieldApiName: 'Name', lookupId: 'Id' },
          { fieldApiName: 'Kind__c', lookupId: null },
          { fieldApiName: 'Area__c' },
          { fieldApiName: 'Owner_Account__r.Name', lookupId: 'Owner_Account__r.Id' }
        ],
        filteredByInfo: [{ fieldApiName: 'Kind__c', operator: 'Equals', operandLabels: ['Herb', 'Vegetable'] }],
        orderedByInfo: [{ fieldApiName: 'Name', isAscending: true }],
        listReference: { listViewApiName: 'My_Harvest', objectApiName: 'Garden__c', type: 'listView' }
      },
      records: {
        count: 2,
        records: [
          { fields: { Name: { value: 'Bean' }, Kind__c: { value: 'Vegetable' } } },
          { fields: { Name: { value: 'Sage' }, Kind__c: { displayValue: 'Kitchen herbs', value: 'Herb' } } }
        ]
      }
    });
    expect(await get(`ui-api/list-ui/${await harvestId()}`)).toEqual(byName);
    expect(await get('ui-api/list-info/Garden__c/My_Harvest')).toEqual(byName['info']);
  });

  it('records come in pages, sorted and with further fields as asked, by GET and by POST', async () => {
    const path = 'ui-api/list-records/Garden__c/All';
    const first = await get(`${path}?pageSize=2&sortBy=-Area__c&fields=Garden__c.Area__c`);
    expect(first).toMatchObject({
      count: 2,
      nextPageToken: '2',
      previousPageToken: null,
      records: [{ fields: { Area__c: { value: 20 } } }, { fields: { Area__c: { value: 7 } } }]
    });
    const input = { pageSize: 2, pageToken: '2', sortBy: ['-Area__c'], fields: ['Area__c'] };
    expect((await org.call('admin', 'POST', path, { body: input })).body).toMatchObject({
      count: 1,
      nextPageToken: null,
      previousPageToken: '0',
      records: [{ fields: { Area__c: { value: 4 } } }]
    });
  });

  it('a field that the user may not see is an error, and none when it is optional', async () => {
    const path = 'ui-api/list-records/Garden__c/All';
    expect(await org.call('admin', 'GET', `${path}?fields=Nonsense__c`)).toMatchObject({ status: 400 });
    expect(await org.call('admin', 'GET', `${path}?optionalFields=Nonsense__c`)).toMatchObject({ status: 200 });
  });

  it('what a list view cannot do here says so by name', async () => {
    for (const path of ['All?where={}', 'All?searchTerm=x', '__Recent']) {
      const { status, body } = await org.call('admin', 'GET', `ui-api/list-records/Garden__c/${path}`);
      expect([status, body]).toMatchObject([501, [{ errorCode: 'NOT_SUPPORTED_BY_LOCAL_ORG' }]]);
    }
  });

  it('a filter by a field that the user may not see is not shown', async () => {
    const path = 'ui-api/list-info/Garden__c/Paying';
    expect(await get(path)).toMatchObject({ filteredByInfo: [{ fieldApiName: 'Fee__c', operator: 'GreaterThan' }] });
    const { status, body } = await org.call('vera', 'GET', path);
    expect([status, body]).toMatchObject([403, [{ errorCode: 'INSUFFICIENT_ACCESS' }]]);
    expect(JSON.stringify(body)).not.toContain('Fee');
  });

  it('another user gets what is hers, in the columns that she may see', async () => {
    expect(await get('ui-api/list-records/Garden__c/My_Harvest', 'vera')).toMatchObject({ count: 0, records: [] });
    const { displayColumns } = await get('ui-api/list-info/Garden__c/My_Harvest', 'vera');
    const names = (displayColumns as { fieldApiName: string }[]).map(({ fieldApiName }) => fieldApiName);
    expect(names).toEqual(['Name', 'Kind__c', 'Area__c']);
  });
});
