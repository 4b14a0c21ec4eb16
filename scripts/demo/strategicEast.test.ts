// Marcus's team of the board's screen: what each asks, has and may still win adds up to the figures there.
import { danaQuotas } from './dana.ts';
import { quotasOfManagers } from './quotas.ts';
import { eastDeals, eastLines, eastQuotas } from './strategicEast.ts';
import type { DemoRecord } from './types.ts';
import { productKey, products } from './vendors.ts';

const costs = new Map(products.map(({ sku, cost }) => [productKey(sku), cost]));
const lines = new Map(eastLines.map((line) => [line.parents?.['Opportunity'], line]));

function figuresOf(deal: DemoRecord): { amount: number; margin: number } {
  const line = lines.get(deal.key);
  if (!line) throw new Error(`${deal.key} has no line`);
  const quantity = Number(line.fields['Quantity']);
  const amount = quantity * Number(line.fields['UnitPrice']);
  return {
    amount,
    margin: amount - quantity * (costs.get(line.priced ?? '') ?? NaN) - Number(deal.fields['Customer_Rebate__c'])
  };
}

const dealsOf = (alias: string, isOpen: boolean): readonly DemoRecord[] =>
  eastDeals.filter(({ owner, fields }) => owner === alias && (fields['Probability'] !== undefined) === isOpen);

function sumOf(deals: readonly DemoRecord[], of: 'amount' | 'margin' = 'amount'): number {
  return Math.round(deals.reduce((sum, deal) => sum + figuresOf(deal)[of], 0));
}

/** R11 by all outcomes one by one: what an engine reckons another way. */
function chanceOf(deals: readonly DemoRecord[], gap: number): number {
  const odds = deals.map((deal) => [figuresOf(deal).amount, Number(deal.fields['Probability']) / 100] as const);
  let hit = 0;
  for (let outcome = 0; outcome < 2 ** odds.length; outcome++) {
    const won = odds.map((_deal, place) => ((outcome >> place) & 1) === 1);
    const value = odds.reduce((sum, [amount], place) => sum + (won[place] ? amount : 0), 0);
    if (value >= gap - 0.005) hit += odds.reduce((product, [, p], place) => product * (won[place] ? p : 1 - p), 1);
  }
  return hit;
}

// Quota, credit and margin of the quarter, open deals over the gap, chance in percent: the screen's rows.
test.each([
  ['grace', 950_000, 471_000, 13.8, 2.03, 70],
  ['mei', 850_000, 369_000, 15.1, 1.96, 61],
  ['henrik', 700_000, 260_000, 16.2, 1.84, 43],
  ['rosa', 650_000, 185_000, 14.9, 1.48, 9],
  ['luis', 850_000, 380_000, 14.2, 2.01, 68],
  ['owen', 600_000, 232_000, 15.5, 1.88, 44],
  ['priya', 800_000, 212_000, 17.1, 1.51, 9]
])('%s has the row of the screen', (alias, quota, credited, marginRate, coverage, chance) => {
  const won = dealsOf(alias, false);
  const open = dealsOf(alias, true);
  const [asked] = eastQuotas.filter(({ key }) => key === `demo-quota-${alias}-Revenue-2026-Q1`);
  expect(asked?.fields['Base__c']).toBe(quota);
  expect(sumOf(won)).toBe(credited);
  expect((sumOf(won, 'margin') / credited) * 100).toBeCloseTo(marginRate, 1);
  expect(sumOf(open) / (quota - credited)).toBeCloseTo(coverage, 2);
  expect(Math.round(chanceOf(open, quota - credited) * 100)).toBe(chance);
});

it('is the whole of what its manager was given, with Dana', () => {
  const of = (records: readonly DemoRecord[], measure: string): number =>
    records
      .filter(({ key }) => key.endsWith(`-${measure}-2026-Q1`))
      .reduce((sum, { fields }) => sum + Number(fields['Base__c']), 0);
  const given = (measure: string) =>
    quotasOfManagers.find(({ key }) => key === `demo-quota-marcus-${measure}-2026-Q1`)?.fields['Base__c'];
  // Dana's is 40,000 less since an account moved.
  expect(of(eastQuotas, 'Revenue') + of(danaQuotas, 'Revenue') - 40_000).toBe(6_300_000);
  expect(given('Revenue')).toBe(6_300_000);
  expect(of(eastQuotas, 'Margin') + of(danaQuotas, 'Margin')).toBe(given('Margin'));
});

it('sells at prices of whole cents, and pays nobody less than nothing back', () => {
  for (const { fields } of eastLines)
    expect(Number(fields['UnitPrice']) * 100).toBeCloseTo(Math.round(Number(fields['UnitPrice']) * 100), 6);
  for (const { key, fields } of eastDeals)
    expect([key, Number(fields['Customer_Rebate__c']) >= 0]).toEqual([key, true]);
});
