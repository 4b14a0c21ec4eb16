// The deal of a spot check, judged as any other: quantity, price, date and customer count.
import { deal, program, criterion } from '../../dealEngine/__tests__/builders';
import { FIELDS } from '../../dealEngine/__tests__/builders';
import type { DealInput, ProductOption } from 'c/dealEngine';
import { advised, judged } from '../judge';
import { spotDeal } from 'c/spotDeal';

const SWITCH: ProductOption = {
  id: 'P1',
  name: 'Velmora VX-48 Switch',
  sku: 'VX-48',
  family: 'Switches',
  vendorKey: 'arcturon',
  listPrice: 320_000,
  unitCost: 205_000,
  facts: { 'product.family': { value: 'Switches', recordId: 'P1', recordName: 'Velmora VX-48 Switch' } }
};
const ENTERED = { quantity: 40, unitPrice: 240_000, orderDate: '2026-02-27' };

/** As Apex sends it: without lines, and without Ids of what is not saved. */
function base(changes: Partial<DealInput> = {}): DealInput {
  const { deal: head, facts, ...rest } = deal();
  const noId = null as unknown as string;
  const closing = { value: '2026-02-13', recordId: noId, recordName: 'Spot Check' };
  return {
    ...rest,
    deal: { ...head, id: noId, name: 'Spot Check' },
    facts: { ...facts, 'deal.closeDate': closing },
    lines: [],
    products: [SWITCH],
    ...changes
  };
}

test('is the product at the price, on the date; nothing links to a record that is not there', () => {
  const made = spotDeal(base(), ENTERED)!;
  expect(made.lines).toHaveLength(1);
  expect(made.lines[0]).toMatchObject({ productId: 'P1', quantity: 40, unitPrice: 240_000, amount: 9_600_000 });
  expect(made.lines[0]?.facts['line.amount']).toEqual({ value: 9_600_000, recordId: '', recordName: 'Spot Check' });
  expect(made.lines[0]?.facts['product.family']?.recordId).toBe('P1');
  expect(made.deal).toMatchObject({ id: '', closeDate: '2026-02-27' });
  expect(made.facts['deal.closeDate']).toEqual({ value: '2026-02-27', recordId: '', recordName: 'Spot Check' });
});

test('is none before there is a product and a quantity', () => {
  expect(spotDeal(base(), { ...ENTERED, quantity: null })).toBeUndefined();
  expect(spotDeal(base({ products: [] }), ENTERED)).toBeUndefined();
});

test('a fact that the user may not read is absent, not empty', () => {
  const hidden = FIELDS.map((field) => (field.key === 'line.amount' ? { ...field, hidden: true } : field));
  const facts = spotDeal(base({ fields: hidden }), ENTERED)!.lines[0]!.facts;
  expect(Object.keys(facts)).toEqual(['product.family', 'line.quantity']);
});

test('no cost is made up where none is sent', () => {
  const withoutCost = { ...SWITCH };
  delete withoutCost.unitCost;
  const made = spotDeal(base({ costVisible: false, products: [withoutCost] }), ENTERED)!;
  expect(made.lines[0]).not.toHaveProperty('unitCost');
  expect(judged(made).margin).toBeNull();
});

test('without a price what rests on it is not known', () => {
  const made = spotDeal(base(), { ...ENTERED, unitPrice: null })!;
  expect(made.lines[0]).toMatchObject({ listPrice: 320_000, unitPrice: null, amount: null });
  expect(judged(made).stack.chosen).toEqual([]);
});

test('40 of 40 units are paid 90.00 each; at 37 the three missing ones are advised in the pause', () => {
  const campus = program({
    key: 'campus',
    calculation: 'PerUnit',
    tierMeasure: 'Quantity',
    tiers: [{ lower: 0, rate: 9_000 }],
    criteria: [{ ...criterion(1, 'deal.quantity', 'atLeast', '40'), actionable: true }]
  });
  const whole = judged(spotDeal(base({ programs: [campus] }), ENTERED)!);
  expect(whole.stack).toMatchObject({ claim: 360_000, now: 0, proven: true });
  const short = spotDeal(base({ programs: [campus] }), { ...ENTERED, quantity: 37 })!;
  const first = judged(short);
  expect(first.stack.chosen).toEqual([]);
  expect(first.advice).toEqual([]);
  expect(advised(short, first).advice[0]).toMatchObject({ key: 'campus', claim: 360_000, advised: true });
});
