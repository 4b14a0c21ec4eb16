// The rule as one sentence, and what is said while it is typed.
import { plain } from 'c/phrase';
import { logicStatus, programSentence, tierStatus } from 'c/programSentence';
import { problemsOf } from 'c/ruleDraft';
import { catalogueOf, type CompiledProgram } from 'c/dealEngine';
import { criterion, deal, program } from '../../dealEngine/__tests__/builders';
import { words } from './words';

const RULE = program({
  base: 'Cost',
  counterKey: 'volume',
  startDate: '2026-01-01',
  endDate: '2026-06-30',
  tiers: [
    { lower: 0, rate: 0 },
    { lower: 100_000_00, rate: 45_000 }
  ],
  logic: '1 AND 2 AND (3 OR 4)',
  criteria: [
    criterion(1, 'product.family', 'in', 'Servers', 'Storage'),
    criterion(2, 'partner.tier', 'atLeast', 'Silver'),
    criterion(3, 'deal.amount', 'atLeast', '25000.00'),
    criterion(4, 'account.region', 'equals', 'West')
  ]
});

test('says what is paid and when', () => {
  expect(plain(programSentence(RULE, words)).replaceAll('\u2009', ' ')).toBe(
    'Pays up to 4.5% of all volume at cost when product family is Servers or Storage, partner tier is at least Silver, ' +
      'either deal amount is at least $25,000 or region is West, and it is ordered Jan 1 – Jun 30, 2026.'
  );
});

test('each value leads to its field', () => {
  const targets = programSentence(RULE, words).flatMap(({ text, target }) => (target ? [[text, target]] : []));
  expect(targets).toContainEqual(['up to 4.5%', 'tiers']);
  expect(targets).toContainEqual(['Servers or Storage', 'criterion-1']);
  expect(targets).toContainEqual(['$25,000', 'criterion-3']);
});

test('says that every deal is paid where nothing is asked', () => {
  expect(plain(programSentence(program({ dealCap: 5_000_00 }), words))).toBe(
    'Pays 3% of the deal at sell price on every deal. It pays at most $5,000 a deal.'
  );
});

test.each([
  ['1 AND 2 AND (3 OR 4)', 'Valid, all 4 criteria used', 'valid'],
  [null, 'Valid, all 4 criteria must hold', 'valid'],
  ['1 AND 2 AND 3', 'Criterion 4 is not used', 'fault'],
  ['1 AND 2 AND 3 AND 4 AND 7', 'Unknown number 7', 'fault'],
  ['1 AND 2 AND (3 OR 4', 'A bracket is not closed', 'fault'],
  ['1 AND 2 AND 3 OR 4', 'Put brackets where AND and OR mix', 'advice'],
  ['1 AND', 'The text ends too early', 'fault'],
  ['1 AND NOT 1 AND 2 AND 3 AND 4', 'Can never be true', 'fault']
])('logic %s: %s', (logic, text, level) => {
  expect(logicStatus({ ...RULE, logic }, words)).toEqual({ text, level });
});

test.each<[Partial<CompiledProgram>, string | undefined]>([
  [{}, undefined],
  [{ tiers: [] }, 'Start with $0'],
  [{ tiers: [{ lower: 100_00, rate: 1 }] }, 'Start with $0'],
  [
    {
      tiers: [
        { lower: 0, rate: 1 },
        { lower: 250_000_00, rate: 1 },
        { lower: 250_000_00, rate: 2 }
      ]
    },
    'Bands overlap: $250,000 appears twice'
  ],
  [{ tiers: [{ lower: 0, rate: null }] }, 'Fill in tier 1']
])('tiers %j: %s', (changes, text) => {
  const changed = { ...RULE, ...changes };
  expect(tierStatus(changed, problemsOf(changed, catalogueOf(deal())), words)?.text).toBe(text);
});
