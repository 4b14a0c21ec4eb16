// Empty, error and no-access states.
import { createElement, type LightningElement } from 'lwc';
import StateMessage from 'c/stateMessage';

function render(values: Partial<Omit<StateMessage, keyof LightningElement>>) {
  const element = createElement('c-state-message', { is: StateMessage });
  Object.assign(element, values);
  document.body.append(element);
  return element;
}

afterEach(() => {
  document.body.replaceChildren();
});

test('heading, text, and one action', () => {
  const element = render({ heading: 'Nothing here', text: 'Add something.', actionLabel: 'Add' });
  const act = jest.fn();
  element.addEventListener('action', act);
  expect(element.shadowRoot?.querySelector('h2')?.textContent).toBe('Nothing here');
  expect(element.shadowRoot?.querySelector('p')?.textContent).toBe('Add something.');
  element.shadowRoot?.querySelector('lightning-button')?.dispatchEvent(new CustomEvent('click'));
  expect(act).toHaveBeenCalledTimes(1);
});

test('without label no button, without details no disclosure', () => {
  const element = render({ heading: 'Nothing here' });
  expect(element.shadowRoot?.querySelector('lightning-button')).toBeNull();
  expect(element.shadowRoot?.querySelector('details')).toBeNull();
});

test('details are there on demand', () => {
  const element = render({ heading: 'Failed', details: 'No such column', detailsLabel: 'Details' });
  const details = element.shadowRoot?.querySelector('details');
  expect([details?.open, details?.querySelector('p')?.textContent]).toEqual([false, 'No such column']);
});
