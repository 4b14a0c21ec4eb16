// Changes of a deal that are not saved: what they set, and that taking them back leaves the saved deal.
import fc from 'fast-check';
import type { DealInput, Holding, ProductOption } from 'c/dealEngine';
import { ARCTURON, deal, line } from '../../dealEngine/__tests__/builders';
import { applyChanges, changesOf, type DealChanges } from '../dealChange';

const holding = (id: string, name: string, changes: Partial<Holding> = {}): Holding => ({
  id,
  name,
  holder: null,
  onDeal: true,
  validFrom: null,
  validTo: null,
  ...changes
});
const fact = (value: string | number) => ({ value, recordId: 'P9', recordName: 'Switch' });
const SWITCH: ProductOption = {
  id: 'P9',
  name: 'Switch',
  sku: 'SW-9',
  family: 'Networking',
  vendorKey: 'velmora',
  listPrice: 20_000,
  unitCost: 15_000,
  facts: { 'product.family': fact('Networking'), 'product.sku': fact('SW-9'), 'product.cost': fact(15_000) }
};
const ANA = holding('C1', 'Backup Specialist', { holder: 'Ana Ferreira', onDeal: false });
const SAVED: DealInput = deal({
  lines: [line('L1', { floorPrice: 9_000 }), line('L2', { unitPrice: null, amount: null })],
  products: [SWITCH],
  documents: [holding('D9', 'Letter')],
  vendors: [
    { ...ARCTURON, registrations: [holding('G1', 'REG-1', { validTo: '2026-03-06' })], certifications: [ANA] },
    { ...ARCTURON, key: 'velmora', id: 'V2', name: 'Velmora' }
  ],
  customerRebate: 500
});

test('a quantity or price sets the line’s amount and what criteria read, rounded half up', () => {
  const { lines } = applyChanges(SAVED, { lines: { L1: { quantity: 2.5, unitPrice: 9_001 } } });
  expect(lines[0]).toMatchObject({
    quantity: 2.5,
    unitPrice: 9_001,
    amount: 22_503,
    facts: { 'line.quantity': { value: 2.5 }, 'line.amount': { value: 22_503 }, 'product.family': { value: 'Servers' } }
  });
  expect(lines[1]).toBe(SAVED.lines[1]);
});

test('a line without a price gets its amount once there is one', () => {
  const quantity = applyChanges(SAVED, { lines: { L2: { quantity: 3 } } }).lines[1];
  expect(quantity).toMatchObject({ quantity: 3, unitPrice: null, amount: null });
  const priced = applyChanges(SAVED, { lines: { L2: { unitPrice: 700 } } }).lines[1];
  expect(priced).toMatchObject({ unitPrice: 700, amount: 7_000 });
});

test('another product brings its price, cost and facts; its floor is not known', () => {
  const [swapped] = applyChanges(SAVED, { lines: { L1: { productId: 'P9' } } }).lines;
  expect(swapped).toMatchObject({
    productName: 'Switch',
    vendorKey: 'velmora',
    listPrice: 20_000,
    unitPrice: 20_000,
    amount: 200_000,
    unitCost: 15_000,
    floorPrice: null
  });
  expect(swapped?.facts).toEqual({
    ...SWITCH.facts,
    'line.quantity': { value: 10, recordId: 'L1', recordName: 'Product L1' },
    'line.amount': { value: 200_000, recordId: 'L1', recordName: 'Product L1' }
  });
  expect(applyChanges(SAVED, { lines: { L1: { productId: 'P9', unitPrice: 1 } } }).lines[0]?.unitPrice).toBe(1);
});

test('without View Cost a swap brings neither cost nor floor', () => {
  const without = <T extends object>(record: T, key: keyof T): T => {
    const entries = Object.entries(record).filter(([name]) => name !== key);
    return Object.fromEntries(entries) as T;
  };
  const hidden = without(without(line('L1'), 'unitCost'), 'floorPrice');
  const option = without(SWITCH, 'unitCost');
  const saved = deal({ lines: [hidden], products: [option], costVisible: false });
  const [swapped] = applyChanges(saved, { lines: { L1: { productId: 'P9' } } }).lines;
  expect(Object.keys(swapped ?? {})).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/unitCost|floorPrice/)])
  );
});

