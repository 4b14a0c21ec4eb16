// A deal that is edited key by key, on generated programs: what the engine keeps of earlier verdicts is what it would find
// if it had never seen the deal.
import fc from 'fast-check';
import { applyChanges, type DealChanges } from '../force-app/main/deals/lwc/dealChange/dealChange.ts';
import type { DealInput } from '../force-app/main/deals/lwc/dealEngine/contract.ts';
import { evaluate } from '../force-app/main/deals/lwc/dealEngine/dealEngine.ts';
import { generatedInput } from './generated.ts';

const PROGRAMS = 40;

/** Places are taken modulo what the deal has. */
const edit = fc.oneof(
  { weight: 6, arbitrary: fc.record({ line: fc.nat(), quantity: fc.integer({ min: 0, max: 40_000 }) }) },
  { weight: 3, arbitrary: fc.record({ line: fc.nat(), unitPrice: fc.integer({ min: 0, max: 5_000_000 }) }) },
  { weight: 1, arbitrary: fc.record({ line: fc.nat(), product: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ days: fc.integer({ min: -60, max: 60 }) }) },
  { weight: 1, arbitrary: fc.record({ fact: fc.nat(), value: fc.constantFrom('West', 'Norvex', 12, null) }) },
  { weight: 1, arbitrary: fc.record({ vendor: fc.nat(), registered: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ document: fc.constantFrom('Letter', 'Proof') }) },
  { weight: 1, arbitrary: fc.constant('reset' as const) }
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

const at = <T>(list: readonly T[], place: number): T | undefined => list[place % Math.max(1, list.length)];

function changesOf(input: DealInput, one: Exclude<Edit, 'reset'>): DealChanges {
  if ('line' in one) {
    const id = at(input.lines, one.line)?.id ?? 'none';
    const productId = 'product' in one ? at(input.products, one.product)?.id : undefined;
    const change = 'quantity' in one ? { quantity: one.quantity / 100 } : 'unitPrice' in one ? { unitPrice: one.unitPrice } : productId === undefined ? {} : { productId }; // prettier-ignore
    return { lines: { [id]: change } };
  }
  if ('days' in one) {
    return { closeDate: new Date(Date.parse(input.deal.closeDate) + one.days * 86_400_000).toISOString().slice(0, 10) };
  }
  if ('fact' in one) {
    return { facts: { [at(Object.keys(input.facts), one.fact) ?? 'deal.competitor']: one.value } };
  }
  return 'vendor' in one
    ? { registered: { [at(input.vendors, one.vendor)?.key ?? 'none']: one.registered } }
    : { documents: [one.document] };
}

test('verdicts that are kept are those that would be found anew', () => {
  fc.assert(
    fc.property(fc.nat(2_000), fc.array(edit, { minLength: 1, maxLength: 8 }), (seed, edits) => {
      const { input, asOf } = generatedInput(seed, PROGRAMS);
      let edited = input;
      evaluate(edited, asOf);
      for (const one of edits) {
        edited = one === 'reset' ? input : applyChanges(edited, changesOf(edited, one));
        // A copy shares nothing with what was judged before.
        expect(evaluate(edited, asOf)).toEqual(evaluate(structuredClone(edited), asOf));
      }
    }),
    { numRuns: 60 }
  );
});

test('another quantity leaves alone what does not rest on the line', () => {
  let kept = 0;
  let anew = 0;
  for (let seed = 0; seed < 20; seed++) {
    const { input, asOf } = generatedInput(seed, PROGRAMS);
    const before = new Set(evaluate(input, asOf).verdicts);
    const edited = applyChanges(input, changesOf(input, { line: 0, quantity: 12_345 }));
    const { verdicts } = evaluate(edited, asOf);
    kept += verdicts.filter((verdict) => before.has(verdict)).length;
    anew += verdicts.filter((verdict) => !before.has(verdict)).length;
  }
  expect(kept).toBeGreaterThan(0);
  expect(anew).toBeGreaterThan(0);
});

test('what stays out of reach whatever the figures are keeps its status and is explained by the new figures', () => {
  let explainedAnew = 0;
  for (let seed = 0; seed < 20; seed++) {
    const { input, asOf } = generatedInput(seed, PROGRAMS);
    const before = new Map(evaluate(input, asOf).verdicts.map((verdict) => [verdict.key, verdict]));
    const edited = applyChanges(input, changesOf(input, { line: 0, quantity: 12_345 }));
    const fresh = new Map(evaluate(structuredClone(edited), asOf).verdicts.map((verdict) => [verdict.key, verdict]));
    for (const verdict of evaluate(edited, asOf).verdicts) {
      const was = before.get(verdict.key);
      // The documents of the verdict before are those of one that was not found anew.
      if (was !== verdict && was?.documents === verdict.documents) {
        expect(verdict.status).toBe('notEligible');
        expect(verdict.criteria).toEqual(fresh.get(verdict.key)?.criteria);
        explainedAnew += 1;
      }
    }
  }
  expect(explainedAnew).toBeGreaterThan(0);
});

test('a line off the list that becomes a return, or no longer is one, changes what a missing figure may be', () => {
  const { input, asOf } = generatedInput(7, PROGRAMS);
  let edited = input;
  for (const [lineId, quantity] of [
    ['L1', 0],
    ['L3', 16.32],
    ['L4', 0],
    ['L4', -1]
  ] as const) {
    edited = applyChanges(edited, { lines: { [lineId]: { quantity } } });
    expect(evaluate(edited, asOf)).toEqual(evaluate(structuredClone(edited), asOf));
  }
});
