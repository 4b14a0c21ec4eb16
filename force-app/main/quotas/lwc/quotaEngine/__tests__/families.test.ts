// Quotas by product family with won and open deals of one family, of several and of none (R1, R9, R10).
import fc from 'fast-check';
import { attain, cover, problems, standing, type DealPart, type QuotaInput } from 'c/quotaEngine';
import { credit, deal, Q1, quota, quotaInput } from './builders';

const AS_OF = '2026-02-13';

/** Servers 100,000 and Storage 50,000; a won deal of both is two lines of the ledger, as it is credited by family. */
const byFamily = (more: Partial<QuotaInput> = {}): QuotaInput =>
  quotaInput({
    quotas: [
      quota({ id: 'servers', family: 'Servers', base: 10_000_000 }),
      quota({ id: 'storage', family: 'Storage', base: 5_000_000 })
    ],
    credits: [
      credit({ id: 'won-servers', source: 'won', family: 'Servers', amount: 2_000_000 }),
      credit({ id: 'won-storage', source: 'won', family: 'Storage', amount: 1_000_000 }),
      credit({ id: 'licences', family: 'Licences', amount: 900_000 }),
      credit({ id: 'plain', family: null, amount: 800_000 })
    ],
    deals: [
      deal({ id: 'rack', family: 'Servers', amount: 3_000_000 }),
      deal({ id: 'mixed', family: null, amount: 4_000_000 }),
      deal({ id: 'cloud', family: 'Licences', amount: 500_000 })
    ],
    ...more
  });

test('quotas of families add up, and count each line of their families once', () => {
  const { attainment, pace: paced, coverage } = standing(byFamily(), 'Revenue', Q1, AS_OF);
  expect(attainment).toMatchObject({ quota: 15_000_000, credited: 3_000_000, entries: 2, gap: 12_000_000 });
  // R9: 30 of 61 business days are gone.
  expect(paced.expected).toBe(7_377_049);
  expect(coverage).toMatchObject({ open: 3_000_000, deals: 1 });
});

test('an open deal without products is told where no quota would count it', () => {
  const told = (input: QuotaInput) => problems(input, AS_OF).filter(({ code }) => code === 'DealWithoutFamily');
  expect(told(byFamily())).toEqual([
    { code: 'DealWithoutFamily', measure: 'Revenue', records: ['mixed'], from: null, to: null }
  ]);
  const overlay = deal({ id: 'mixed', family: null, amount: 4_000_000, creditType: 'Overlay' });
  expect(told(byFamily({ deals: [overlay] }))).toEqual([]);
});

test('one for all families counts every deal, and those of a family are a part of it', () => {
  const whole = byFamily({ quotas: [...byFamily().quotas, quota({ id: 'all', family: null, base: 20_000_000 })] });
  const { attainment, coverage } = standing(whole, 'Revenue', Q1, AS_OF);
  expect(attainment).toMatchObject({ quota: 20_000_000, credited: 4_700_000, entries: 4 });
  expect(coverage).toMatchObject({ open: 7_500_000, deals: 3 });
  expect(problems(whole, AS_OF).map(({ code }) => code)).not.toContain('DealWithoutFamily');
});

const FAMILIES = ['Servers', 'Storage', 'Licences'];
const amount = fc.integer({ min: -9_000_000, max: 90_000_000 });
const parts = fc.uniqueArray(
  fc.record<DealPart>({
    family: fc.constantFrom(null, ...FAMILIES),
    amount,
    margin: amount,
    units: amount,
    logos: fc.constant(0)
  }),
  { minLength: 2, maxLength: 4, selector: ({ family }) => family }
);
const percent = fc.integer({ min: 0, max: 1_000_000 });
const measure = fc.constantFrom('Revenue' as const, 'Margin' as const, 'Units' as const);
const limitedTo = fc.subarray([null, ...FAMILIES], { minLength: 1 });

test('what is open of a deal of several families is what it is credited once it is won, in any quotas of families', () => {
  fc.assert(
    fc.property(parts, percent, measure, limitedTo, (lines, part, of, families) => {
      const quotas = families.map((family, place) => quota({ id: `q${place}`, measure: of, family }));
      const input = quotaInput({
        quotas,
        deals: [deal({ id: 'open', percent: part, parts: lines })],
        credits: lines.map((line, place) => credit({ ...line, id: `won${place}`, percent: part }))
      });
      expect(cover(input, of, Q1, null, AS_OF).open).toBe(attain(input, of, Q1, AS_OF).credited);
    })
  );
});
