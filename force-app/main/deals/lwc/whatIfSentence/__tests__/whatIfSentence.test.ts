// What a what-if says: the sentence, what changes, what stands beside the inputs, the options.
import { applyChanges, difference, figures, type DealChanges } from 'c/dealChange';
import { decide } from 'c/dealDecision';
import type { DealInput } from 'c/dealEngine';
import { plain } from 'c/phrase';
import {
  belowFloorText,
  changeRows,
  comparison,
  edgeText,
  headline,
  marginFloor,
  rest,
  spoken,
  suggestedName,
  totalRows,
  wasText,
  waterfallBars,
  type ComparedOption
} from '../whatIfSentence';
import { CHANGES, HARBORVIEW, WORDS, withoutCost } from './fixture';

const decided = (input: DealInput) => decide(input, input.today, { advice: false });
const SAVED = decided(HARBORVIEW);
const AFTER = decided(applyChanges(HARBORVIEW, CHANGES));
const DIFFERENCE = difference(SAVED, AFTER);

test('the sentence has both columns, and the gain stands beside its cost', () => {
  // On claim 6,000 + 40 x 90 + 3 % x 94,400; saved 6,000. Front: 40 x 310 against 37 x 350.
  expect(plain(headline(AFTER, true, WORDS))).toBe('With these changes: $4,000 off cost now, $12,432 back on claim.');
  expect(plain(rest(DIFFERENCE, WORDS))).toBe(
    '$6,432 more on claim than the saved deal; front margin falls by $550. What-if only: nothing is saved.'
  );
  expect(spoken(SAVED, difference(SAVED, SAVED), false, WORDS)).toBe(
    'As saved: $4,000 off cost now, $6,000 back on claim. ' +
      'Programs bring as much as on the saved deal. What-if only: nothing is saved.'
  );
});

test.each([
  [{ now: 500, claim: -700, front: 0 }, '$5 more off cost now and $7 less on claim than the saved deal.'],
  [{ now: -550, claim: 0, front: null }, '$5.50 less off cost now than the saved deal.'],
  [{ now: 0, claim: 100, front: 250 }, '$1.00 more on claim than the saved deal; front margin rises by $2.50.']
])('%j', (amounts, text) => {
  expect(plain(rest({ ...DIFFERENCE, ...amounts }, WORDS))).toBe(`${text} What-if only: nothing is saved.`);
});

test('where nothing pays, the sentence says so', () => {
  const none = { ...AFTER, stack: { ...AFTER.stack, now: 0, claim: 0 } };
  expect(plain(headline(none, true, WORDS))).toBe('With these changes no program pays.');
});

test('changed programs from and to, and two sums', () => {
  const rows = changeRows(DIFFERENCE, 10, WORDS).map(({ name, from, to, amount, settlement }) => [
    name,
    `${from.text} (${from.tone})`,
    `${to.text} (${to.tone})`,
    amount,
    settlement
  ]);
  expect(rows).toEqual([
    ['Velmora Campus 40', 'Near miss (near)', 'Eligible, in the stack (good)', '+$3,600', ''],
    ['Velmora Deal Registration', 'Near miss (near)', 'Eligible, in the stack (good)', '+$2,832', '']
  ]);
  expect(totalRows(DIFFERENCE, WORDS)).toEqual([
    { key: 'claim', text: 'On claim, 3 programs unchanged', amount: '+$6,432' }
  ]);
  expect(changeRows(DIFFERENCE, 1, WORDS)).toHaveLength(1);
});

test('left out is quiet, losses have a true minus, and a mixed list says which column', () => {
  const [first] = DIFFERENCE.changes;
  const changes = first
    ? [
        {
          ...first,
          settlement: 'Invoice' as const,
          from: { status: 'eligible' as const, inStack: true, amount: 400_000 },
          to: { status: 'eligible' as const, inStack: false, amount: 0 }
        }
      ]
    : [];
  const mixed = { ...DIFFERENCE, changes, unchanged: 1, now: -400_000 };
  const [row] = changeRows(mixed, 10, WORDS);
  expect(row).toMatchObject({ amount: '−$4,000', settlement: 'off cost now' });
  expect(row?.to).toMatchObject({ text: 'Eligible, left out', tone: 'quiet', iconName: 'utility:success' });
  expect(totalRows(mixed, WORDS).map(({ text, amount }) => `${text} ${amount}`)).toEqual([
    'Off cost now −$4,000',
    'On claim, 1 program unchanged +$6,432'
  ]);
});

test('the nearest edge names its day and what would be lost', () => {
  const edge = { key: 'a', name: 'Arcturon Deal Registration', lastDay: '2026-03-06', amount: 600_000 };
  expect(edgeText(edge, WORDS)).toBe('Closing after Mar 6 would end Arcturon Deal Registration, worth $6,000.');
  expect(edgeText(null, WORDS)).toBe('');
});

test.each<[DealChanges, string]>([
  [{}, ''],
  [{ lines: { L1: { quantity: 40, unitPrice: 236_000 } } }, 'was 37 at $2,400; floor $2,300'],
  [{ lines: { L1: { quantity: 40 } } }, 'was 37; floor $2,300'],
  [{ lines: { L1: { unitPrice: 236_000 } } }, 'was $2,400; floor $2,300'],
  [{ lines: { L1: { productId: 'P9' } } }, 'was Velmora VX-48 Switch, 37 at $2,400']
])('beside a changed line: %j', (changes, text) => {
  const [before] = HARBORVIEW.lines;
  const [after] = applyChanges(HARBORVIEW, changes).lines;
  expect(before && after && wasText(before, after, WORDS)).toBe(text);
});

