// A figure that opens: it says what it is and how the keyboard comes back to it.
import { createElement } from 'lwc';
import OpenFigure, { type FigureOpening } from 'c/openFigure';

const question = { figure: 'Credit', measure: 'Revenue', period: 'q1', segment: 'New' };

function render(properties: object) {
  const element = createElement('c-open-figure', { is: OpenFigure });
  Object.assign(element, { text: '$45,000', label: 'Show how Credit is reckoned' }, properties);
  document.body.append(element);
  return { element, button: element.shadowRoot!.querySelector('button') };
}

afterEach(() => {
  document.body.replaceChildren();
});

test('opens with what it is, and takes the keyboard back', () => {
  const { element, button } = render({ question });
  expect(button!.textContent!.replace(/\s+/g, ' ').trim()).toBe('$45,000Show how Credit is reckoned');
  const opened: FigureOpening[] = [];
  // As from within a card of a page: it must get out of the card.
  document.body.addEventListener('openfigure', (event) => opened.push((event as CustomEvent<FigureOpening>).detail), {
    once: true
  });
  button!.click();
  expect(opened).toEqual([{ ...question, giveBack: expect.any(Function) }]);
  opened[0]!.giveBack();
  expect(element.shadowRoot!.activeElement).toBe(button);
});

test('where there is no figure, its sign is no key', () => {
  const { element, button } = render({ text: '–', question: null });
  expect(button).toBeNull();
  expect(element.shadowRoot!.textContent).toBe('–');
});
