// The first lines of the deal desk.
import { createElement } from 'lwc';
import DealSummary from 'c/dealSummary';
import { evaluate } from 'c/dealEngine';
import { wordsOf } from 'c/dealSentence';
import { plain, type Part } from 'c/phrase';
import { deal, program } from '../../dealEngine/__tests__/builders';
import { english } from '../../dealLabels/__tests__/english';

function render(programs = [program()], costHidden = false) {
  const input = deal({ programs });
  const element = createElement('c-deal-summary', { is: DealSummary });
  Object.assign(element, { result: evaluate(input, input.today), words: wordsOf(input, english, 'en-US'), costHidden });
  document.body.append(element);
  return element;
}

function phrases(element: ReturnType<typeof render>, selector: string): string[] {
  const found = element.shadowRoot?.querySelectorAll<HTMLElement & { phrase: readonly Part[] }>(selector);
  return [...(found ?? [])].map((each) => plain(each.phrase));
}

afterEach(() => {
  document.body.replaceChildren();
});

test('the sentence is said when it changes', () => {
  const element = render();
  expect(phrases(element, '[aria-live="polite"] c-phrase-text')).toEqual([
    '1 program fits this deal: $30 back on claim.'
  ]);
  expect(element.shadowRoot?.querySelector('.banner')).toBeNull();
  expect(element.shadowRoot?.querySelector('.rest')).toBeNull();
});

test('without View Cost it says that cost is hidden', () => {
  const element = render([program()], true);
  expect(element.shadowRoot?.querySelector('.cost')?.textContent?.trim()).toBe('Cost and margin are hidden from you.');
});

test('malformed programs are named in a banner; the others are judged', () => {
  const element = render([program({ key: 'a' }), program({ key: 'b', name: 'Velmora Trade-In', tiers: [] })]);
  expect(phrases(element, '.banner li c-phrase-text')).toEqual(['Velmora Trade-In: it has no tier bands']);
  expect(element.shadowRoot?.querySelector('.title')?.textContent).toBe('1 of 2 programs could not be checked.');
  expect(phrases(element, 'h2 c-phrase-text')).toEqual(['1 program fits this deal: $30 back on claim.']);
});
