// The two lines of the answer, word for word.
import { decide } from 'c/dealDecision';
import type { CompiledProgram, CriterionField, DealInput } from 'c/dealEngine';
import { wordsOf } from 'c/dealSentence';
import { plain } from 'c/phrase';
import { criterion, deal, FIELDS, line, program } from '../../dealEngine/__tests__/builders';
import { english as dealEnglish } from '../../dealLabels/__tests__/english';
import { english } from '../../spotCheckLabels/__tests__/english';
import { answer, rest } from '../spotSentence';

const REGISTRATION: CriterionField = {
  key: 'deal.registration',
  label: 'Registration',
  kind: 'Holding',
  scope: 'Deal',
  source: 'Registration',
  detail: null
};

/** Of 40 units at 2,400.00. */
function said(programs: readonly CompiledProgram[], changes: Partial<DealInput> = {}) {
  const lines = [line('L1', { quantity: 40, unitPrice: 240_000, amount: 9_600_000 })];
  const input = deal({ programs, lines, ...changes });
  const decision = decide(input, input.today);
  const words = wordsOf(input, dealEnglish, 'en-US');
  return [plain(answer(decision, words, english)), rest(decision, words, english)];
}

const perUnit = (key: string, rate: number, changes: Partial<CompiledProgram> = {}) =>
  program({ key, calculation: 'PerUnit', tierMeasure: 'Quantity', tiers: [{ lower: 0, rate }], ...changes });

test('two programs pay on claim', () => {
  expect(said([perUnit('campus', 9_000), perUnit('support', 2_000)])).toEqual([
    '2 programs pay $4,400 on claim.',
    'Proven best.'
  ]);
});

test('one pays off cost now; two columns are never one sum', () => {
  const now = perUnit('special', 1_000, { settlement: 'Invoice' });
  expect(said([now])[0]).toBe('1 program pays $400 off cost now.');
  expect(said([now, perUnit('campus', 9_000)])[0]).toBe('2 programs pay $400 off cost now and $3,600 on claim.');
});

// 3 % of 96,000.00 is 2,880.00.
test('registering first is said as what it would add', () => {
  const registered = program({
    key: 'registration',
    criteria: [{ ...criterion(1, 'deal.registration', 'heldOn'), actionable: true }]
  });
  const [, second] = said([perUnit('campus', 9_000), registered], { fields: [...FIELDS, REGISTRATION] });
  expect(second).toBe('Proven best. Registering first would add $2,880.');
});

// 42 x 90.00, and 2 x 20.00 of the other.
test('more units are said by number', () => {
  const short = perUnit('campus', 9_000, {
    criteria: [{ ...criterion(1, 'deal.quantity', 'atLeast', '42'), actionable: true }]
  });
  expect(said([perUnit('support', 2_000), short])[1]).toBe('Proven best. 2 more units would add $3,820.');
});

test('where no program fits it says so as the deal does', () => {
  const chairs = program({ criteria: [criterion(1, 'product.family', 'equals', 'Chairs')] });
  expect(said([chairs])).toEqual([dealEnglish.fitNone, '']);
});
