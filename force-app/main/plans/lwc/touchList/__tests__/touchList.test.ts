// The list: by day, latest first, of everyone or one person; an empty one says of whom.
import { createElement } from 'lwc';
import TouchList from 'c/touchList';
import { INPUT, JONAS, MAYA, touchOf, WORDS } from '../../touchSentence/__tests__/given';

const settled = () => new Promise((resolve) => setTimeout(resolve));

async function render(input = INPUT) {
  const element = createElement('c-touch-list', { is: TouchList });
  Object.assign(element, { input, words: WORDS });
  document.body.append(element);
  await settled();
  const root = element.shadowRoot!;
  const texts = (selector: string) => [...root.querySelectorAll(selector)].map((one) => one.textContent);
  const choose = async (value: string) => {
    root.querySelector('lightning-combobox')!.dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await settled();
  };
  return { root, texts, choose };
}

afterEach(() => {
  document.body.replaceChildren();
});

test('touches stand under their days and are chosen by person', async () => {
  const { texts, choose, root } = await render();
  expect(texts('h4')).toEqual(['Today', 'Yesterday']);
  expect(texts('.did span:first-child')).toEqual(['Jonas Weber called Joan Pratt', 'You met Marcus Feld']);
  const { options } = root.querySelector('lightning-combobox') as unknown as { options: { label: string }[] };
  expect(options.map(({ label }) => label)).toEqual(['Everyone', 'Jonas Weber', 'You']);
  await choose(MAYA.id);
  expect(texts('.did span:first-child')).toEqual(['You met Marcus Feld']);
});

test('the subject leads to the task; note and location are shown where there are any', async () => {
  const { root, texts } = await render({
    ...INPUT,
    touches: [touchOf(1, { note: 'Monday', site: 'Northgate - Dayton' })]
  });
  const [subject] = root.querySelectorAll<HTMLElement & { phrase: unknown }>('.body c-phrase-text');
  expect(subject?.phrase).toEqual([{ text: 'Back orders', recordId: touchOf(1).id }]);
  expect(texts('.body p').slice(2)).toEqual(['Monday', 'Northgate - Dayton']);
});

test('nothing yet, and nothing of a person, are said apart', async () => {
  const { texts, choose } = await render({ ...INPUT, touches: [] });
  expect(texts('p')).toEqual(['No touches yet. The first one you log is here for both of you.']);
  await choose(JONAS.id);
  expect(texts('p')).toEqual(['No touches of Jonas Weber among the last ones.']);
});
