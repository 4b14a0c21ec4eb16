// Properties of verdicts on generated deals (R6), and the order of the answer.
import fc from 'fast-check';
import {
  evaluate,
  type CompiledCriterion,
  type DealInput,
  type DealLine,
  type Fact,
  type Verdict
} from '../dealEngine';
import { criterion, deal, line, program } from './builders';

const FAMILIES = ['Servers', 'Storage', 'Networking', null] as const;
const lines = fc.array(
  fc.record({ family: fc.constantFrom(...FAMILIES), quantity: fc.integer({ min: 1, max: 50 }), priced: fc.boolean() }),
  { maxLength: 4 }
);
const criteria = fc.array(
  fc.constantFrom<[string, string, ...string[]]>(
    ['product.family', 'in', 'Servers', 'Storage'],
    ['product.family', 'notIn', 'Storage'],
    ['line.quantity', 'atLeast', '20'],
    ['deal.quantity', 'atLeast', '40'],
    ['deal.amount', 'between', '100', '9000'],
    ['account.segment', 'equals', 'Enterprise'],
    ['account.region', 'equals', 'East'],
    ['partner.tier', 'atLeast', 'Gold']
  ),
  { maxLength: 5 }
);
const ONE_LINE = [{ family: 'Servers', quantity: 5, priced: true }];
const segment = fc.constantFrom('Enterprise', 'Mid-Market', null);

type Generated = {
  readonly lines: readonly { family: string | null; quantity: number; priced: boolean }[];
  readonly criteria: readonly [string, string, ...string[]][];
  readonly segment: string | null;
};
const generated: fc.Arbitrary<Generated> = fc.record({ lines, criteria, segment });

function linesOf(rows: Generated['lines']): DealLine[] {
  return rows.map((row, index) =>
    line(`L${index}`, { family: row.family, quantity: row.quantity, amount: row.priced ? row.quantity * 10_000 : null })
  );
}

function inputOf({ lines: rows, criteria: wanted, segment: value }: Generated): DealInput {
  const own = wanted.map(([field, operator, ...values], index) => criterion(index + 1, field, operator, ...values));
  const fact: Fact = { value, recordId: 'A1', recordName: 'Account' };
  const region: Fact = { value: 'West', recordId: 'A1', recordName: 'Account' };
  const facts = { 'account.segment': fact, 'account.region': region };
  return deal({ lines: linesOf(rows), facts, programs: [program({ criteria: own })] });
}

function only(input: DealInput): Verdict {
  const [verdict] = evaluate(input, input.today).verdicts;
  if (!verdict) {
    throw new Error('no verdict');
  }
  return verdict;
}

function withCriteria(input: DealInput, change: (own: readonly CompiledCriterion[]) => CompiledCriterion[]): DealInput {
  return { ...input, programs: input.programs.map((one) => ({ ...one, criteria: change(one.criteria) })) };
}

test('the status is what the shown criteria say together', () => {
  fc.assert(
    fc.property(generated, (one) => {
      const { status, criteria: shown } = only(inputOf(one));
      const outcomes = shown.map(({ outcome }) => outcome);
      const said = outcomes.includes('notMet')
        ? 'notEligible'
        : outcomes.includes('unknown')
          ? 'needsData'
          : 'eligible';
      expect(status).toBe(said);
    })
  );
});

test('the order of criteria and lines changes neither status nor value', () => {
  fc.assert(
    fc.property(generated, (one) => {
      const input = inputOf(one);
      const turned = withCriteria({ ...input, lines: [...input.lines].reverse() }, (own) =>
        own.map((each) => ({ ...each, sequence: own.length - each.sequence }))
      );
      // Of equal lines the first takes the residual cent: which one that is depends on the order, the parts do not.
      const seen = ({ status, value, missing }: Verdict) => [
        status,
        value?.code === 'amount' ? { ...value, lines: value.lines.map(({ amount }) => amount).sort() } : value,
        [...missing].sort()
      ];
      expect(seen(only(turned))).toEqual(seen(only(input)));
    })
  );
});

