// The table of what is applied: worth, what is taken, left before and after, documents.
import { createElement } from 'lwc';
import ReservationTable from 'c/reservationTable';
import type { OfferRow } from 'c/applySentence';
import { harborview, row, words } from '../../applySentence/__tests__/builders';

function render(rows: readonly OfferRow[]) {
  const element = createElement('c-reservation-table', { is: ReservationTable });
  element.rows = rows;
  element.words = words;
  document.body.append(element);
  return [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])];
}

function cellsOf(line: Element | undefined): string[] {
  return [...(line?.querySelectorAll('th, td') ?? [])].map((cell) => (cell.textContent ?? '').trim());
}

function amountsOf(line: Element | undefined): (string | null)[] {
  return [...(line?.querySelectorAll('.amount') ?? [])].map(({ textContent }) => textContent);
}

function phrasesOf(line: Element | undefined): unknown[] {
  return [...(line?.querySelectorAll<HTMLElement & { phrase: unknown }>('c-phrase-text') ?? [])].map(
    ({ phrase }) => phrase
  );
}

afterEach(() => document.body.replaceChildren());

test('a program without budget takes nothing', () => {
  const [volume] = render(harborview);
  expect(cellsOf(volume).slice(0, 4)).toEqual(['Arcturon Volume Rebate H1', '$9,700', 'nothing', 'No budget limit']);
  expect(phrasesOf(volume)).toEqual([[{ text: 'Distributor invoice, after the win' }]]);
});

test('a program with a budget says what is left before and after, a document links to its record', () => {
  const [, registration, , storage] = render(harborview);
  expect(cellsOf(registration)[2]).toBe('$6,000');
  expect(amountsOf(registration)).toEqual(['$49,500', '$43,500']);
  expect(phrasesOf(registration)).toEqual([[{ text: 'REG-20417', recordId: 'R1' }]]);
  expect(cellsOf(storage)[2]).toBe('4 units');
  expect(amountsOf(storage)).toEqual(['6 units', '2 units']);
  expect(cellsOf(storage)[4]).toBe('None');
});

test('a missing document is said in its own row only', () => {
  const lines = render([
    row('a', {
      lacks: 'Displacement letter',
      documents: [{ name: 'Displacement letter', due: 'Order', present: false, recordId: null }]
    }),
    row('b')
  ]);
  expect(lines.map((line) => line.className)).toEqual(['out', '']);
  expect(cellsOf(lines[0])[4]).toBe('Needs the Displacement letter');
});

test('an amount that is hidden from the user is decided when it is applied', () => {
  const [hidden] = render([row('a', { amount: null, measure: 'Amount', leftBefore: 5_000_00 })]);
  expect(cellsOf(hidden).slice(1, 4)).toEqual(['decided when you apply', 'decided when you apply', '$5,000']);
});
