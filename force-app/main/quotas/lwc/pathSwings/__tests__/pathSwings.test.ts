// What each deal swings follows the path's measures until others are chosen: R11, quota-path.png.
import { createElement } from 'lwc';
import { answer } from 'c/quotaAnswer';
import { pathWordsOf } from 'c/quotaPathSentence';
import PathSwings from 'c/pathSwings';
import { DANA, WORDS } from '../../quotaSentence/__tests__/fixture';

type Ranges = HTMLElement & {
  readonly pivots: readonly { readonly id: string; readonly swing: number }[];
  readonly today: number;
};

async function render() {
  const element = createElement('c-path-swings', { is: PathSwings });
  Object.assign(element, {
    input: DANA,
    answer: answer(DANA, DANA.today),
    possible: ['Revenue', 'Margin'],
    measures: 'Both',
    words: pathWordsOf(DANA, ['Revenue', 'Margin'], WORDS)
  });
  document.body.append(element);
  await Promise.resolve();
  const root = element.shadowRoot!;
  const ranges = () => root.querySelector<Ranges>('c-pivot-ranges')!;
  const choose = async (value: string) => {
    root.querySelector('lightning-radio-group')!.dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await Promise.resolve();
  };
  return { element, ranges, choose };
}

afterEach(() => {
  document.body.replaceChildren();
});

test('both measures at first, then the one that is chosen', async () => {
  const { ranges, choose } = await render();
  expect(ranges().today).toBeCloseTo(0.31, 2);
  await choose('Revenue');
  // R11: the largest swing is that of the deal of 300,000.
  const [largest] = [...ranges().pivots].sort((one, other) => other.swing - one.swing);
  expect([largest?.id, ranges().today]).toEqual(['orrin', expect.closeTo(0.3767, 4)]);
  expect(largest?.swing).toBeCloseTo(0.569, 3);
});

test('what is left out or taken in is handed on', async () => {
  const { element, ranges } = await render();
  const toggled = jest.fn();
  element.addEventListener('toggle', (event) => toggled((event as unknown as CustomEvent).detail));
  ranges().dispatchEvent(new CustomEvent('toggle', { detail: { key: 'tavian', excluded: true } }));
  expect(toggled).toHaveBeenCalledWith({ key: 'tavian', excluded: true });
});
