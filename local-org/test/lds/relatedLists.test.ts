// Rules: https://developer.salesforce.com/docs/platform/lwc/guide/reference-wire-adapters-get-related-list-records,
// .../reference-wire-adapters-get-related-list-count; .../data-ui-api (records of lists are those of the cache).
import type * as Lists from '../../src/lightning/platform/uiRelatedListApi.ts';
import type * as Api from '../../src/lightning/platform/uiRecordApi.ts';
import type * as Infos from '../../src/lightning/platform/uiObjectInfoApi.ts';
import { calm, FakeUiApi, ids } from './fakeUiApi.ts';

let org: FakeUiApi;
let lists: typeof Lists;
let api: typeof Api;
let infos: typeof Infos;

beforeEach(async () => {
  jest.resetModules();
  org = new FakeUiApi();
  org.install();
  lists = await import('../../src/lightning/platform/uiRelatedListApi.ts');
  api = await import('../../src/lightning/platform/uiRecordApi.ts');
  infos = await import('../../src/lightning/platform/uiObjectInfoApi.ts');
});

interface List {
  readonly count: number;
  readonly records: readonly { readonly id: string; readonly fields: Readonly<Record<string, { value: unknown }>> }[];
}

/** Answers the list's own request; all others are the fake org's. */
function answerList(): void {
  const rest = globalThis.fetch;
  globalThis.fetch = (async (url: string, init: RequestInit) => {
    if (!url.includes('/related-list-') && !url.includes('/object-info/')) return rest(url, init);
    org.asked.push(`GET ${decodeURIComponent(url).replace('/services/data/v66.0/ui-api', '')}`);
    const field = (value: unknown) => ({ value, displayValue: null });
    const record = { apiName: 'Opportunity', id: ids.opportunity, weakEtag: 1, fields: { Name: field('Racks') } };
    if (url.endsWith('/Secret__c')) return new Response(JSON.stringify([{ errorCode: 'NOT_FOUND' }]), { status: 404 });
    return new Response(JSON.stringify({ count: 1, records: [record] }));
  }) as typeof fetch;
}

it('a list asks for its fields and order, and its records change with the page', async () => {
  answerList();
  const told: List[] = [];
  const adapter = new lists.getRelatedListRecords(({ data }) => data && told.push(data as unknown as List));
  adapter.update({ parentRecordId: ids.account, relatedListId: 'Opportunities', fields: ['Opportunity.Name'], sortBy: ['-Opportunity.Name'], pageSize: 5 }); // prettier-ignore
  await calm();
  expect(org.asked).toEqual([
    `GET /related-list-records/${ids.account}/Opportunities?fields=Opportunity.Name&sortBy=-Opportunity.Name&pageSize=5`
  ]);
  await api.updateRecord({ fields: { Id: ids.opportunity, Name: 'Cables' } });
  expect(told.map(({ records }) => records.map(({ fields }) => fields['Name']?.value))).toEqual([
    ['Racks'],
    ['Cables']
  ]);
  await api.deleteRecord(ids.opportunity);
  expect(told.at(-1)?.records).toEqual([]);
  adapter.disconnect();
});

it('a list waits for its parent', async () => {
  answerList();
  new lists.getRelatedListRecords(() => {}).update({ relatedListId: 'Opportunities', fields: ['Opportunity.Name'] });
  await calm();
  expect(org.asked).toEqual([]);
});

// .../reference-wire-adapters-object-infos: Batch Results.
it('objects are described once each, and each answers for itself', async () => {
  answerList();
  const told: unknown[] = [];
  const objectApiNames = ['Account', { objectApiName: 'Secret__c' }];
  for (let component = 0; component < 2; component += 1) {
    new infos.getObjectInfos(({ data }) => data && told.push(data.results.map(({ statusCode }) => statusCode))).update({
      objectApiNames
    });
  }
  await calm();
  expect(told).toEqual([
    [200, 404],
    [200, 404]
  ]);
  expect(org.asked).toEqual(['GET /object-info/Account', 'GET /object-info/Secret__c']);
});
