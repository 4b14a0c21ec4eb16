// Words of whitespace: short amounts, names, the answer, and the formula in figures.
import { whitespace, type WhitespaceInput } from 'c/whitespaceEngine';
import {
  cellText,
  explained,
  minorOf,
  panelOf,
  shortAmount,
  siteNames,
  summaryOf,
  wordsOf
} from 'c/whitespaceSentence';
import { plain } from 'c/phrase';
import { english } from '../../whitespaceLabels/__tests__/english';
import { money, ONE_CELL, person, record } from '../../whitespaceEngine/__tests__/fixture';

const about = (changes: Partial<WhitespaceInput> = {}) => {
  const input = { ...ONE_CELL, ...changes };
  const matrix = whitespace(input);
  return { input, matrix, words: wordsOf(input, english, 'en-US'), cell: matrix.cells[0]! };
};

test('an amount is as short as a cell is small', () => {
  const { words } = about();
  const amounts = [0, 999, 1_000, 69_500, 999_499, 999_500, 1_250_000].map((units) => shortAmount(money(units), words));
  expect(amounts).toEqual(['0', '999', '1k', '70k', '999k', '1M', '1.3M']);
});

test('a cell is said in full, with the competitor by name', () => {
  const { matrix, words, cell } = about();
  expect(cellText(cell, matrix, 'left', words)).toEqual({
    ...{ figure: '70k', word: 'White' },
    said: 'Networking, Dayton DC, Operations, White, 70,000 US dollars left'
  });
  expect(cellText(cell, matrix, 'score', words).figure).toBe('26');
  const held = about({ cells: [record({ state: 'Competitor', competitor: 'Corvane' })] });
  expect(cellText(held.cell, held.matrix, 'spend', held.words)).toMatchObject({
    ...{ figure: '20k', word: 'Corvane' },
    said: 'Networking, Dayton DC, Operations, Corvane, 20,000 US dollars spent'
  });
  const blocked = about({ cells: [record({ state: 'Blocked' })] });
  expect(cellText(blocked.cell, blocked.matrix, 'left', blocked.words).figure).toBe('–');
});

test('what all locations begin with is left out, where it leaves them a name', () => {
  const names = (...all: string[]) => [
    ...siteNames({ sites: all.map((name, at) => ({ id: `${at}`, name, size: null, parent: null })) }).values()
  ];
  expect(names('Northgate - Dayton', 'Northgate - Toledo')).toEqual(['Dayton', 'Toledo']);
  expect(names('Northgate - Dayton', 'Akron')).toEqual(['Northgate - Dayton', 'Akron']);
  expect(names()).toEqual([]);
});

test('the answer: what is left, where to go next, and how it comes about', () => {
  const { input, matrix, words } = about();
  expect(summaryOf(input, matrix, words)).toMatchObject({
    figure: '$70,000',
    note: 'left to win in 1 of 1 cells: peer benchmark less spend less pipeline.',
    best: 'Networking, Dayton DC, Operations',
    unknown: ''
  });
  expect(explained(input, matrix, words)[0]).toContain('Peers are 14 customers');
  const few = about({ peers: { count: 4, families: [] } });
  expect(summaryOf(few.input, few.matrix, few.words)).toMatchObject({
    ...{ figure: '$0', best: null, unknown: '1 cell not known: fewer than 5 peers.' }
  });
  expect(explained(few.input, few.matrix, few.words)[0]).toContain('There are 4 comparable customers');
  const unsized = about({ size: null });
  expect(explained(unsized.input, unsized.matrix, unsized.words)[0]).toBe(english.howSegment);
});

test('the panel has R13 in figures, who and when', () => {
  const { input, matrix, words, cell } = about();
  const panel = panelOf(cell, input, matrix, words);
  expect(panel.figure).toBe('$70,000');
  expect(panel.formula.map(({ name, note, amount }) => [plain(name), note, amount])).toEqual([
    ['Peers would spend', '0.003 × $40.0M', '$120,000'],
    ['Spent, last 12 months', '', '− $20,000'],
    ['Dayton wireless, phase 1', '', '− $30,000']
  ]);
  expect(panel.facts.map(({ name, text }) => [name, plain(text)])).toEqual([
    ['Peers', '9 of 14 buy this (64%)'],
    ['Way in', 'Joan Pratt, known; no sponsor yet'],
    ['Score', '25.71 of 100']
  ]);
  expect(panel.bar?.said).toBe('20k spent, 30k in the pipeline, 70k left of 120k');
});

test('the panel says what was entered, what is spread and who is missing', () => {
  const { input, matrix, words, cell } = about({
    ...{ deals: [], stakeholders: [person({ role: 'Sponsor' })], potential: null },
    cells: [record({ potential: money(80_000), pipeline: money(5_000), renewal: '2026-03-31', reason: 'Later' })]
  });
  const panel = panelOf(cell, input, matrix, words);
  expect(panel.formula.map(({ name, amount }) => [plain(name), amount])).toEqual([
    ['Potential, entered', '$80,000'],
    ['Spent, last 12 months', '− $20,000'],
    ['In the pipeline', '− $5,000']
  ]);
  const facts = new Map(panel.facts.map(({ key, text }) => [key, plain(text)]));
  expect(facts.get('way')).toBe('Joan Pratt, sponsor');
  expect(facts.get('renewal')).toBe('Mar 31, 2026');
  expect(facts.get('reason')).toBe('Later');
  expect(facts.get('score')).toBe('No score: the account potential is not known');
  const nobody = about({ stakeholders: [], cells: [], spend: [{ family: 'Networking', site: 'dayton', amount: 0 }] });
  expect(plain(panelOf(nobody.cell, nobody.input, nobody.matrix, nobody.words).facts[1]!.text)).toBe('Nobody known');
});

test('an amount is read as it is typed', () => {
  const read = (text: string) => minorOf(text, 2, 'en-US');
  expect([read(''), read('1,000.005'), read('$70'), read('-1'), read('many')]).toEqual([
    ...[null, 100_001, 7_000, undefined, undefined]
  ]);
});
