// Rows that move or go take their numbers in the logic text with them.
import { catalogueOf, checkLogic, type CompiledProgram } from 'c/dealEngine';
import fc from 'fast-check';
import { fieldsFor, inOrder, moved, operatorsFor, problemsOf, toSave, withCriterion, withoutRow } from 'c/ruleDraft';
import { criterion, deal, program } from '../../dealEngine/__tests__/builders';

const catalogue = catalogueOf(deal());

function rule(logic: string | null): CompiledProgram {
  const fields = ['product.family', 'account.region', 'partner.tier', 'deal.quantity', 'account.segment'];
  return program({ logic, criteria: fields.map((field, index) => criterion(index + 1, field, 'equals', 'x')) });
}

const fieldsOf = (changed: CompiledProgram) => inOrder(changed).map(({ field }) => field);

test('a row that moves keeps its place in the text', () => {
  const changed = moved(rule('1 AND (2 OR 3) AND 4 AND 5'), 3, -1);
  expect(fieldsOf(changed).slice(1, 3)).toEqual(['partner.tier', 'account.region']);
  expect(changed.logic).toBe('1 AND (3 OR 2) AND 4 AND 5');
});

test('the first row does not move up', () => {
  const before = rule('1');
  expect(moved(before, 1, -1)).toBe(before);
});

test('a row that goes leaves the text, with the brackets it needed', () => {
  expect(withoutRow(rule('1 AND 2 AND 3 AND (4 OR 5)'), 4).logic).toBe('1 AND 2 AND 3 AND 4');
  expect(withoutRow(rule('NOT 1 OR (2 AND 3)'), 1).logic).toBe('1 AND 2');
  expect(withoutRow(rule(null), 2).logic).toBeNull();
});

test('a text that cannot be read only follows the numbers', () => {
  expect(withoutRow(rule('1 AND (2 OR 5'), 3).logic).toBe('1 AND (2 OR 4');
});

test('whatever is deleted or moved, a valid text stays valid', () => {
  const texts = ['1 AND 2 AND 3 AND 4 AND 5', '1 AND (2 OR NOT 3) AND 4 AND 5', '(1 OR 2) AND (3 OR (4 AND 5))'];
  const step = fc.record({
    sequence: fc.integer({ min: 1, max: 5 }),
    by: fc.constantFrom(-1 as const, 1 as const, 0 as const)
  });
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(step, { maxLength: 6 }), (text, steps) => {
      let changed = rule(text);
      for (const { sequence, by } of steps) {
        changed = by === 0 ? withoutRow(changed, sequence) : moved(changed, sequence, by);
      }
      const sequences = inOrder(changed).map(({ sequence }) => sequence);
      expect(sequences).toEqual(sequences.map((_, index) => index + 1));
      expect(checkLogic(changed.logic, sequences).problems).toEqual([]);
    })
  );
});

test('a new row stands last with a name of its own, and is sent without it', () => {
  const twice = withCriterion(withCriterion(rule(null), 'account.region', 'in'), 'account.region', 'in');
  expect(
    inOrder(twice)
      .slice(5)
      .map(({ id, sequence }) => [id, sequence])
  ).toEqual([
    ['new-1', 6],
    ['new-2', 7]
  ]);
  expect(Object.keys(toSave(twice).criteria[6] ?? {})).not.toContain('id');
});

test('operators are those that the engine takes for the kind of the field', () => {
  expect(operatorsFor('product.family', program(), catalogue)).toEqual([
    'equals',
    'in',
    'notIn',
    'contains',
    'pattern'
  ]);
  expect(operatorsFor('deal.closeDate', program(), catalogue)).toContain('withinMonths');
  expect(operatorsFor('partner.tier', program(), catalogue)).toContain('atLeast');
  expect(operatorsFor('gone', program(), catalogue)).toEqual([]);
  expect(fieldsFor(program(), catalogue)).toHaveLength(deal().fields.length);
});

test("problems are the engine's", () => {
  const overlapping = program({
    tiers: [
      { lower: 0, rate: 1 },
      { lower: 0, rate: 2 }
    ]
  });
  expect(problemsOf(overlapping, catalogue).map(({ code }) => code)).toEqual(['BANDS_OVERLAP']);
  expect(problemsOf(program(), catalogue)).toEqual([]);
});