test('below the floor is said from the first cent; without View Cost there is no floor', () => {
  const textAt = (input: DealInput, unitPrice: number) => {
    const [edited] = applyChanges(input, { lines: { L1: { unitPrice } } }).lines;
    const [saved] = input.lines;
    return edited && saved && [belowFloorText(edited, WORDS), wasText(saved, edited, WORDS)];
  };
  expect(textAt(HARBORVIEW, 229_999)?.[0]).toBe('Below the floor of $2,300');
  expect(textAt(HARBORVIEW, 230_000)?.[0]).toBe('');
  expect(textAt(withoutCost(HARBORVIEW), 1)).toEqual(['', 'was $2,400']);
});

test('the waterfall: booked is solid, what is hoped for is striped, with a floor', () => {
  const margin = AFTER.margin;
  // Front 40 x 310 + 24 x 850; back end 3,600 x 0.9 + 2,832 x 0.95 + 6,000 x 0.95.
  expect(margin && waterfallBars(margin, WORDS).map(({ label, text, isHoped }) => [label, text, isHoped])).toEqual([
    ['Front', '$32,800.00', false],
    ['Special price', '+$4,000.00', false],
    ['Customer rebate', '−$2,000.00', false],
    ['Booked', '$34,800.00', false],
    ['On claim × chance', '+$11,630.40', true],
    ['Expected', '$46,430.40', true]
  ]);
  // 12 % of 94,400 + 178,800 - 2,000.
  expect(margin && marginFloor(margin, WORDS)?.text).toBe('Floor 12%: $32,544.00');
});

function options(input: DealInput): ComparedOption[] {
  const saved = decided(input);
  return [
    ['saved', 'Saved deal', {}],
    ['this', 'This what-if', CHANGES],
    ['later', 'Close on Mar 13', { closeDate: '2026-03-13' }]
  ].map(([key, name, changes]) => {
    const edited = applyChanges(input, changes as DealChanges);
    const decision = decided(edited);
    return {
      key: key as string,
      name: name as string,
      input: edited,
      decision,
      figures: figures(edited, decision, saved)
    };
  });
}

test('options side by side, the best of each row marked', () => {
  const { rows } = comparison(options(HARBORVIEW), true, WORDS);
  const table = rows.map(({ title, cells }) => [
    title,
    ...cells.map(({ text, isBest }) => text + (isBest ? ' *' : ''))
  ]);
  expect(table).toEqual([
    [
      'Best stack',
      '2 programs',
      '4, adds Campus 40 and Velmora Deal Registration',
      '1, without Arcturon Deal Registration'
    ],
    ['Customer price, all lines', '$267,600', '$273,200', '$267,600'],
    ['VX-48 against Norvex $2,380, Feb 9', '$20 above', '$20 below *', '$20 above'],
    ['Off cost now', '$4,000', '$4,000', '$4,000'],
    ['Back on claim', '$6,000', '$12,432 *', '$0'],
    // 33,350 + 4,000 - 2,000 on 265,600; 34,800 on 271,200.
    ['Booked margin', '$35,350, 13.31%', '$34,800, 12.83%', '$35,350, 13.31%'],
    ['Expected margin', '$41,050.00, 15.46%', '$46,430.40, 17.12% *', '$35,350.00, 13.31%']
  ]);
});

test('without View Cost no row is about margin', () => {
  const hidden = withoutCost(HARBORVIEW);
  const { rows } = comparison(options(hidden), false, WORDS);
  expect(rows.map(({ key }) => key)).toEqual(['stack', 'price', 'rival', 'now', 'claim']);
});

test('an option that is held against another price names it', () => {
  const rivals = {
    ...HARBORVIEW,
    competitorPrices: [
      ...HARBORVIEW.competitorPrices,
      { id: 'K2', productId: 'P1', competitor: 'Halyard', price: 250_000, seen: '2026-02-01' }
    ]
  };
  const edited = applyChanges(rivals, { facts: { 'deal.competitor': 'Halyard' } });
  const saved = decided(rivals);
  const both = [rivals, edited].map((input, at) => {
    const decision = decided(input);
    return { key: String(at), name: '', input, decision, figures: figures(input, decision, saved) };
  });
  const row = comparison(both, true, WORDS).rows.find(({ key }) => key === 'rival');
  expect(row?.cells.map(({ text }) => text)).toEqual(['$20 above', '$100 below Halyard $2,500']);
});

test('a name says what is changed, and is never longer than the record can keep', () => {
  expect(suggestedName(HARBORVIEW, CHANGES, WORDS)).toBe('3 more VX-48, VX-48 at $2,360, Velmora registered');
  expect(suggestedName(HARBORVIEW, { closeDate: '2026-03-13' }, WORDS)).toBe('Close on Mar 13');
  expect(suggestedName(HARBORVIEW, { lines: { L1: { productId: 'P9', quantity: 30 } } }, WORDS)).toBe(
    'VX-60 for VX-48, 7 fewer VX-60'
  );
  expect(suggestedName(HARBORVIEW, { facts: { 'deal.competitor': 'Halyard' } }, WORDS)).toBe('Against Halyard');
  const long = { ...HARBORVIEW, vendors: HARBORVIEW.vendors.map((one) => ({ ...one, name: 'V'.repeat(90) })) };
  expect(suggestedName(long, { registered: { velmora: true } }, WORDS)).toBe('Scenario');
});
