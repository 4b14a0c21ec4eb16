// Deals without lines and with two thousand: decided whole, to the cent.
import { decide } from '../dealDecision';
import { criterion, deal, line, program } from '../../dealEngine/__tests__/builders';

const LINES = 2_000;

function dealOf(count: number) {
  return deal({
    lines: Array.from({ length: count }, (_, place) => line(`L${place}`)),
    programs: [
      program({ key: 'any' }),
      program({ key: 'enough', criteria: [criterion(1, 'deal.quantity', 'atLeast', '20000')] }),
      program({ key: 'more', criteria: [criterion(1, 'deal.quantity', 'atLeast', '20001')] })
    ]
  });
}

const statuses = ({ result }: ReturnType<typeof decide>) =>
  Object.fromEntries(result.verdicts.map(({ key, status }) => [key, status]));

test('two thousand lines of 10 at 100.00, cost 80.00: every line counts, and every payout is shared out whole', () => {
  const decision = decide(dealOf(LINES), '2026-02-13');
  expect(statuses(decision)).toEqual({ any: 'eligible', enough: 'eligible', more: 'notEligible' });
  // 3 % of 2,000,000.00, twice.
  expect(decision.stack).toMatchObject({ claim: 120_000_00, proven: true });
  const [{ value } = { value: null }] = decision.result.verdicts;
  const parts = value?.code === 'amount' ? value.lines.map(({ amount }) => amount) : [];
  expect(parts).toHaveLength(LINES);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(60_000_00);
  // R8: 2,000,000.00 - 1,600,000.00.
  expect(decision.margin?.withStack.front).toMatchObject({ amount: 400_000_00, ppm: 200_000 });
});

test('without lines nothing is known, and nothing is no error (R6)', () => {
  const decision = decide(dealOf(0), '2026-02-13');
  expect(statuses(decision)).toEqual({ any: 'needsData', enough: 'needsData', more: 'needsData' });
  expect(decision.stack).toMatchObject({ chosen: [], claim: 0, fault: null });
});
