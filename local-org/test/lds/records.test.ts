// Lightning Data Service on the page.
// Rules: https://developer.salesforce.com/docs/platform/lwc/guide/data-ui-api ("Lightning Data Service": records are
// cached and shared, loaded once however many components show them, requests bulkified and deduped),
// .../reference-wire-adapters-record (getRecord), .../reference-notify-record-update, .../reference-update-record.
import { calm, FakeUiApi, ids } from './fakeUiApi.ts';
import type { RecordRepresentation } from '../../src/lightning/platform/recordStore.ts';
import type * as Api from '../../src/lightning/platform/uiRecordApi.ts';

let org: FakeUiApi;
let api: typeof Api;

beforeEach(async () => {
  jest.resetModules();
  org = new FakeUiApi();
  org.install();
  api = await import('../../src/lightning/platform/uiRecordApi.ts');
});

interface Wire {
  /** Name and value of the fields of each record, or the error's code, in the order that the component got them. */
  readonly told: unknown[];
  readonly last: () => RecordRepresentation | undefined;
  update(config: object): void;
  stop(): void;
}

/** A component that wires a record. */
function wire(
  config: object,
  Adapter: new (callback: (value: Value) => void) => Adapter = api.getRecord as never
): Wire {
  const told: unknown[] = [];
  let last: RecordRepresentation | undefined;
  const adapter = new Adapter(({ data, error }) => {
    last = data;
    if (error) told.push((error as { body: { errorCode: string }[] }).body[0]?.errorCode);
    else if (data) told.push(valuesOf(data));
  });
  adapter.update(config);
  return { told, last: () => last, update: (next) => adapter.update(next), stop: () => adapter.disconnect() };
}

interface Value {
  readonly data: RecordRepresentation | undefined;
  readonly error: unknown;
}
interface Adapter {
  update(config: object): void;
  disconnect(): void;
}

const valuesOf = ({ fields }: RecordRepresentation): object =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { value }]) => [
      name,
      typeof value === 'object' && value !== null ? valuesOf(value as RecordRepresentation) : value
    ])
  );

const recordId = ids.opportunity;
const read = (...names: string[]): object => ({ recordId, fields: names.map((name) => `Opportunity.${name}`) });

describe('components that show the same record', () => {
  it('that start together take one request, and each gets its own fields', async () => {
    const [first, second] = [wire(read('Name')), wire(read('Amount', 'StageName'))];
    await calm();
    expect(first.told).toEqual([{ Name: 'Racks' }]);
    expect(second.told).toEqual([{ Amount: 10, StageName: 'Open' }]);
    expect(org.asked).toEqual([
      `GET /records/${recordId}?fields=Opportunity.Name,Opportunity.Amount,Opportunity.StageName`
    ]);
  });

  it('take no request for what another one has loaded', async () => {
    wire(read('Name', 'Amount'));
    await calm();
    const later = wire(read('Amount'));
    expect(later.told).toEqual([{ Amount: 10 }]);
    expect(org.asked).toHaveLength(1);
  });

  it('join a request that is under way', async () => {
    let open = (): void => {};
    org.gate = new Promise((resolve) => (open = resolve));
    wire(read('Name', 'Amount'));
    await calm();
    const later = wire(read('Amount'));
    await calm();
    expect(org.asked).toHaveLength(1);
    open();
    await calm();
    expect(later.told).toEqual([{ Amount: 10 }]);
    expect(org.asked).toHaveLength(1);
  });

  it('see the newer value that another one’s load brings along', async () => {
    const first = wire(read('Name'));
    await calm();
    org.change(recordId, { Name: 'Racks, 42 U' });
    wire(read('Amount'));
    await calm();
    expect(first.told).toEqual([{ Name: 'Racks' }, { Name: 'Racks, 42 U' }]);
    expect(org.asked[1]).toBe(`GET /records/${recordId}?fields=Opportunity.Amount&optionalFields=Opportunity.Name`);
  });

  it('are not told again when a load changes nothing of what they show', async () => {
    const first = wire(read('Name'));
    await calm();
    wire(read('Amount'));
    await calm();
    expect(first.told).toHaveLength(1);
  });

  it('take one record for both forms of its Id', async () => {
    wire(read('Name'));
    await calm();
    expect(wire({ ...read('Name'), recordId: recordId.slice(0, 15) }).told).toEqual([{ Name: 'Racks' }]);
    expect(org.asked).toHaveLength(1);
  });

  it('do not suffer from a field that one of them may not read', async () => {
    org.hidden.add('Opportunity.Amount');
    const [allowed, refused] = [wire(read('Name')), wire(read('Amount'))];
    await calm();
    expect([allowed.told, refused.told]).toEqual([[{ Name: 'Racks' }], ['INVALID_FIELD']]);
  });

  it('get nothing of a value that no one has kept up to date', async () => {
    const gone = wire(read('Name'));
    await calm();
    gone.stop();
    org.change(recordId, { Name: 'Racks, 42 U' });
    wire(read('Amount'));
    await calm();
    const later = wire(read('Name'));
    await calm();
    expect(later.told).toEqual([{ Name: 'Racks, 42 U' }]);
  });
});

