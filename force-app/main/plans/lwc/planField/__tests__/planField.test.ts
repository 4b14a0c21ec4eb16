// A value edited in place: what the keys do, what is saved when, and what is kept open.
import { createElement } from 'lwc';
import type { FieldSave } from 'c/planAsk';
import PlanField from 'c/planField';

jest.mock('c/planLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../planLabels/__tests__/english').englishModule()
);

const settled = () => Promise.resolve();

async function render(properties: object) {
  const element = createElement('c-plan-field', { is: PlanField });
  Object.assign(element, { editable: true, label: 'Target', ...properties });
  const saves: FieldSave[] = [];
  element.addEventListener('save', (event) => saves.push((event as CustomEvent<FieldSave>).detail));
  document.body.append(element);
  await settled();
  const control = () => element.shadowRoot!.querySelector<HTMLInputElement>('.control')!;
  const press = async (key: string) => {
    control().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await settled();
  };
  const type = async (text: string) => {
    control().value = text;
    control().dispatchEvent(new Event('input'));
    await settled();
  };
  return { element, saves, control, press, type };
}

afterEach(() => {
  jest.useRealTimers();
  document.body.replaceChildren();
});

test('F2 opens with the value as it is typed, Enter saves it in its own units and goes back to reading', async () => {
  const { saves, control, press, type } = await render({ kind: 'number', scale: 10_000, value: 85_000, text: '8.5' });
  expect(control().tagName).toBe('BUTTON');
  await press('F2');
  expect(control().value).toBe('8.5');
  await type('9.25');
  await press('Enter');
  expect(saves).toEqual([{ value: 92_500, seen: 85_000 }]);
  expect(control().tagName).toBe('BUTTON');
});

test('Escape undoes, a rest of 800 ms included', async () => {
  jest.useFakeTimers();
  const { saves, press, type } = await render({ value: 'Before', text: 'Before' });
  await press('F2');
  await type('After');
  jest.advanceTimersByTime(799);
  expect(saves).toEqual([]);
  jest.advanceTimersByTime(1);
  expect(saves).toEqual([{ value: 'After', seen: 'Before' }]);
  await press('Escape');
  expect(saves[1]).toEqual({ value: 'Before', seen: 'After' });
});

test('leaving saves; the same value saves nothing', async () => {
  const { saves, control, press, type } = await render({ value: 'Before', text: 'Before' });
  await press('F2');
  control().dispatchEvent(new Event('blur'));
  await settled();
  expect(saves).toEqual([]);
  await press('F2');
  await type('  After ');
  control().dispatchEvent(new Event('blur'));
  expect(saves).toEqual([{ value: 'After', seen: 'Before' }]);
});

test('what is no number, and an empty name, stay open with the reason', async () => {
  const number = await render({ kind: 'number', value: 1, text: '1' });
  await number.press('F2');
  await number.type('many');
  await number.press('Enter');
  expect(number.element.shadowRoot!.querySelector('[role="alert"]')?.textContent).toBe('Enter a number');
  const name = await render({ required: true, value: 'Name', text: 'Name' });
  await name.press('F2');
  await name.type(' ');
  await name.press('Enter');
  expect(name.element.shadowRoot!.querySelector('[role="alert"]')?.textContent).toBe('Enter a text');
  expect([...number.saves, ...name.saves]).toEqual([]);
});

test('an empty value asks for one, and can be taken away', async () => {
  const { control, saves, press, type } = await render({ kind: 'date', value: '2026-02-16', text: 'Feb 16' });
  await press('F2');
  await type('');
  await press('Enter');
  expect(saves).toEqual([{ value: null, seen: '2026-02-16' }]);
  expect(control().getAttribute('aria-label')).toBe('Target: Feb 16');
});

test('who may not edit reads', async () => {
  const { control } = await render({ editable: false, value: 'Text', text: 'Text' });
  expect(control().tagName).toBe('SPAN');
});
