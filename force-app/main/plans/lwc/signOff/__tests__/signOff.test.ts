// Who agreed and when: nothing is asked of the org that it would refuse.
import { createElement } from 'lwc';
import SignOff from 'c/signOff';
import { jointModule } from '../../jointPlanLabels/__tests__/english';

const { labels } = jointModule();

function render(
  signers = [
    { id: 'c1', name: 'Priya Raman', title: 'CIO' },
    { id: 'c2', name: 'Joan Pratt' }
  ]
) {
  const element = createElement('c-sign-off', { is: SignOff });
  Object.assign(element, { signers, customer: 'Northgate', today: '2026-02-13', labels });
  const asked: unknown[] = [];
  element.addEventListener('sign', (event) => asked.push((event as CustomEvent).detail));
  element.addEventListener('cancel', () => asked.push('cancel'));
  document.body.append(element);
  const root = element.shadowRoot!;
  const change = (tag: string, value: string | null) =>
    root.querySelector(tag)!.dispatchEvent(new CustomEvent('change', { detail: { value } }));
  const press = async (label: string) => {
    const buttons = [...root.querySelectorAll<HTMLElement & { label: string }>('lightning-button')];
    buttons.find((one) => one.label === label)!.click();
    await Promise.resolve();
  };
  return { root, asked, change, press, problem: () => root.querySelector('[role="alert"]')?.textContent };
}

afterEach(() => {
  document.body.replaceChildren();
});

test('a contact and a day up to today are handed on', async () => {
  const { root, asked, change, press } = render();
  expect((root.querySelector('lightning-combobox') as unknown as { options: object }).options).toEqual([
    { value: 'c1', label: 'Priya Raman, CIO' },
    { value: 'c2', label: 'Joan Pratt' }
  ]);
  change('lightning-combobox', 'c2');
  await press('Save Sign-off');
  change('lightning-input', '2026-02-01');
  await press('Save Sign-off');
  expect(asked).toEqual([
    { contactId: 'c2', day: '2026-02-13' },
    { contactId: 'c2', day: '2026-02-01' }
  ]);
});

test('without a contact, without a day or with one to come, it says what is wrong', async () => {
  const { asked, change, press, problem } = render();
  await press('Save Sign-off');
  expect(problem()).toBe('Choose a contact of Northgate or of one of its sites.');
  change('lightning-combobox', 'c1');
  for (const day of ['2026-02-14', null]) {
    change('lightning-input', day);
    await press('Save Sign-off');
    expect(problem()).toBe('Choose a day that is not after today.');
  }
  expect(asked).toEqual([]);
});

test('of a customer without contacts it says what to do first', async () => {
  const { root, asked, press } = render([]);
  expect(root.textContent).toContain('No contacts at Northgate or its sites yet. Add a contact first.');
  await press('Cancel');
  expect(asked).toEqual(['cancel']);
});

test('Escape lets it be, unless it closes a list of a field', () => {
  const { root, asked } = render();
  const press = (key: string, isTaken = false) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    if (isTaken) event.preventDefault();
    root.querySelector('lightning-combobox')!.dispatchEvent(event);
  };
  press('Escape', true);
  press('a');
  expect(asked).toEqual([]);
  press('Escape');
  expect(asked).toEqual(['cancel']);
});
