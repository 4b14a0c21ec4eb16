// What a rep can do about a criterion: in cents and whole days.
import { createElement } from 'lwc';
import CriterionStep from 'c/criterionStep';
import { criterion } from '../../dealEngine/__tests__/builders';
import { words } from '../../programSentence/__tests__/words';

async function render(actionable: boolean) {
  const element = createElement('c-criterion-step', { is: CriterionStep });
  Object.assign(element, {
    criterion: { ...criterion(1, 'deal.quantity', 'atLeast', '40'), actionable, effort: 12_550 },
    words
  });
  const sent: unknown[] = [];
  element.addEventListener('step', (event) => sent.push((event as CustomEvent).detail));
  document.body.append(element);
  await Promise.resolve();
  const inputs = [
    ...element.shadowRoot!.querySelectorAll<HTMLElement & Record<string, unknown>>('lightning-input, c-number-field')
  ];
  const tell = (index: number, detail: unknown) => inputs[index]?.dispatchEvent(new CustomEvent('change', { detail }));
  return { inputs, tell, sent };
}

afterEach(() => document.body.replaceChildren());

test('cost and days are asked only where a rep can do something', async () => {
  const idle = await render(false);
  expect(idle.inputs).toHaveLength(1);
  idle.tell(0, { checked: true });
  expect(idle.sent).toEqual([{ actionable: true }]);
});

test('cost is cents and never below 0, days are whole and at most 999', async () => {
  const { inputs, tell, sent } = await render(true);
  expect(inputs[1]?.['value']).toBe(125.5);
  tell(1, { value: '99.999' });
  tell(1, { value: '-4' });
  tell(2, { value: '7.4' });
  tell(2, { value: '5000' });
  tell(2, { value: '' });
  tell(2, { value: 'soon' });
  expect(sent).toEqual([
    { effort: 10_000 },
    { effort: 0 },
    { leadDays: 7 },
    { leadDays: 999 },
    { leadDays: null },
    { leadDays: null }
  ]);
});
