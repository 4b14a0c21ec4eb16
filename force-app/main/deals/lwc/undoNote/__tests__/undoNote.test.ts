// What is said of a row, and the way back.
import { createElement } from 'lwc';
import UndoNote from 'c/undoNote';

function render(values: Partial<Pick<UndoNote, 'message' | 'undoLabel'>> = {}) {
  const element = createElement('c-undo-note', { is: UndoNote });
  Object.assign(element, values);
  const undone = jest.fn();
  element.addEventListener('undo', undone);
  document.body.append(element);
  const root = element.shadowRoot!;
  return { element, root, undone, button: root.querySelector('button') };
}

afterEach(() => document.body.replaceChildren());

test('says what has happened to who hears the page, and takes it back when asked', () => {
  const { element, root, undone, button } = render({ message: 'Tier 2 is deleted.', undoLabel: 'Undo' });
  expect(root.querySelector('[role="status"]')?.textContent).toContain('Tier 2 is deleted.');
  element.focus();
  expect(root.activeElement).toBe(button);
  button?.click();
  expect(undone).toHaveBeenCalledTimes(1);
});

test('what cannot be taken back has no button', () => {
  expect(render({ message: 'Criterion 2 is now number 1.' }).button).toBeNull();
});