test('one more criterion never makes a deal eligible that was not, and a false one makes it not eligible', () => {
  fc.assert(
    fc.property(generated, (one) => {
      const input = inputOf(one);
      const extra = (...args: Parameters<typeof criterion>) =>
        withCriteria(input, (own) => [...own, criterion(...args)]);
      expect(only(extra(9, 'account.region', 'equals', 'East')).status).toBe('notEligible');
      expect(only(extra(9, 'account.region', 'equals', 'West')).status).toBe(only(input).status);
    })
  );
});

test('filling in what is missing never turns a decided verdict around', () => {
  fc.assert(
    fc.property(
      generated,
      fc.constantFrom('Enterprise', 'Mid-Market'),
      fc.constantFrom('Servers', 'Networking'),
      (one, value, family) => {
        const before = only(inputOf({ ...one, segment: null }));
        const filled = one.lines.map((row) => ({ ...row, family: row.family ?? family, priced: true }));
        const after = only(inputOf({ ...one, segment: value, lines: filled }));
        expect(before.status === 'needsData' || before.status === after.status).toBe(true);
      }
    )
  );
});

test('what is missing is named exactly when data is needed and the deal has lines', () => {
  fc.assert(
    fc.property(generated, (one) => {
      const { status, missing } = only(inputOf({ ...one, lines: one.lines.length > 0 ? one.lines : ONE_LINE }));
      expect(missing.length > 0).toBe(status === 'needsData');
    })
  );
});

test('a malformed program changes nothing for the others', () => {
  const good = program({ key: 'good', name: 'Good' });
  const bad = program({ key: 'bad', name: 'Bad', criteria: [criterion(1, 'nothing', 'equals', 'x')] });
  const alone = evaluate(deal({ programs: [good] }), '2026-02-13').verdicts;
  const beside = evaluate(deal({ programs: [bad, good] }), '2026-02-13').verdicts;
  expect(beside.map(({ key, status }) => [key, status])).toEqual([
    ['good', 'eligible'],
    ['bad', 'needsAttention']
  ]);
  expect(beside[0]).toEqual(alone[0]);
});

describe('the order', () => {
  const rate = (rate: number) => [{ lower: 0, rate }];

  test('is eligible by value, then needs data, not eligible, needs attention; names and keys break ties', () => {
    const { verdicts } = evaluate(
      deal({
        costVisible: false,
        programs: [
          program({ key: '9', name: 'Malformed', tiers: [] }),
          program({ key: '8', name: 'Not', criteria: [criterion(1, 'account.region', 'equals', 'East')] }),
          program({ key: '7', name: 'Needs', criteria: [criterion(1, 'account.segment', 'equals', 'X')] }),
          program({ key: '6', name: 'Hidden', base: 'Cost' }),
          program({ key: '5', name: 'Late', claimCloses: '2026-01-01' }),
          program({ key: '4', name: 'Same', tiers: rate(10_000) }),
          program({ key: '3', name: 'Same', tiers: rate(10_000) }),
          program({ key: '2', name: 'Also', tiers: rate(10_000) }),
          program({ key: '1', name: 'Zulu', tiers: rate(90_000) })
        ],
        facts: { 'account.region': { value: 'West', recordId: 'A1', recordName: 'Account' } }
      }),
      '2026-02-13'
    );
    expect(verdicts.map(({ key }) => key)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(verdicts.map(({ status }) => status).filter((status, at, all) => status !== all[at - 1])).toEqual([
      'eligible',
      'needsData',
      'notEligible',
      'needsAttention'
    ]);
  });

  test('the largest amount stands for itself in each column', () => {
    const result = evaluate(
      deal({
        programs: [
          program({ key: 'a', settlement: 'Claim', tiers: rate(10_000) }),
          program({ key: 'b', settlement: 'Claim', tiers: rate(20_000) }),
          program({ key: 'c', settlement: 'Invoice', criteria: [criterion(1, 'account.region', 'equals', 'East')] })
        ]
      }),
      '2026-02-13'
    );
    expect([result.eligibleCount, result.largestNow, result.largestClaim]).toEqual([2, null, 2_000]);
  });
});
