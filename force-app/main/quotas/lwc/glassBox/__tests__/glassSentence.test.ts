// The glass box of pace: quota-glass-box.png.
import { boxAbout, boxAsText, boxTitle, inputRows, storedText } from 'c/glassSentence';
import { plain } from 'c/phrase';
import { explain } from 'c/quotaAnswer';
import type { FigureCode } from 'c/quotaEngine';
import { namesOf } from 'c/quotaSentence';
import { DANA, WORDS } from '../../quotaSentence/__tests__/fixture';

const opened = (figure: FigureCode) => explain(DANA, DANA.today, { figure, measure: 'Revenue', period: DANA.period })!;

test('pace says its formula with the numbers in it, and where each comes from', () => {
  const pace = opened('Pace');
  expect(plain(boxTitle(pace, WORDS))).toBe('Pace is 0.86: credit is 86% of what the plan asks for by Feb 13');
  expect(inputRows(pace.inputs, 'Revenue', WORDS).map(({ name, figure, source }) => [name, figure, source])).toEqual([
    ['Base quota', '$940,000', 'Quota record · Jan 5'],
    ['Ramp', '× 100%', 'Quota record · Jan 5'],
    ['Adjustment', '-$40,000', 'Kessler Group moved · Jan 14'],
    ['Quota', '$900,000', ''],
    ['Season', '25/30/45', 'Setting “Hardware resale” · Jan 2'],
    ['Holidays', '3', 'Jan 1, Jan 19, Feb 16']
  ]);
  expect(boxAsText(pace, WORDS).split('\n')[1]).toBe(
    'Credit $315,000 ÷ ( Quota $900,000 × Elapsed part 40.7895% ) = Credit $315,000 ÷ Plan to date $367,105.26 = Pace 0.8581'
  );
});

test.each<[FigureCode, string]>([
  ['Attainment', '35.0% of quota is credited'],
  ['Gap', '$585,000 still to win for 100% of quota'],
  ['Chance', 'The chance to reach quota is 38%'],
  ['JointChance', 'The chance to reach revenue and margin together is 31%'],
  ['Coverage', 'Coverage: 2.05'],
  ['NeededADay', 'Needed a day: $18,871']
])('%s', (figure, title) => {
  expect(plain(boxTitle(opened(figure), WORDS))).toBe(title);
});

test('what is stored is compared', () => {
  const stored = { on: '2026-02-13', figure: { unit: 'Ratio', value: 0.8577 }, agrees: false } as const;
  expect(storedText({ ...opened('Pace'), stored }, WORDS)?.text).toBe(
    'Stored figure of Feb 13 is 0.8577. It is refreshed tonight.'
  );
});

test('the box says what its figure is of', () => {
  const about = (question: object) =>
    boxAbout({ ...opened('Credit'), question: { ...opened('Credit').question, ...question } }, namesOf(DANA), WORDS);
  expect(about({})).toBe('Revenue · Q1 2026');
  expect(about({ segment: 'Expansion' })).toBe('Revenue · Q1 2026 · Expansion');
  expect(about({ period: '2025-Q1', creditBy: '2025-02-12' })).toBe('Revenue · Q1 2025 · until Feb 12, 2025');
  expect(about({ figure: 'JointChance' })).toBe('Q1 2026');
});

test('a share of a segment is a percent, as on the page', () => {
  const question = { figure: 'SegmentShare', measure: 'Revenue', period: DANA.period, segment: 'Expansion' } as const;
  expect(plain(boxTitle(explain(DANA, DANA.today, question)!, WORDS))).toBe('Share of the credit: 53.3%');
});
