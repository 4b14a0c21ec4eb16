// What the field shows and tells: formatted while nobody types, as typed while somebody does.
import { createElement } from 'lwc';
import NumberField from 'c/numberField';

type Values = Partial<
  Pick<NumberField, 'value' | 'unit' | 'currencyCode' | 'digits' | 'problem' | 'changed' | 'labelHidden'>
>;

function render(values: Values = {}) {
  const element = createElement('c-number-field', { is: NumberField });
  Object.assign(element, { label: 'Rate', ...values });
  const told: unknown[] = [];
  element.addEventListener('change', (event) => told.push((event as CustomEvent).detail));
  document.body.append(element);
  const input = element.shadowRoot!.querySelector('input')!;
  const type = async (text: string) => {
    input.value = text;
    input.dispatchEvent(new CustomEvent('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    await Promise.resolve();
  };
  return { element, input, type, told };
}

afterEach(() => document.body.replaceChildren());

test.each([
  [{ value: 2400, unit: 'currency', currencyCode: 'USD' }, '$2,400.00'],
  [{ value: 100_000, unit: 'currency', currencyCode: 'USD', digits: 0 }, '$100,000'],
  [{ value: '2400.5', unit: 'currency', currencyCode: 'USD', digits: 2 }, '$2,400.50'],
  [{ value: 5, unit: 'currency' }, '5'],
  [{ value: 4.5, unit: 'percent', digits: 1 }, '4.5%'],
  [{ value: 0.0125, unit: 'percent' }, '0.0125%'],
  [{ value: -4 }, '-4'],
  [{ value: 1234.5 }, '1,234.5'],
  [{ value: '' }, ''],
  [{ value: null }, ''],
  [{ value: 'soon' }, 'soon']
] as const)('%j is shown as %s', (values, text) => {
  expect(render(values).input.value).toBe(text);
});

test('each key is told as a number with a point, what is none as it is typed', async () => {
  const { type, told } = render();
  for (const text of ['$1,200.50', '4.5%', '-3', '', ' soon ']) {
    await type(text);
  }
  expect(told).toEqual(['1200.50', '4.5', '-3', '', 'soon'].map((value) => ({ value })));
});

test('while somebody types nothing is formatted; then it is', async () => {
  const { element, input, type } = render({ value: 4, unit: 'percent' });
  await type('4.');
  element.value = 4;
  await Promise.resolve();
  expect(input.value).toBe('4.');
  input.dispatchEvent(new CustomEvent('blur'));
  await Promise.resolve();
  expect(input.value).toBe('4%');
});

test('it is labelled, and what is wrong is tied to it', () => {
  const { element, input } = render({ problem: 'Too much', labelHidden: true });
  const label = element.shadowRoot!.querySelector('label')!;
  expect([label.textContent, label.className, label.htmlFor]).toEqual(['Rate', 'slds-assistive-text', input.id]);
  expect(input.getAttribute('aria-invalid')).toBe('true');
  const problem = element.shadowRoot!.querySelector('p')!;
  expect([problem.textContent, problem.id]).toEqual(['Too much', input.getAttribute('aria-describedby')]);
});
