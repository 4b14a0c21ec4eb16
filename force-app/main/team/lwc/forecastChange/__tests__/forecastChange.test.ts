// A change of a rep's commit: kept with a reason only, given up by Escape, plain text after the lock.
import { createElement } from 'lwc';
import ForecastChange, { type KeptChange } from 'c/forecastChange';
import { WORDS } from '../../forecastSentence/__tests__/fixture';

async function render(props: object = {}) {
  const element = createElement('c-forecast-change', { is: ForecastChange });
  Object.assign(element, { userId: '005H', name: 'Henrik Solberg', change: null, reason: '', words: WORDS, ...props });
  const kept: KeptChange[] = [];
  element.addEventListener('keep', (event) => kept.push((event as CustomEvent<KeptChange>).detail));
  document.body.appendChild(element);
  await Promise.resolve();
  const root = element.shadowRoot!;
  const input = (name: string) => root.querySelector<HTMLInputElement>(`input.${name}`);
  const type = async (name: string, text: string) => {
    const field = input(name)!;
    field.dispatchEvent(new FocusEvent('focus'));
    field.value = text;
    field.dispatchEvent(new InputEvent('input'));
    await Promise.resolve();
  };
  const press = async (name: string, key: string) => {
    input(name)!.dispatchEvent(new KeyboardEvent('keydown', { key }));
    await Promise.resolve();
  };
  return { root, element, kept, input, type, press };
}

afterEach(() => document.body.replaceChildren());

test('an amount asks for its reason and is not kept without one', async () => {
  const { root, element, kept, input, type, press } = await render();
  expect(input('why')).toBeNull();
  await type('field', '-80k');
  expect(root.querySelector('label')!.textContent).toBe('Why? Henrik will see it');
  await press('field', 'Enter');
  expect(root.querySelector('[role=alert]')!.textContent).toBe('A change needs a reason before it is kept.');
  expect(kept).toEqual([]);
  await type('why', ' The board votes ');
  await press('why', 'Enter');
  expect(kept).toEqual([{ userId: '005H', amount: -8_000_000, reason: 'The board votes' }]);
  expect(input('why')).toBeNull();
  // The focus is back in the field when the page has what is kept: that is shown, and nothing is asked again.
  element.change = -8_000_000;
  await Promise.resolve();
  expect([input('field')!.value, input('why')]).toEqual(['−$80k', null]);
});

test('what is no amount is said; Escape gives up', async () => {
  const { root, kept, input, type, press } = await render({ change: -8_000_000, reason: 'Before' });
  expect(input('field')!.value).toBe('−$80k');
  await type('field', 'less');
  await press('field', 'Enter');
  expect(root.querySelector('[role=alert]')!.textContent).toBe('This is not an amount.');
  await press('field', 'Escape');
  // It is still in the field, which shows what is edited; outside it is short again.
  expect(input('field')!.value).toBe('-80000');
  input('field')!.dispatchEvent(new FocusEvent('blur'));
  await Promise.resolve();
  expect(input('field')!.value).toBe('−$80k');
  expect(kept).toEqual([]);
});

test('nothing takes a change back, without a reason', async () => {
  const { kept, type, press } = await render({ change: -8_000_000, reason: 'Before' });
  await type('field', '');
  await press('field', 'Enter');
  expect(kept).toEqual([{ userId: '005H', amount: null, reason: 'Before' }]);
});

test('after the lock it is text', async () => {
  const { root, input } = await render({ change: -8_000_000, disabled: true });
  expect(input('field')).toBeNull();
  expect(root.textContent).toBe('−$80k');
});
