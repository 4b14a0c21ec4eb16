// Wired and imperative Apex on the page, and its client cache.
// Rules: https://developer.salesforce.com/docs/platform/lwc/guide/apex-result-caching ("Client-Side Caching of Apex
// Method Results"), .../apex-wire-method, .../data-error (FetchResponse).
import type * as Apex from '../../src/lightning/platform/apex.ts';
import { calm } from './fakeUiApi.ts';

let apex: typeof Apex;
let asked: string[];
let answer: { status: number; body: unknown };
let gate: Promise<void>;

beforeEach(async () => {
  jest.resetModules();
  asked = [];
  answer = { status: 200, body: [{ Name: 'Racks' }] };
  gate = Promise.resolve();
  globalThis.fetch = (async (url: string, init: { body: string }) => {
    asked.push(`${url} ${init.body}`);
    const { status, body } = answer;
    await gate;
    return new Response(JSON.stringify(body), { status });
  }) as typeof fetch;
  apex = await import('../../src/lightning/platform/apex.ts');
});

interface Value {
  readonly data: unknown;
  readonly error: unknown;
}

function wire(method: ReturnType<typeof Apex.apexMethod>, config: Record<string, unknown>) {
  const told: Value[] = [];
  const adapter = new method.adapter((value) => told.push(value as Value));
  adapter.update(config);
  return { told, adapter, last: () => told.at(-1)! };
}

const cacheable = () => apex.apexMethod('DealController', 'load', true);

it('is called once for the same parameters, in whatever order, wired or not', async () => {
  const load = cacheable();
  wire(load, { recordId: '006', limit: 5 });
  const second = wire(load, { limit: 5, recordId: '006' });
  await load({ recordId: '006', limit: 5 });
  await calm();
  expect(asked).toEqual(['/lightning/apex/DealController/load?cacheable=true {"recordId":"006","limit":5}']);
  expect(second.told.map(({ data }) => data)).toEqual([undefined, [{ Name: 'Racks' }]]);
});

it('is called each time without cacheable, and cannot be wired', async () => {
  const save = apex.apexMethod('DealController', 'save', false);
  await save();
  await save();
  const { last } = wire(save, {});
  expect(asked).toHaveLength(2);
  expect(last().error).toMatchObject({ ok: false, status: 400 });
});

it('gives values that cannot be changed', async () => {
  const [row] = (await cacheable()({})) as { Name: string }[];
  expect(Reflect.set(row!, 'Name', 'x')).toBe(false);
});

describe('refreshApex', () => {
  it('calls again with the same parameters, and resolves when everyone who wires the call has the new value', async () => {
    const load = cacheable();
    const [first, second, other] = [wire(load, { id: 1 }), wire(load, { id: 1 }), wire(load, { id: 2 })];
    await calm();
    answer = { status: 200, body: [{ Name: 'Cables' }] };
    await apex.refreshApex(first.last());
    expect([first, second, other].map(({ last }) => (last().data as { Name: string }[])[0]?.Name)).toEqual([
      'Cables',
      'Cables',
      'Racks'
    ]);
    expect(asked).toHaveLength(3);
  });

  it('tells nobody of a value that is the same, and works again with the one that they have', async () => {
    const { told, last } = wire(cacheable(), { id: 1 });
    await calm();
    await apex.refreshApex(last());
    expect([told.length, asked.length]).toEqual([2, 2]);
    answer = { status: 200, body: [] };
    await apex.refreshApex(last());
    expect(last().data).toEqual([]);
  });

  it('waits for the answer', async () => {
    const { last } = wire(cacheable(), { id: 1 });
    await calm();
    let open = (): void => {};
    gate = new Promise((resolve) => (open = resolve));
    let isDone = false;
    const refreshed = apex.refreshApex(last()).then(() => (isDone = true));
    await calm();
    expect(isDone).toBe(false);
    open();
    await refreshed;
  });

  it('takes what a wire provisioned, not its data', async () => {
    await expect(apex.refreshApex([{ Name: 'Racks' }])).rejects.toThrow('Apex wire');
  });

  it('brings a wire back that had an error', async () => {
    answer = { status: 500, body: { message: 'Not now' } };
    const { last } = wire(cacheable(), { id: 1 });
    await calm();
    expect(last().error).toMatchObject({ ok: false, status: 500, body: { message: 'Not now' } });
    answer = { status: 200, body: 7 };
    await apex.refreshApex(last());
    expect(last()).toEqual({ data: 7, error: undefined });
  });
});

it('shows a value that has become old at once, and the new one behind it', async () => {
  const time = jest.spyOn(performance, 'now').mockReturnValue(0);
  const load = cacheable();
  wire(load, { id: 1 }).adapter.disconnect();
  await calm();
  time.mockReturnValue(31_000);
  answer = { status: 200, body: 'new' };
  const later = wire(load, { id: 1 });
  await calm();
  time.mockRestore();
  expect([asked.length, later.last().data]).toEqual([2, 'new']);
});

it('asks again after a refusal, and waits while a parameter is undefined', async () => {
  const load = cacheable();
  answer = { status: 500, body: { message: 'Not now' } };
  await expect(load({ id: 1 })).rejects.toMatchObject({ body: { message: 'Not now' } });
  answer = { status: 200, body: 1 };
  expect(await load({ id: 1 })).toBe(1);
  wire(load, { id: undefined });
  await calm();
  expect(asked).toHaveLength(2);
});
