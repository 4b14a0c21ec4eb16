// The first lines of a what-if: what is said, and naming a scenario in place.
import { createElement } from 'lwc';
import WhatIfSummary from 'c/whatIfSummary';
import { english } from '../../whatIfLabels/__tests__/english';

async function render(changes: object = {}) {
  const element = createElement('c-what-if-summary', { is: WhatIfSummary });
  Object.assign(element, {
    headline: [{ text: 'Headline' }],
    rest: [{ text: 'Rest' }],
    labels: english,
    changed: true,
    canSave: true,
    suggestedName: '3 more VX-48',
    spoken: 'Headline Rest',
    ...changes
  });
  const told: [string, unknown][] = [];
  for (const type of ['back', 'reset', 'save']) {
    element.addEventListener(type, (event) => told.push([type, (event as CustomEvent<unknown>).detail]));
  }
  document.body.append(element);
  await Promise.resolve();
  const find = (selector: string) =>
    element.shadowRoot?.querySelector<HTMLInputElement & Record<string, unknown>>(selector);
  const click = async (selector: string) => {
    find(selector)?.dispatchEvent(new CustomEvent('click'));
    await Promise.resolve();
    await Promise.resolve();
  };
  return { element, told, find, click };
}

afterEach(() => {
  document.body.replaceChildren();
});

test('says the sentence when half a second has passed without another', async () => {
  const { element, find } = await render();
  const said = () => find('[aria-live]')?.textContent;
  expect(said()).toBe('');
  const before = find('.pause')?.className;
  element.spoken = 'Another';
  await Promise.resolve();
  expect(find('.pause')?.className).not.toBe(before);
  expect(said()).toBe('');
  find('.pause')?.dispatchEvent(new CustomEvent('animationend'));
  await Promise.resolve();
  expect(said()).toBe('Another');
});

test('without changes there is nothing to reset and nothing to save', async () => {
  const { find } = await render({ changed: false, canSave: false, note: 'Remove one to save another.' });
  expect([find('.reset')?.disabled, find('.save')?.disabled]).toEqual([true, true]);
  expect(find('.note')?.textContent).toBe('Remove one to save another.');
});

test('a scenario gets the suggested name or another, and none without a name', async () => {
  const { told, find, click } = await render();
  await click('.save');
  expect(find('input.name')?.value).toBe('3 more VX-48');
  const input = find('input.name');
  if (input) {
    input.value = '  ';
    input.dispatchEvent(new Event('input'));
    await Promise.resolve();
    expect(find('.save-name')?.disabled).toBe(true);
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    expect(told).toEqual([]);
    input.value = ' Mine ';
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  }
  await Promise.resolve();
  expect(told).toEqual([['save', { name: 'Mine' }]]);
  expect(find('input.name')).toBeNull();
});

test('Escape and Cancel leave it unnamed; the other buttons are told', async () => {
  const { told, find, click } = await render();
  await click('.save');
  find('input.name')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  await Promise.resolve();
  expect(find('input.name')).toBeNull();
  await click('.save');
  await click('.cancel');
  expect(find('input.name')).toBeNull();
  await click('.back');
  await click('.reset');
  expect(told.map(([type]) => type)).toEqual(['back', 'reset']);
});
