// What holds of every quota (R1, R9, R10), against a model of the rules in decimals and day by day.
import Big from 'big.js';
import fc from 'fast-check';
import {
  attain,
  paceIn,
  problems,
  segments,
  standing,
  trend,
  type Credit,
  type QuotaInput,
  type Season
} from 'c/quotaEngine';
import { credit, deal, Q1, quota, quotaInput } from './builders';

Big.DP = 60;
Big.RM = 1;

const DAYS = Array.from({ length: 110 }, (_, index) =>
  new Date(Date.UTC(2025, 11, 25 + index)).toISOString().slice(0, 10)
);
const day = fc.constantFrom(...DAYS);
const amount = fc.integer({ min: -50_000_000, max: 90_000_000 });
const percent = fc.integer({ min: 0, max: 1_000_000 });

const credits = fc
  .array(
    fc.record({
      date: day,
      amount: fc.option(amount, { freq: 12 }),
      percent: fc.option(percent, { freq: 12 }),
      segment: fc.constantFrom('New', 'Expansion', 'Retained'),
      family: fc.constantFrom(null, 'Servers', 'Storage'),
      creditType: fc.constantFrom('Direct', 'Direct', 'Overlay')
    }),
    { maxLength: 25 }
  )
  .map((rows) => rows.map((row, index) => credit({ ...row, id: `c${index}` } as Partial<Credit>)));

const season: fc.Arbitrary<Season | null> = fc.option(
  fc
    .array(fc.integer({ min: 0, max: 900_000 }), { minLength: 12, maxLength: 12 })
    .map((shares) => ({ name: 'Season', changedOn: null, shares }))
);

const calendar = fc.record({
  workdays: fc.subarray([0, 1, 2, 3, 4, 5, 6]),
  holidays: fc.array(day, { maxLength: 30 })
});

const inputs = fc
  .record({ credits, season, calendar, base: fc.integer({ min: -5, max: 90_000_000 }), ramp: percent })
  .map(({ base, ramp, ...rest }) => quotaInput({ ...rest, quotas: [quota({ base, ramp })] }));

/** Half up, ties away from zero, as big.js rounds (mode 1). */
function rounded(value: Big): number {
  return Number(value.round(0, 1).toString());
}

/** C of R1, line by line. */
function modelCredit(input: QuotaInput, asOf: string): Big {
  return input.credits
    .filter(({ date, creditType }) => date >= Q1.start && date <= Q1.end && date <= asOf && creditType === 'Direct')
    .reduce(
      (sum, line) =>
        line.amount === null || line.percent === null
          ? sum
          : sum.plus(rounded(new Big(line.amount).times(line.percent).div(1_000_000))),
      new Big(0)
    );
}

function works({ calendar: { workdays, holidays } }: QuotaInput, date: string): boolean {
  return workdays.includes(new Date(`${date}T12:00:00Z`).getUTCDay()) && !holidays.includes(date);
}

function wholeMonth(date: string): string[] {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: last }, (_, index) => `${date.slice(0, 8)}${String(index + 1).padStart(2, '0')}`);
}

/** e of R9, each day's weight in decimals; null: the period has no weight. */
function modelElapsed(input: QuotaInput, asOf: string): Big | null {
  const weight = (date: string): Big => {
    if (!input.season) return new Big(1);
    const inMonth = wholeMonth(date).filter((one) => works(input, one)).length;
    return new Big(input.season.shares[Number(date.slice(5, 7)) - 1]!).div(inMonth);
  };
  const days = DAYS.filter((date) => date >= Q1.start && date <= Q1.end && works(input, date));
  const sum = (dates: string[]): Big => dates.reduce((total, date) => total.plus(weight(date)), new Big(0));
  const all = sum(days);
  return all.eq(0) ? null : sum(days.filter((date) => date <= asOf)).div(all);
}

test('credit, attainment and gap are those of the model', () => {
  fc.assert(
    fc.property(inputs, day, (input, asOf) => {
      const { credited, attained, gap, quota: q, incomplete } = attain(input, 'Revenue', Q1, asOf);
      const model = modelCredit(input, asOf);
      const own = input.quotas[0]!;
      const expected = rounded(new Big(own.base).times(own.ramp).div(1_000_000));
      expect([credited, q]).toEqual([Number(model), expected]);
      expect(attained).toEqual(expected > 0 ? expect.closeTo(Number(model.div(expected)), 9) : null);
      expect(gap).toBe(Math.max(0, expected - Number(model)));
      const missing = input.credits.filter(
        (line) => line.date >= Q1.start && line.date <= Q1.end && line.date <= asOf && line.creditType === 'Direct'
      );
      expect(incomplete).toBe(missing.some((line) => line.amount === null || line.percent === null));
    })
  );
});

