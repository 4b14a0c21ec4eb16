// Last year and the period before beside the period: quota-tracker.png's 38.4 % at the same day of last year.
import { createElement } from 'lwc';
import { answer } from 'c/quotaAnswer';
import EarlierPeriods from 'c/earlierPeriods';
import type { QuotaInput } from 'c/quotaEngine';
import { DANA, WORDS } from '../../quotaSentence/__tests__/fixture';

function rowsOf(input: QuotaInput) {
  const element = createElement('c-earlier-periods', { is: EarlierPeriods });
  Object.assign(element, { answer: answer(input, input.today), periods: input.periods, words: WORDS });
  document.body.append(element);
  return [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => {
      const figures = [...cell.querySelectorAll<HTMLElement & { text: string }>('c-open-figure')];
      return figures.length ? figures.map(({ text }) => text).join(' ') : cell.textContent?.trim();
    })
  );
}

afterEach(() => {
  document.body.replaceChildren();
});

test('the same business day of last year, and its end', () => {
  const [own, lastYear] = rowsOf(DANA);
  expect(own).toEqual(['Q1 2026', '$315,000 35.0%', '–']);
  expect(lastYear?.[0]).toBe('Q1 2025');
  expect(lastYear?.[1]).toMatch(/ 38\.4%$/);
});

test('the quarter before stands beside it where it is known', () => {
  const before = {
    ...DANA.periods.find(({ key }) => key === DANA.period)!,
    key: 'q4',
    name: 'Q4 2025',
    start: '2025-10-01',
    end: '2025-12-31',
    parent: null
  };
  const [credit] = DANA.credits;
  const sold = { ...credit!, id: 'q4', date: '2025-12-30', amount: 12_300_000, percent: 1_000_000, reversal: false };
  const others = DANA.periods.filter(({ name }) => name !== 'Q4 2025');
  const rows = rowsOf({ ...DANA, periods: [...others, before], credits: [...DANA.credits, sold] });
  // Without a quota of that quarter there is no attainment; on the 30th day of 61 nothing was there yet.
  expect(rows.find(([name]) => name === 'Q4 2025')).toEqual(['Q4 2025', '$0', '$123,000']);
});

test('without another period there is nothing beside it', () => {
  const own = DANA.periods.filter(({ key, parent }) => key === DANA.period || parent === DANA.period);
  expect(rowsOf({ ...DANA, periods: own })).toEqual([]);
});
