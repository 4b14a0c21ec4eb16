// Notes of what cannot be counted lead to the records that they are about: states.png, "Show them".
import { createElement } from 'lwc';
import { answer } from 'c/quotaAnswer';
import QuotaNotes from 'c/quotaNotes';
import { namesOf, problemNotes } from 'c/quotaSentence';
import { DANA, WORDS } from '../../quotaSentence/__tests__/fixture';

const TAVIAN = '006000000000001AAA';

function render() {
  const deals = DANA.deals.map((deal) =>
    deal.id === 'tavian'
      ? { ...deal, id: TAVIAN, probability: null }
      : deal.id === 'penrose'
        ? { ...deal, probability: null }
        : deal
  );
  const input = { ...DANA, deals };
  const { problems } = answer(input, input.today);
  const element = createElement('c-quota-notes', { is: QuotaNotes });
  const notes = problemNotes(problems, { names: namesOf(input), dealCount: 6 }, WORDS);
  Object.assign(element, { notes, words: WORDS });
  document.body.append(element);
  return element.shadowRoot!;
}

afterEach(() => {
  document.body.replaceChildren();
});

test('what is left out is opened and closed again; only what has a record is a link', async () => {
  const root = render();
  const button = root.querySelector('button')!;
  expect([button.textContent?.trim(), button.getAttribute('aria-expanded')]).toEqual(['Show them', 'false']);
  expect(root.querySelectorAll('a')).toHaveLength(0);
  button.click();
  await Promise.resolve();
  expect([...root.querySelectorAll('a')].map(({ textContent }) => textContent)).toEqual(['Tavian Retail']);
  expect(root.querySelector('a')!.getAttribute('href')).toBe(`/lightning/r/${TAVIAN}/view`);
  expect([button.textContent?.trim(), button.getAttribute('aria-expanded')]).toEqual(['Hide them', 'true']);
  button.click();
  await Promise.resolve();
  expect(root.querySelectorAll('a')).toHaveLength(0);
});
