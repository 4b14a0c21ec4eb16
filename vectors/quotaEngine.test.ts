// The TypeScript engines of quotas against every vector, and against a model of the rules in decimals.
import { estimatePay } from '../force-app/main/quotas/lwc/payEstimate/payEstimate.ts';
import { periodOf, problems, standing } from '../force-app/main/quotas/lwc/quotaEngine/quotaEngine.ts';
import { figureFiles, given, near, payFile, problemFile, quotaInputOf } from './quotaCases.ts';

describe.each(figureFiles)('quotas/$name.json ($rule)', ({ cases }) => {
  test.each(cases)('$name', (one) => {
    const input = quotaInputOf(one);
    const period = periodOf(input, one.period ?? input.period)!;
    expect(standing(input, one.measure ?? given.measure, period, one.asOf ?? given.asOf)).toMatchObject(
      near(one.expected) as object
    );
  });
});

describe('quotas/problems.json', () => {
  test.each(problemFile.cases)('$name', (one) => {
    expect(problems(quotaInputOf(one), one.asOf ?? given.asOf)).toEqual(one.expected);
  });
});

describe('quotas/pay.json (R2)', () => {
  test.each(payFile.cases)('$name', ({ bands, quota, value, expected }) => {
    const paid = (mode: 'Marginal' | 'Retroactive') =>
      estimatePay({ name: 'Plan', mode, bands, weights: [] }, quota, value, null)?.booked.pay;
    expect({ Marginal: paid('Marginal'), Retroactive: paid('Retroactive') }).toEqual(expected);
  });
});