describe('fields', () => {
  it('that are optional are left out without an error, and not asked for again', async () => {
    org.hidden.add('Opportunity.Amount');
    const config = { ...read('Name'), optionalFields: ['Opportunity.Amount'] };
    expect([wire(config).told, org.asked.length]).toEqual([[], 0]);
    await calm();
    expect(wire(config).told).toEqual([{ Name: 'Racks' }]);
    expect(org.asked).toHaveLength(1);
  });

  it('of a parent are those of the parent’s own record', async () => {
    const child = wire(read('Account.Name'));
    await calm();
    const parent = wire({ recordId: ids.account, fields: ['Account.Name'] });
    expect([child.told, parent.told]).toEqual([[{ Account: { Name: 'Harborview' } }], [{ Name: 'Harborview' }]]);
    await api.updateRecord({ fields: { Id: ids.account, Name: 'Harbor View' } });
    expect(child.told[1]).toEqual({ Account: { Name: 'Harbor View' } });
    expect(org.asked.map((line) => line.split(' ')[0])).toEqual(['GET', 'PATCH']);
  });

  it('cannot be changed by who is shown them: wired values are read-only', async () => {
    const { last } = wire(read('Account.Name'));
    await calm();
    const { fields } = last()!;
    const parent = fields['Account']?.value as RecordRepresentation;
    // What strict code, as every component is, throws a TypeError at.
    expect([Reflect.set(fields, 'Name', null), Reflect.set(parent.fields['Name']!, 'value', 'x')]).toEqual([
      false,
      false
    ]);
  });

  it('are loaded again for a component that comes after their time', async () => {
    jest.spyOn(performance, 'now').mockReturnValue(0);
    wire(read('Name'));
    await calm();
    jest.spyOn(performance, 'now').mockReturnValue(30_001);
    wire(read('Name'));
    await calm();
    jest.restoreAllMocks();
    expect(org.asked).toHaveLength(2);
  });
});

