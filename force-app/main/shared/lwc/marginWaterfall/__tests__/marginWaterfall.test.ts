// Where the bars of the waterfall are, and what a screen reader gets of them.
import { createElement } from 'lwc';
import MarginWaterfall from 'c/marginWaterfall';
import { barsOf, CHART_HEIGHT, floorOf, type WaterfallBar } from '../geometry';

function bar(key: string, amount: number, changes: Partial<WaterfallBar> = {}): WaterfallBar {
  return {
    key,
    label: key,
    amount,
    text: String(amount),
    share: '',
    isTotal: false,
    isHoped: false,
    isStrong: false,
    ...changes
  };
}
const BARS = [
  bar('front', 100, { isTotal: true }),
  bar('special', 20),
  bar('rebate', -40),
  bar('booked', 80, { isTotal: true, isStrong: true, share: '13%' }),
  bar('backEnd', 20, { isHoped: true }),
  bar('expected', 100, { isTotal: true, isHoped: true, isStrong: true })
];
const FLOOR = { amount: 60, text: 'Floor 60' };
const number = (text: string | undefined) => Number(text);

test('heights are in proportion, totals stand on the ground, steps hang where they change the sum', () => {
  const [front, special, rebate, booked, backEnd, expected] = barsOf(BARS, null).map(({ parts }) => parts);
  const unit = number(front?.[0]?.height) / 100;
  const ground = number(front?.[0]?.y) + number(front?.[0]?.height);
  expect(ground).toBeLessThanOrEqual(CHART_HEIGHT);
  expect(number(special?.[0]?.height)).toBeCloseTo(20 * unit, 0);
  expect(number(special?.[0]?.y)).toBeCloseTo(ground - 120 * unit, 0);
  expect(number(rebate?.[0]?.y)).toBeCloseTo(ground - 120 * unit, 0);
  expect(number(rebate?.[0]?.height)).toBeCloseTo(40 * unit, 0);
  expect(number(booked?.[0]?.height)).toBeCloseTo(80 * unit, 0);
  expect(number(backEnd?.[0]?.y)).toBeCloseTo(ground - 100 * unit, 0);
  expect(backEnd?.map(({ hoped }) => hoped)).toEqual([true]);
  expect(expected?.map(({ hoped, height }) => [hoped, Math.round(number(height) / unit)])).toEqual([
    [false, 80],
    [true, 20]
  ]);
});

test('nothing leaves the chart, whatever the signs', () => {
  const loss = [bar('front', -50, { isTotal: true }), bar('special', 80), bar('booked', 30, { isTotal: true })];
  for (const drawn of barsOf(loss, FLOOR)) {
    for (const { y, height } of drawn.parts) {
      expect(number(y)).toBeGreaterThanOrEqual(0);
      expect(number(y) + number(height)).toBeLessThanOrEqual(CHART_HEIGHT);
    }
  }
});

test('nothing at all is a chart without height, not one without numbers', () => {
  const drawn = barsOf([bar('front', 0, { isTotal: true })], null);
  expect(drawn.flatMap(({ parts }) => parts.map(({ height }) => height))).toEqual(['1']);
  expect(floorOf([], { amount: 0, text: '' }).y).not.toContain('NaN');
});

test('the figures are there as text; the last bar joins none', async () => {
  const element = createElement('c-margin-waterfall', { is: MarginWaterfall });
  Object.assign(element, { bars: BARS, floor: FLOOR, label: 'Margin: booked 80, expected 100' });
  document.body.append(element);
  await Promise.resolve();
  const root = element.shadowRoot;
  expect(root?.querySelector('svg')?.getAttribute('aria-label')).toBe('Margin: booked 80, expected 100');
  expect([...(root?.querySelectorAll('li') ?? [])].map((item) => item.textContent)).toEqual([
    'front100',
    'special20',
    'rebate-40',
    'booked8013%',
    'backEnd20',
    'expected100'
  ]);
  expect(root?.querySelectorAll('line.join')).toHaveLength(5);
  expect(root?.querySelectorAll('path.stripes')).toHaveLength(2);
  expect(root?.querySelector('p')?.textContent).toBe('Floor 60');
});
