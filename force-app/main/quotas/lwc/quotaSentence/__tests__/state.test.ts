// What a state says beside its sentence: states.png, in figures of the screens.
import { answer } from 'c/quotaAnswer';
import type { PathItem, QuotaInput } from 'c/quotaEngine';
import { stateLines } from 'c/quotaSentence';
import { DANA, WORDS } from './fixture';

function linesOf(input: QuotaInput, asOf = input.today): readonly string[] {
  const answered = answer(input, asOf);
  const period = input.periods.find(({ key }) => key === answered.period)!;
  const row = answered.measures[0]!.whole;
  return stateLines({ answer: answered, row, period, input }, { ...WORDS, asOf });
}

const [revenue] = DANA.quotas.filter(({ measure, period }) => measure === 'Revenue' && period === DANA.period);
const withRevenue = (change: object): QuotaInput => ({
  ...DANA,
  quotas: DANA.quotas.map((quota) => (quota === revenue ? { ...quota, ...change } : quota))
});
const cell = (key: string, amount: number, blocked: string | null = null): PathItem => ({
  key,
  kind: 'Whitespace',
  name: key,
  detail: '',
  revenue: amount,
  by: null,
  nextStep: null,
  blocked
});

test('a quota that is on its way needs no more words', () => {
  expect(linesOf(DANA)).toEqual([]);
});

test('a quota of 0 says what makes it so', () => {
  const name = revenue!.name;
  expect(linesOf(withRevenue({ ramp: 0, adjustments: [] }))).toEqual([`Base $940,000 × ramp 0% in ${name}.`]);
  const taken = { base: 4_000_000, adjustments: [{ ...revenue!.adjustments[0]!, amount: -4_000_000 }] };
  expect(linesOf(withRevenue(taken))).toEqual([`Base $40,000 × ramp 100%, adjusted by -$40,000, in ${name}.`]);
});

test('a period that has not begun says which deals close in it', () => {
  // Of the seven deals one closes after the quarter: 1,200,000 is that of R10.
  expect(linesOf(DANA, '2025-12-30')).toEqual(['Open deals closing in Q1 2026: 6, $1,200,000']);
});

test('a quota that is reached says in which band of pay further credit is', () => {
  // 315,000 of 300,000: the plan pays 4 % from its whole on.
  expect(linesOf(withRevenue({ base: 30_000_000, adjustments: [] }))).toEqual([
    'Each further $10,000 is in the 4% band, an estimate.'
  ]);
});

test('without an open deal the best leads are cells that may be opened', () => {
  const items = [cell('one', 7_000_000), cell('two', 4_500_000), cell('three', 9_900_000, 'NoGain')];
  expect(linesOf({ ...DANA, deals: [], items })).toEqual(['The best leads are 2 whitespace cells worth $115,000.']);
  expect(linesOf({ ...DANA, deals: [], items: [cell('one', 7_000_000)] })).toEqual([
    'The best lead is a whitespace cell worth $70,000.'
  ]);
  expect(linesOf({ ...DANA, deals: [], items: [] })).toEqual([]);
});

test('of a quota that is handed down only the own credit counts, and the page says so', () => {
  expect(linesOf(withRevenue({ handedDown: 50_000_000 }))).toEqual([
    '$500,000 of this quota is handed down. Only credit of one’s own counts here, not the team’s.'
  ]);
});