test('plan to date, pace, finish and needed a day are those of the model', () => {
  fc.assert(
    fc.property(inputs, day, (input, asOf) => {
      const attainment = attain(input, 'Revenue', Q1, asOf);
      const { elapsed, expected, pace, finish, neededADay } = paceIn(input, attainment, Q1, input.season, asOf);
      const e = modelElapsed(input, asOf);
      const q = attainment.quota!;
      const planned = q > 0 && e !== null;
      expect(elapsed.part).toEqual(e === null ? null : expect.closeTo(Number(e), 12));
      // Weights are quotients: the model has 60 decimals, so that only exact ties can differ.
      const near = (value: number, model: Big): void =>
        expect(Math.abs(Number(model.minus(value)))).toBeLessThanOrEqual(0.5 + 1e-20);
      expect(expected === null).toBe(!planned);
      if (planned) near(expected!, e.times(q));
      expect(finish === null).toBe(e === null || e.eq(0));
      if (e?.gt(0)) near(finish!, new Big(attainment.credited).div(e));
      expect(pace === null).toBe(!(planned && e.gt(0)));
      if (pace !== null) {
        // As many digits as a double has: the pace of a period of which next to nothing is gone has 13 before the point.
        const model = Number(new Big(attainment.credited).div(e!.times(q)));
        expect(Math.abs(pace - model)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(model)));
      }
      const left = DAYS.filter(
        (date) => date > asOf && date >= Q1.start && date <= Q1.end && works(input, date)
      ).length;
      const { gap } = attainment;
      expect(neededADay).toBe(gap === 0 ? 0 : left === 0 ? null : rounded(new Big(gap!).div(left)));
    })
  );
});

test('what is gone grows with the days, from 0 to 1, and months add up to it', () => {
  fc.assert(
    fc.property(inputs, day, day, (input, one, other) => {
      const [earlier, later] = [one, other].sort() as [string, string];
      const at = (asOf: string) => paceIn(input, attain(input, 'Revenue', Q1, asOf), Q1, input.season, asOf).elapsed;
      const [before, after] = [at(earlier), at(later)];
      expect(before.daysGone).toBeLessThanOrEqual(after.daysGone);
      if (before.part !== null && after.part !== null) {
        expect(before.part).toBeLessThanOrEqual(after.part);
        expect(at('2025-12-31').part).toBe(0);
        expect(at(Q1.end).part).toBe(1);
        expect(after.buckets.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(after.part, 12);
        expect(after.buckets.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      }
    })
  );
});

test('the order of credits and deals changes nothing', () => {
  fc.assert(
    fc.property(inputs, fc.array(amount, { maxLength: 8 }), day, (input, amounts, asOf) => {
      const deals = amounts.map((value, index) =>
        deal({ id: `d${index}`, amount: value, closeDate: DAYS[index * 12]! })
      );
      const given = { ...input, deals };
      const turned = { ...input, deals: [...deals].reverse(), credits: [...input.credits].reverse() };
      expect(standing(turned, 'Revenue', Q1, asOf)).toEqual(standing(given, 'Revenue', Q1, asOf));
      expect(problems(turned, asOf)).toEqual(problems(given, asOf));
    })
  );
});

test('segments, parts and the trend add up to the credit', () => {
  fc.assert(
    fc.property(inputs, day, (input, asOf) => {
      const { credited } = attain(input, 'Revenue', Q1, asOf);
      const months = input.periods.filter(({ parent }) => parent === Q1.key);
      const byMonth = months.map((month) => attain({ ...input, quotas: [] }, 'Revenue', month, asOf).credited);
      const bySegment = segments(input, 'Revenue', Q1, asOf).map((one) => one.credited);
      const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
      expect([total(byMonth), total(bySegment)]).toEqual([credited, credited]);
      const last = trend(input, 'Revenue', Q1, asOf)
        .filter((point) => point.credited !== null)
        .at(-1);
      expect(last === undefined || last.credited === credited).toBe(true);
    })
  );
});

test('a credit less its reversal is as if it had never been', () => {
  fc.assert(
    fc.property(inputs, day, amount, percent, day, (input, date, value, share, asOf) => {
      const pair = [
        credit({ id: 'won', date, amount: value, percent: share }),
        credit({ id: 'back', date, amount: -value, percent: share, reversal: true })
      ];
      const { credited } = attain({ ...input, credits: [...input.credits, ...pair] }, 'Revenue', Q1, asOf);
      expect(credited).toBe(attain(input, 'Revenue', Q1, asOf).credited);
    })
  );
});

test('a line that is split by whole amounts moves the credit by its rounding only', () => {
  fc.assert(
    fc.property(amount, amount, percent, (one, other, share) => {
      const credited = (amounts: readonly number[]): number =>
        attain(
          quotaInput({
            credits: amounts.map((value, index) => credit({ id: `${index}`, amount: value, percent: share }))
          }),
          'Revenue',
          Q1,
          '2026-02-13'
        ).credited;
      expect(Math.abs(credited([one, other]) - credited([one + other]))).toBeLessThanOrEqual(1);
      const whole = (amounts: readonly number[]): number => amounts.reduce((sum, value) => sum + value, 0);
      expect(share < 1_000_000 || credited([one, other]) === whole([one, other])).toBe(true);
    })
  );
});

test('more credit is never a lower attainment or a larger gap', () => {
  fc.assert(
    fc.property(inputs, fc.nat(9_000_000), day, (input, more, asOf) => {
      const added = { ...input, credits: [...input.credits, credit({ id: 'more', date: Q1.start, amount: more })] };
      const [before, after] = [input, added].map((one) => attain(one, 'Revenue', Q1, asOf));
      expect(after!.credited).toBeGreaterThanOrEqual(before!.credited);
      expect(after!.gap).toBeLessThanOrEqual(before!.gap!);
    })
  );
});
