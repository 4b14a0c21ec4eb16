// The TypeScript engine against every vector of the deal desk.
import { evaluate } from '../force-app/main/deals/lwc/dealEngine/dealEngine.ts';
import { worth } from '../force-app/main/deals/lwc/dealEngine/tiers.ts';
import { dealFiles, inputOf, tierGroups, type DealCase } from './cases.ts';

function judge(one: DealCase) {
  const input = inputOf(one);
  const { verdicts } = evaluate(input, one.asOf ?? input.today);
  const keys = verdicts.map(({ key }) => key);
  const verdict = verdicts.find(({ key }) => key === input.programs[0]?.key);
  if (!verdict) {
    return { keys };
  }
  return {
    keys,
    ...verdict,
    outcomes: verdict.criteria.map((criterion) => criterion.outcome),
    actuals: verdict.criteria.map((criterion) => criterion.actual),
    sequences: verdict.criteria.map((criterion) => criterion.sequence),
    needed: verdict.criteria.map((criterion) => criterion.needed),
    short: verdict.criteria.map((criterion) => criterion.shortPpm)
  };
}

describe.each(dealFiles)('deals/$file ($rule)', ({ cases }) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    expect(judge(one)).toMatchObject(one.expected);
  });
});

describe('tiers/worth.json (R2)', () => {
  const cases = tierGroups.flatMap(({ bands, cases: of }) => of.map((one) => ({ bands, ...one })));
  test.each(cases)('$name', ({ bands, counter, deal, expected }) => {
    expect({
      Retroactive: worth(bands, 'Retroactive', counter, deal),
      Marginal: worth(bands, 'Marginal', counter, deal)
    }).toEqual(expected);
  });
});