test('a close date moves the fact that criteria read', () => {
  const { deal: changed, facts } = applyChanges(SAVED, { closeDate: '2026-03-13' });
  expect([changed.closeDate, facts['deal.closeDate']?.value]).toEqual(['2026-03-13', '2026-03-13']);
});

test('registered is a registration that covers the close date; one that runs out before does not', () => {
  const registrations = (changes: DealChanges) => applyChanges(SAVED, changes).vendors.map((one) => one.registrations);
  expect(registrations({ registered: { arcturon: true, velmora: true } })).toEqual([
    [expect.objectContaining({ id: 'G1' })],
    [expect.objectContaining({ validFrom: null, validTo: null })]
  ]);
  expect(registrations({ registered: { arcturon: true }, closeDate: '2026-03-07' })[0]).toHaveLength(2);
  expect(registrations({ registered: { arcturon: false } })[0]).toEqual([]);
});

test('documents, specialists, facts and the customer’s rebate', () => {
  const changed = applyChanges(SAVED, {
    documents: ['Letter', 'Displacement letter', 'Displacement letter'],
    specialists: ['C1', 'nobody'],
    facts: { 'account.region': 'East', 'deal.competitor': 'Norvex' },
    customerRebate: null
  });
  expect(changed.documents.map(({ name }) => name)).toEqual(['Letter', 'Displacement letter']);
  expect(changed.vendors[0]?.certifications).toEqual([{ ...ANA, onDeal: true }]);
  expect(changed.facts['account.region']).toEqual({ ...SAVED.facts['account.region'], value: 'East' });
  expect(changed.facts['deal.competitor']).toEqual({
    value: 'Norvex',
    recordId: 'D1',
    recordName: 'Harborview Health'
  });
  expect(changed.customerRebate).toBeNull();
});

/* ---------- properties ---------- */

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const lineChange = fc.record(
  {
    quantity: fc.integer({ min: 1, max: 9_999 }).map((hundredths) => hundredths / 100),
    unitPrice: fc.integer({ min: 0, max: 50_000 }),
    productId: fc.constantFrom('P9', 'P-L1', 'unknown')
  },
  { requiredKeys: [] }
);
const changes = fc
  .record({
    lines: optional(fc.dictionary(fc.constantFrom('L1', 'L2', 'L9'), lineChange)),
    closeDate: optional(fc.constantFrom('2026-02-27', '2026-03-06', '2026-03-07')),
    facts: optional(fc.dictionary(fc.constantFrom('account.region', 'deal.competitor'), fc.constantFrom('West', null))),
    registered: optional(fc.dictionary(fc.constantFrom('arcturon', 'velmora', 'nobody'), fc.boolean())),
    documents: optional(fc.subarray(['Letter', 'Proof'])),
    specialists: optional(fc.subarray(['C1', 'C2'])),
    customerRebate: optional(fc.constantFrom(null, 500, 700))
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as DealChanges);

test('the saved deal stays as it is, and no changes give it back', () => {
  const before = JSON.stringify(SAVED);
  fc.assert(
    fc.property(changes, (one) => {
      applyChanges(SAVED, one);
      expect(JSON.stringify(SAVED)).toBe(before);
    })
  );
  expect(applyChanges(SAVED, {})).toEqual(SAVED);
  expect(changesOf(SAVED, SAVED)).toEqual({});
});

test('the changes read off an edited deal make it again from the saved one', () => {
  fc.assert(
    fc.property(changes, (one) => {
      const edited = applyChanges(SAVED, one);
      const read = changesOf(SAVED, edited);
      expect(applyChanges(SAVED, read)).toEqual(edited);
      expect(changesOf(SAVED, applyChanges(SAVED, read))).toEqual(read);
    })
  );
});
