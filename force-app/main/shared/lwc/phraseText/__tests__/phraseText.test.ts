// A sentence with bold stretches and links.
import { createElement } from 'lwc';
import PhraseText from 'c/phraseText';

const mockNavigate = jest.fn();
jest.mock('lightning/navigation', () => {
  const Navigate = Symbol('Navigate');
  const mixin = (Base: new () => object) =>
    class extends Base {
      [Navigate](reference: object) {
        mockNavigate(reference);
      }
    };
  return { NavigationMixin: Object.assign(mixin, { Navigate }) };
});

const phrase = [{ text: 'Gold, ' }, { text: 'now', bold: true }, { text: 'Arcturon status', recordId: 'S1' }];

function render() {
  const element = createElement('c-phrase-text', { is: PhraseText });
  Object.assign(element, { phrase });
  document.body.append(element);
  return { element, link: element.shadowRoot?.querySelector('a') as HTMLAnchorElement };
}

afterEach(() => {
  document.body.replaceChildren();
  mockNavigate.mockClear();
});

test('reads as one sentence with its marks', () => {
  const { element, link } = render();
  expect(element.shadowRoot?.textContent).toBe('Gold, nowArcturon status');
  expect(element.shadowRoot?.querySelector('strong')?.textContent).toBe('now');
  expect(link.getAttribute('href')).toBe('/lightning/r/S1/view');
});

test('a link opens the record in the page', () => {
  const { link } = render();
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  link.dispatchEvent(click);
  expect(click.defaultPrevented).toBe(true);
  expect(mockNavigate).toHaveBeenCalledWith({
    type: 'standard__recordPage',
    attributes: { recordId: 'S1', actionName: 'view' }
  });
});

test('with a modifier key the browser follows the address', () => {
  const { link } = render();
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
  link.dispatchEvent(click);
  expect(click.defaultPrevented).toBe(false);
  expect(mockNavigate).not.toHaveBeenCalled();
});
