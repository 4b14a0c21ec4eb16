// Choosing with mouse and keyboard, what is said, what is told.
import { createElement } from 'lwc';
import RecordLookup from 'c/recordLookup';
import { stepTo } from '../options';

const FOUND = [
  { id: '1', name: 'Velmora VX-24', detail: 'VX-24 · Velmora' },
  { id: '2', name: 'Velmora VX-48', detail: null }
];

function render(properties: object = {}) {
  const element = createElement('c-record-lookup', { is: RecordLookup });
  Object.assign(element, { label: 'Product', choices: FOUND }, properties);
  const searched: unknown[] = [];
  const chosen: unknown[] = [];
  element.addEventListener('search', (event) => searched.push((event as CustomEvent).detail));
  element.addEventListener('choose', (event) => chosen.push((event as CustomEvent).detail));
  document.body.append(element);
  const root = element.shadowRoot!;
  return { element, box: root.querySelector('input')!, root, searched, chosen };
}

const press = (box: HTMLElement, key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
  box.dispatchEvent(event);
  return event;
};

afterEach(() => document.body.replaceChildren());

test('searches at once when opened, and after a pause when typed', async () => {
  const { box, root, searched } = render();
  box.click();
  expect(searched).toEqual([{ term: '' }]);
  box.value = ' vx ';
  box.dispatchEvent(new Event('input'));
  await Promise.resolve();
  expect(searched).toHaveLength(1);
  root.querySelector('.pause')!.dispatchEvent(new CustomEvent('animationend'));
  expect(searched[1]).toEqual({ term: 'vx' });
});

test('is walked and chosen from with the keyboard', async () => {
  const { box, chosen } = render();
  press(box, 'ArrowDown');
  press(box, 'ArrowDown');
  await Promise.resolve();
  expect(box.getAttribute('aria-expanded')).toBe('true');
  expect(box.getAttribute('aria-activedescendant')).toContain('option-1');
  expect(press(box, 'Enter').defaultPrevented).toBe(true);
  expect(chosen).toEqual([{ choice: FOUND[1] }]);
  await Promise.resolve();
  expect(box.getAttribute('aria-expanded')).toBe('false');
});

test('Escape closes the list and nothing around it', () => {
  const { box, chosen } = render();
  box.click();
  const around = jest.fn();
  document.body.addEventListener('keydown', around);
  expect(press(box, 'Escape').defaultPrevented).toBe(true);
  expect(around).not.toHaveBeenCalled();
  press(box, 'Escape');
  expect(around).toHaveBeenCalledTimes(1);
  expect(chosen).toEqual([]);
});

test('a press on an option chooses it', async () => {
  const { box, root, chosen } = render();
  box.click();
  await Promise.resolve();
  root.querySelector('[data-id="1"]')!.dispatchEvent(new MouseEvent('mousedown', { cancelable: true }));
  expect(chosen).toEqual([{ choice: FOUND[0] }]);
});

test.each([
  ['still searching', undefined, 'c.Lookup_Searching'],
  ['without a result', [], 'c.Lookup_None']
])('says that it is %s', (_, choices, note) => {
  expect(render({ choices }).root.querySelector('.note')!.textContent).toBe(note);
});

test('a choice cannot be typed over, but removed by mouse or key', () => {
  const { box, root, chosen } = render({ choice: FOUND[0] });
  expect(box.value).toBe('Velmora VX-24');
  expect(box.readOnly).toBe(true);
  root.querySelector<HTMLElement>('.clear')!.click();
  press(box, 'Delete');
  expect(chosen).toEqual([{ choice: null }, { choice: null }]);
});

test('keys lead round the ends', () => {
  expect([stepTo('ArrowDown', 1, 2), stepTo('ArrowUp', 0, 2), stepTo('ArrowUp', -1, 2)]).toEqual([0, 1, 1]);
  expect([stepTo('ArrowDown', -1, 0), stepTo('a', 0, 2)]).toEqual([-1, null]);
});

test('a label that does not show is there for those who hear the page', () => {
  const { root } = render({ labelHidden: true });
  const label = root.querySelector('label')!;
  expect(label.textContent).toBe('Product');
  expect(label.className).toBe('slds-assistive-text');
  expect(render().root.querySelector('label')!.className).toBe('slds-form-element__label');
});
