// The limits that a deal breaks, in the words of the page.
import { createElement } from 'lwc';
import type { BrokenGuardrail } from 'c/dealApply';
import LimitNote from 'c/limitNote';
import type * as English from '../../applyLabels/__tests__/english';

jest.mock('c/applyLabels', () =>
  jest.requireActual<typeof English>('../../applyLabels/__tests__/english').englishModule()
);

function render(broken: readonly BrokenGuardrail[]) {
  const element = createElement('c-limit-note', { is: LimitNote });
  element.broken = broken;
  document.body.append(element);
  return [...(element.shadowRoot?.querySelectorAll('p, li') ?? [])].map(({ textContent }) => textContent);
}

afterEach(() => document.body.replaceChildren());

test('each limit says what breaks it and where it lies', () => {
  const line = { lineId: 'L1', productName: 'VX-48' };
  expect(
    render([
      { code: 'floor', ...line, ppm: null, limitPpm: null },
      { code: 'discount', ...line, ppm: 425_000, limitPpm: 400_000 },
      { code: 'discount', lineId: 'L2', productName: null, ppm: 600_000, limitPpm: 400_000 },
      { code: 'margin', lineId: null, productName: null, ppm: 93_400, limitPpm: 100_000 }
    ])
  ).toEqual([
    "Outside the company's limits. The programs can be applied all the same.",
    'VX-48 sells below its floor price.',
    'VX-48 sells at 42.5% off list; the most is 40%.',
    'A line sells at 60% off list; the most is 40%.',
    'Booked margin is 9.34%; the least is 10.00%.'
  ]);
});

test('a share a hair beyond its limit does not read as the limit', () => {
  expect(
    render([{ code: 'discount', lineId: 'L1', productName: 'VX-48', ppm: 400_001, limitPpm: 400_000 }]).at(-1)
  ).toBe('VX-48 sells at 40.0001% off list; the most is 40%.');
});

test('no limit broken: nothing is said', () => {
  expect(render([])).toEqual([]);
});
