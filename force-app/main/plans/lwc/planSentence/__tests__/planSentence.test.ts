// What the rail says of a plan: the score, the shortest way, and what each item lacks (R12).
import { completeness, type PlanInput } from 'c/planEngine';
import { figureText, spoken, standardText, wordsOf, type PlanWords } from 'c/planSentence';
import { NORTHGATE, STANDARD } from '../../planDesk/__tests__/northgate';

jest.mock('c/planLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../planLabels/__tests__/english').englishModule()
);

const { labels } = jest.requireMock<{ labels: PlanWords['labels'] }>('c/planLabels');
const words = wordsOf(NORTHGATE, labels, 'en-US');
function textOf(input: PlanInput) {
  const scored = completeness(input, input.today);
  if (!scored) {
    throw new Error('the plan has no standard');
  }
  return standardText(STANDARD, scored, words);
}

test('the score, the way, and what is open of each item', () => {
  // 60 x 4/5, and 30 x 2/3 for needs 120 days old of 90; the sign-off of 10 is missing.
  const text = textOf(NORTHGATE);
  expect(text).toMatchObject({ score: '68.00', verdict: 'Below standard', meets: false, mark: 'Standard 80' });
  expect(text.items.map(({ note, open, state }) => [note, open, state])).toEqual([
    ['1 of 5: no target', '+12.00 open', 'partly'],
    ['120 days old, limit 90', '+10.00 open', 'partly'],
    ['Must-have: the customer signs the plan', '+10.00 open', 'missing']
  ]);
  expect(spoken(text)).toContain('68.00 Objectives and Customer sign-off lift the plan to 90.00.');
  expect(text.then).toBe('Then: approval by the manager');
});

test('what is complete says what there is', () => {
  const [first] = textOf({
    ...NORTHGATE,
    objectives: NORTHGATE.objectives.map((one) => ({ ...one, target: one.target ?? 85_000 }))
  }).items;
  expect(first).toMatchObject({ note: '5 of 5 have measure, target and date', open: '', says: 'complete' });
});

test('figures read in the unit of their measure', () => {
  expect(figureText(412_000_0000, 'Revenue', words)).toBe('$412,000');
  expect(figureText(14_2000, 'Margin Rate', words)).toBe('14.2%');
  expect(figureText(8_1000, 'Satisfaction', words)).toBe('8.1');
});
