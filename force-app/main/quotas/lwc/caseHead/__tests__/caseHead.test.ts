// The head of a what-if: what is copied is the case that is shown.
import { createElement } from 'lwc';
import CaseHead from 'c/caseHead';
import { WORDS } from '../../quotaSentence/__tests__/fixture';

type Child = HTMLElement & Record<string, unknown>;

function render() {
  const element = createElement('c-case-head', { is: CaseHead });
  Object.assign(element, { subtitle: 'Dana Whitlock', text: 'Orrin won: 71%', isUnchanged: true, words: WORDS });
  document.body.append(element);
  const buttons = () => [...element.shadowRoot!.querySelectorAll<Child>('lightning-button')];
  return { element, buttons, labels: () => buttons().map(({ label }) => label) };
}

afterEach(() => {
  document.body.replaceChildren();
});

test('copies the case in words, and says so until it is another', async () => {
  const writeText = jest.fn().mockResolvedValue(undefined);
  Object.assign(navigator, { clipboard: { writeText } });
  const { element, buttons, labels } = render();
  expect(labels()).toEqual(['Back to the tracker', 'Copy as text', 'Start again']);
  buttons()[1]!.click();
  await new Promise((resolve) => setTimeout(resolve));
  expect(writeText).toHaveBeenCalledWith('Orrin won: 71%');
  expect(labels()[1]).toBe('Copied');
  Object.assign(element, { text: 'Orrin lost: 30%' });
  await Promise.resolve();
  expect(labels()[1]).toBe('Copy as text');
});

test('starts again where there is something to start again from, goes back, and takes the focus', async () => {
  const { element, buttons } = render();
  const told: string[] = [];
  for (const type of ['back', 'again']) element.addEventListener(type, () => told.push(type));
  expect(buttons()[2]!['disabled']).toBe(true);
  Object.assign(element, { isUnchanged: false });
  await Promise.resolve();
  expect(buttons()[2]!['disabled']).toBe(false);
  buttons()[2]!.click();
  buttons()[0]!.click();
  expect(told).toEqual(['again', 'back']);
  element.focus();
  expect(element.shadowRoot!.activeElement?.textContent).toBe(WORDS.labels.inCase.title);
});
