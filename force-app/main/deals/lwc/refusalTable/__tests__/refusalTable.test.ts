// The table of what the org has checked again: what holds, what does not, and why.
import { createElement } from 'lwc';
import RefusalTable from 'c/refusalTable';
import type { OfferRow } from 'c/applySentence';
import type { AppliedProgram } from 'c/dealApply';
import { words } from '../../applySentence/__tests__/builders';

const program: AppliedProgram = {
  key: 'a',
  name: 'Arcturon Volume Rebate H1',
  amount: 9_700_00,
  reserves: null,
  measure: null,
  leftBefore: null,
  leftAfter: null,
  refusal: null
};

afterEach(() => document.body.replaceChildren());

test('a word and a sign say which hold; the reason stands in the row of what does not', () => {
  const element = createElement('c-refusal-table', { is: RefusalTable });
  const params = { measure: 'Amount', left: 3_000_00, needed: 5_000_00, allOrNothing: 1 };
  element.programs = [
    program,
    {
      ...program,
      key: 'b',
      name: 'Arcturon Displacement',
      amount: 0,
      refusal: {
        code: 'BUDGET_LEFT',
        params: { ...params, lastQuantity: 3_000_00, lastAt: '2026-02-13T18:41:00Z' }
      }
    }
  ];
  element.asked = [{ key: 'a', amount: 1 } as OfferRow, { key: 'b', amount: 5_000_00 } as OfferRow];
  element.words = words;
  document.body.append(element);
  const lines = [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])];
  const cells = lines.map((line) => [...line.children].map((cell) => (cell.textContent ?? '').trim()));
  expect(cells).toEqual([
    ['Arcturon Volume Rebate H1', '$9,700', 'Holds', ''],
    [
      'Arcturon Displacement',
      // What the rep had seen, not the nothing that it is worth now.
      '$5,000',
      'Refused',
      '$3,000 of its budget is left; the program pays $5,000 or nothing.Another deal reserved $3,000 at 10:41 AM.'
    ]
  ]);
  expect(lines.map((line) => line.className)).toEqual(['', 'refused']);
  const icons = lines.map((line) => line.querySelector<HTMLElement & { iconName: string }>('lightning-icon')?.iconName);
  expect(icons).toEqual(['utility:check', 'utility:error']);
});
