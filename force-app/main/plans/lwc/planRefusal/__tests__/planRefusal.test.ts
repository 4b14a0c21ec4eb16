// A save that was refused: what the org says of it stays readable, and what was typed goes into the next try whole.
import { createElement } from 'lwc';
import type { Refusal } from 'c/planDesk';
import PlanRefusal from 'c/planRefusal';
import { wordsOf } from 'c/planSentence';
import { NORTHGATE } from '../../planDesk/__tests__/northgate';
import { english } from '../../planLabels/__tests__/english';

const TYPED = '🚀'.repeat(40_000);

function render(refusal: Refusal) {
  const element = createElement('c-plan-refusal', { is: PlanRefusal });
  Object.assign(element, { refusal, words: wordsOf(NORTHGATE, english, 'en-US') });
  const asked: unknown[] = [];
  element.addEventListener('planask', (event) => asked.push((event as CustomEvent).detail));
  document.body.append(element);
  return { root: element.shadowRoot!, asked };
}

afterEach(() => {
  document.body.replaceChildren();
});

test('an org that repeats all of a text that is too long is read in two lines, cut between characters', () => {
  const { root } = render({
    part: 'profile',
    id: 'p1',
    values: { vision: TYPED },
    reason: `Vision: data value too large: ${TYPED}`
  });
  const text = root.querySelector('.refusal')?.textContent ?? '';
  expect(text).toMatch(/^\s*Not saved: Vision: data value too large: (🚀)+…/u);
  expect(text.length).toBeLessThan(1_000);
  expect(text).not.toMatch(/\p{Cs}/u);
});

test('what is tried again is named by its item; the desk has kept it whole', () => {
  const { root, asked } = render({ part: 'profile', id: 'p1', values: { vision: TYPED }, reason: 'Offline' });
  root.querySelector<HTMLElement>('lightning-button')!.click();
  expect(asked).toEqual([{ do: 'retry', id: 'p1' }]);
});
