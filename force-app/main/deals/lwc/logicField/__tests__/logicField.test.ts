// What is said beside the logic text while it is typed.
import { createElement } from 'lwc';
import LogicField from 'c/logicField';
import { criterion, program } from '../../dealEngine/__tests__/builders';
import { words } from '../../programSentence/__tests__/words';

const CRITERIA = [1, 2, 3].map((sequence) => criterion(sequence, 'account.region', 'equals', 'West'));

async function render(logic: string | null) {
  const element = createElement('c-logic-field', { is: LogicField });
  Object.assign(element, { program: program({ criteria: CRITERIA, logic }), words });
  document.body.append(element);
  await Promise.resolve();
  return element.shadowRoot!;
}

afterEach(() => document.body.replaceChildren());

test.each([
  ['1 AND 2 AND 3', 'Valid, all 3 criteria used', 'false'],
  ['1 AND 2', 'Criterion 3 is not used', 'true'],
  ['1 AND 2 AND 3 AND 7', 'Unknown number 7', 'true'],
  ['1 AND (2 OR 3', 'A bracket is not closed', 'true'],
  ['1 AND 2 AND 3 AND NOT 1', expect.stringMatching(/never|contradict/i), 'true']
])('%s: %s', async (logic, text, invalid) => {
  const root = await render(logic);
  expect(root.querySelector('[role="status"]')?.textContent?.trim()).toEqual(text);
  expect(root.querySelector('input')?.getAttribute('aria-invalid')).toBe(invalid);
});

test('sends each key as it is typed', async () => {
  const root = await render(null);
  const sent: unknown[] = [];
  root.host.addEventListener('logicchange', (event) => sent.push((event as CustomEvent).detail));
  const input = root.querySelector('input')!;
  input.value = '1 OR';
  input.dispatchEvent(new Event('input'));
  expect(sent).toEqual(['1 OR']);
});