describe('a change', () => {
  it('by updateRecord is shown by all, with one request more only where its answer lacks a field', async () => {
    const [name, both] = [wire(read('Name')), wire(read('Name', 'Amount'))];
    await calm();
    await api.updateRecord({ fields: { Id: recordId, Name: 'Cables' } });
    expect(name.told.at(-1)).toEqual({ Name: 'Cables' });
    expect(both.told.at(-1)).toEqual({ Name: 'Cables', Amount: 10 });
    expect(org.asked.map((line) => line.split(' ')[0])).toEqual(['GET', 'PATCH', 'GET']);
    both.stop();
    await api.updateRecord({ fields: { Id: recordId, Name: 'Fans' } });
    expect(name.told.at(-1)).toEqual({ Name: 'Fans' });
    expect(org.asked).toHaveLength(4);
  });

  it('by updateRecord in the second of the load has what its answer lacks loaded again all the same', async () => {
    const both = wire(read('Name', 'Amount'));
    await calm();
    org.isSameSecond = true;
    org.change(recordId, { Amount: 12 });
    await api.updateRecord({ fields: { Id: recordId, Name: 'Cables' } });
    expect(both.told.at(-1)).toEqual({ Name: 'Cables', Amount: 12 });
    expect(org.asked.map((line) => line.split(' ')[0])).toEqual(['GET', 'PATCH', 'GET']);
  });

  it('elsewhere is shown after notifyRecordUpdateAvailable, by the time that it resolves', async () => {
    const [first, parent] = [
      wire(read('Name', 'Account.Name')),
      wire({ recordId: ids.account, fields: ['Account.Phone'] })
    ];
    await calm();
    org.change(ids.account, { Name: 'Harbor View' });
    await api.notifyRecordUpdateAvailable([{ recordId: ids.account.slice(0, 15) }]);
    expect(first.told.at(-1)).toEqual({ Name: 'Racks', Account: { Name: 'Harbor View' } });
    // It is of a later version, which `ifUnmodifiedSince` of its next save needs to know.
    expect(parent.last()).toMatchObject({ weakEtag: 2, fields: { Phone: { value: '555' } } });
    const times = [first.told.length, parent.told.length];
    await api.notifyRecordUpdateAvailable([{ recordId }, { recordId: ids.account }]);
    expect([first.told.length, parent.told.length]).toEqual(times);
  });

  it('of a record that nobody shows is loaded by who shows it next', async () => {
    wire(read('Name')).stop();
    await calm();
    org.change(recordId, { Name: 'Cables' });
    api.getRecordNotifyChange([{ recordId }]);
    const later = wire(read('Name'));
    await calm();
    expect(later.told).toEqual([{ Name: 'Cables' }]);
  });

  it('is not undone by an older answer that comes late', async () => {
    const first = wire(read('Name'));
    await calm();
    let open = (): void => {};
    org.gate = new Promise((resolve) => (open = resolve));
    const late = wire(read('Amount'));
    await calm();
    org.gate = Promise.resolve();
    await api.updateRecord({ fields: { Id: recordId, Name: 'Cables' } });
    open();
    await calm();
    expect(first.told).toEqual([{ Name: 'Racks' }, { Name: 'Cables' }]);
    expect(late.told).toEqual([{ Amount: 10 }]);
  });
});

describe('a deleted record', () => {
  it('is an error to who shows it, without another request', async () => {
    const shown = wire(read('Name'));
    await calm();
    await api.deleteRecord(recordId);
    expect(shown.told).toEqual([{ Name: 'Racks' }, 'ENTITY_IS_DELETED']);
    expect(org.asked.map((line) => line.split(' ')[0])).toEqual(['GET', 'DELETE']);
  });

  it('is not found by who asks for it next', async () => {
    await api.deleteRecord(recordId);
    const later = wire(read('Name'));
    await calm();
    expect(later.told).toEqual(['NOT_FOUND']);
  });
});

describe('a component', () => {
  it('that is gone is told nothing', async () => {
    const gone = wire(read('Name'));
    gone.stop();
    await calm();
    expect(gone.told).toEqual([]);
  });

  it('waits for its record Id', async () => {
    const waiting = wire({ ...read('Name'), recordId: undefined });
    await calm();
    expect(org.asked).toEqual([]);
    waiting.update(read('Name'));
    await calm();
    expect(waiting.told).toEqual([{ Name: 'Racks' }]);
  });
});

// .../reference-wire-adapters-records: `records` with `recordIds` and fields; "Batch Results".
describe('getRecords', () => {
  it('reads what is not known in one request, each record answering for itself, and follows changes', async () => {
    wire({ recordId: ids.account, fields: ['Account.Name'] });
    await calm();
    org.asked.length = 0;
    const values: unknown[] = [];
    const adapter = new api.getRecords(({ data }) => {
      if (data) values.push(data.results.map(({ statusCode, result }) => [statusCode, (result as { id?: string }).id]));
    });
    const missing = '006000000000009AAA';
    adapter.update({ records: [{ recordIds: [recordId, missing], fields: ['Opportunity.Name'] }, { recordIds: [ids.account], fields: ['Account.Name'] }] }); // prettier-ignore
    await calm();
    expect(values).toEqual([[[200, recordId], [404, undefined], [200, ids.account]]]); // prettier-ignore
    expect(org.asked).toEqual([expect.stringContaining(`GET /records/batch/${recordId},${missing}?`)]);
    await api.updateRecord({ fields: { Id: recordId, Name: 'Cables' } });
    expect(values).toHaveLength(2);
  });
});
