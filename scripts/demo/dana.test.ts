// Dana's records are those of the vector that the engines pass: the tracker shows the figures of the screens.
import vector from '../../vectors/quotas/dana.json';
import { danaAccounts, danaAdjustments, danaDeals, danaGoals, danaLines, danaQuotas, danaSplits } from './dana.ts';
import { periodKey } from './quotas.ts';
import type { DemoRecord } from './types.ts';
import { productKey, products } from './vendors.ts';

const byKey = new Map(danaAccounts.map((account) => [account.key, String(account.fields['Name'])]));
const costs = new Map(products.map(({ sku, cost }) => [productKey(sku), cost]));

/** In cents. */
function figuresOf(deal: DemoRecord): { amount: number; margin: number } {
  const [line, ...others] = danaLines.filter(({ parents }) => parents?.['Opportunity'] === deal.key);
  if (!line || others.length > 0) throw new Error(`${deal.key} has not one line`);
  const quantity = Number(line.fields['Quantity']);
  const amount = Math.round(quantity * Number(line.fields['UnitPrice']) * 100);
  const cost = quantity * (costs.get(line.priced ?? '') ?? NaN) * 100;
  return { amount, margin: amount - cost - Number(deal.fields['Customer_Rebate__c']) * 100 };
}

function percentOf(deal: DemoRecord): number {
  const splits = danaSplits.filter(({ parents }) => parents?.['Opportunity__r'] === deal.key);
  const own = splits.find(({ people }) => people?.['User__c'] === 'dana');
  return splits.length === 0 ? 1_000_000 : Number(own?.fields['Percent__c']) * 10_000;
}

const shown = (deal: DemoRecord): Record<string, unknown> => ({
  account: byKey.get(deal.parents?.['Account'] ?? ''),
  name: deal.fields['Name'],
  date: deal.fields['CloseDate'],
  segment: deal.fields['Credit_Segment__c'],
  percent: percentOf(deal),
  ...figuresOf(deal)
});

it('sells at prices of whole cents, and pays nobody less than nothing back', () => {
  for (const { fields } of danaLines)
    expect(Number(fields['UnitPrice']) * 100).toBeCloseTo(Math.round(Number(fields['UnitPrice']) * 100), 6);
  for (const { key, fields } of danaDeals)
    expect([key, Number(fields['Customer_Rebate__c']) >= 0]).toEqual([key, true]);
});

it('has the eight deals of the quarter', () => {
  const won = danaDeals.filter(
    ({ fields }) => fields['StageName'] === 'Closed Won' && String(fields['CloseDate']) >= '2026'
  );
  const expected = vector.credits
    .filter(({ source }) => source !== null)
    .map(({ account, subject, date, segment, percent, amount, margin }) => ({
      account,
      name: subject,
      date,
      segment,
      percent,
      amount,
      margin
    }));
  expect(won.map(shown)).toEqual(expected);
});

it('has the deals of last year, day by day', () => {
  const days = new Map<string, { amount: number; margin: number; entries: number }>();
  for (const deal of danaDeals.filter(({ key }) => key.includes('-dana-y'))) {
    const date = String(deal.fields['CloseDate']);
    const { amount, margin } = figuresOf(deal);
    const before = days.get(date) ?? { amount: 0, margin: 0, entries: 0 };
    days.set(date, { amount: before.amount + amount, margin: before.margin + margin, entries: before.entries + 1 });
  }
  const expected = vector.credits
    .filter(({ source }) => source === null)
    .map(({ date, amount, margin, entries }) => [date, { amount, margin, entries }]);
  expect([...days]).toEqual(expected);
});

it('has the open deals', () => {
  const open = danaDeals.filter(({ fields }) => fields['Probability'] !== undefined);
  expect(
    open.map((deal) => {
      const { date: closeDate, ...rest } = shown(deal);
      return {
        ...rest,
        closeDate,
        probability: Number(deal.fields['Probability']) * 10_000,
        nextStep: deal.fields['NextStep']
      };
    })
  ).toEqual(
    vector.deals.map(({ account, name, closeDate, segment, percent, amount, margin, probability, nextStep }) => ({
      account,
      name,
      closeDate,
      segment,
      percent,
      amount,
      margin,
      probability,
      nextStep
    }))
  );
});

it('has the share of closed value that was won in twelve months', () => {
  const closed = danaDeals.filter(
    ({ fields }) => String(fields['StageName']).startsWith('Closed') && String(fields['CloseDate']) > '2025-02-13'
  );
  const sum = (deals: readonly DemoRecord[]): number =>
    deals.reduce((total, deal) => total + figuresOf(deal).amount, 0);
  expect({
    won: sum(closed.filter(({ fields }) => fields['StageName'] === 'Closed Won')),
    closed: sum(closed)
  }).toEqual(vector.history);
});

it('has the quotas, the adjustment and the goal', () => {
  const quotas = danaQuotas.map(({ fields, parents }) => ({
    period: parents?.['Period__r'],
    measure: fields['Measure__c'],
    base: Math.round(Number(fields['Base__c']) * 100)
  }));
  const expected = vector.quotas.map(({ period, measure, base }) => ({ period: periodKey(period), measure, base }));
  expect(quotas).toEqual(expected);
  expect(danaAdjustments.map(({ fields }) => Number(fields['Amount__c']) * 100)).toEqual([
    vector.quotas[0]?.adjustments[0]?.amount
  ]);
  expect(danaGoals.map(({ fields }) => Number(fields['Amount__c']) * 100)).toEqual([vector.goal.amount]);
});
