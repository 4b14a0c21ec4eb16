// What failed, for people and for their admin, and the way to try again.
import { createElement } from 'lwc';
import FailureState from 'c/failureState';

test('the text, the details on demand, and another try', () => {
  const element = createElement('c-failure-state', { is: FailureState });
  Object.assign(element, { heading: 'The rule could not be read', failure: { text: 'No answer', details: 'Busy' } });
  const again = jest.fn();
  element.addEventListener('tryagain', again);
  document.body.append(element);
  const state = element.shadowRoot!.querySelector<HTMLElement & Record<string, unknown>>('c-state-message')!;
  expect(state).toMatchObject({
    heading: 'The rule could not be read',
    text: 'No answer',
    details: 'Busy',
    iconVariant: 'error'
  });
  state.dispatchEvent(new CustomEvent('action'));
  expect(again).toHaveBeenCalledTimes(1);
});
