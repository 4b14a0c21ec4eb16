// The months of a measure on a phone: quota-narrow.png's figures, each part as wide as its quota.
import { createElement } from 'lwc';
import { answer } from 'c/quotaAnswer';
import MonthStrip from 'c/monthStrip';
import MeasureList from 'c/measureList';
import { DANA, WORDS } from '../../quotaSentence/__tests__/fixture';

const given = { answer: answer(DANA, DANA.today), periods: DANA.periods, words: WORDS };

function shown(element: HTMLElement, more: object = {}) {
  Object.assign(element, given, more);
  document.body.append(element);
  return { element, root: element.shadowRoot! };
}

afterEach(() => {
  document.body.replaceChildren();
});

test('a part a month, as wide as its part of the quota; each opens', () => {
  const { element, root } = shown(createElement('c-month-strip', { is: MonthStrip }), { measure: 'Revenue' });
  const parts = [...root.querySelectorAll<HTMLButtonElement>('.part')];
  const texts = parts.map((part) => [
    part.querySelector('strong')?.textContent,
    part.querySelector('.quiet')?.textContent,
    part.style.flexGrow
  ]);
  expect(texts).toEqual([
    ['Jan', '91% of $225k', '22500000'],
    ['Feb', '41% of $270k', '27000000'],
    ['Mar', '– of $405k', '40500000']
  ]);
  const opened = jest.fn();
  element.addEventListener('openfigure', (event) => opened((event as CustomEvent).detail));
  parts[1]!.click();
  expect(opened).toHaveBeenCalledWith({
    figure: 'Attainment',
    measure: 'Revenue',
    period: parts[1]!.dataset['period'],
    giveBack: expect.any(Function)
  });
});

test('a line a measure with credit, quota and pace', () => {
  const { root } = shown(createElement('c-measure-list', { is: MeasureList }));
  const rows = [...root.querySelectorAll('.row')].map((row) =>
    [...row.querySelectorAll('.what, p.quiet, .figure')].map((cell) => {
      const { text = '' } = cell.querySelector<HTMLElement & { text?: string }>('c-open-figure') ?? {};
      return `${cell.textContent ?? ''} ${text}`.replace(/\s+/g, ' ').trim();
    })
  );
  expect(rows).toEqual([
    ['Revenue', '$315k of $900k', '35%', '▼ 0.86'],
    ['Margin', '$49k of $135k', '36%', '▼ 0.89'],
    ['New logos', '2 of 6', '33%', '▼ 0.82'],
    ['Retention', '$102k of $200k', '51%', '▲ 1.25']
  ]);
});
