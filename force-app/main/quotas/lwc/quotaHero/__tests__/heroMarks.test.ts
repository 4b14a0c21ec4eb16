// The hero's marks: what is hoped for is drawn only where deals are open.
import { answer } from 'c/quotaAnswer';
import type { QuotaInput } from 'c/quotaEngine';
import { DANA, WORDS } from '../../quotaSentence/__tests__/fixture';
import { heroMarks } from '../heroMarks';

const marksOf = (input: QuotaInput, width = 900) =>
  heroMarks(answer(input, input.today).measures[0]!.whole, width, WORDS);
const closing = DANA.deals.filter(({ id }) => id === 'orrin');

test('with open deals the range of the finish is drawn and named', () => {
  const { range, below, toWin } = marksOf(DANA);
  expect(range).not.toBeNull();
  expect(below.map(({ text }) => text)).toEqual(['Weak finish $565k', 'Middle $815k', 'Strong finish $1,165k']);
  expect(toWin?.text).toBe('Still to win: $585,000 · range from 6 open deals');
  expect(marksOf({ ...DANA, deals: closing }).toWin?.text).toBe('Still to win: $585,000 · range from 1 open deal');
});

test('without an open deal there is no range, and what is still to win says so', () => {
  const { range, below, toWin } = marksOf({ ...DANA, deals: [] });
  expect([range, below]).toEqual([null, []]);
  expect(toWin?.text).toBe('Still to win: $585,000, no open deal');
});

test('what is to win stands beside the range where it has room, on a phone too, else below', () => {
  // quota-narrow.png: 368 pixels, the weak finish at 47 % of them.
  expect(marksOf(DANA, 368).toWin).toEqual({ text: '$585,000 to win', note: 'range from 6 deals', isBeside: true });
  expect(marksOf(DANA, 240).toWin?.isBeside).toBe(false);
  expect(marksOf(DANA).toWin?.isBeside).toBe(true);
  expect(marksOf(DANA, 600).toWin?.isBeside).toBe(false);
  expect(marksOf({ ...DANA, deals: [] }).toWin?.isBeside).toBe(false);
});
