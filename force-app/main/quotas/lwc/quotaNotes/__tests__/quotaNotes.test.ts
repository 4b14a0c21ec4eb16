// Notes of what cannot be counted lead to the records that they are about: states.png, "Show them".
import { createElement } from 'lwc';
import LightningPrompt from 'lightning/prompt';
import tellAdmin from '@salesforce/apex/PathTaskController.tellAdmin';
import { answer } from 'c/quotaAnswer';
import QuotaNotes from 'c/quotaNotes';
import { namesOf, problemNotes } from 'c/quotaSentence';
import { DANA, WORDS } from '../../quotaSentence/__tests__/fixture';

jest.mock('@salesforce/apex/PathTaskController.tellAdmin', () => ({ default: jest.fn() }), { virtual: true });

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

test('two records that do not fit are compared, and an admin is told; nobody tells of a colleague', async () => {
  const note = {
    key: 'PeriodsOverlap 0',
    title: 'Two quotas cover 1 to 31 March.',
    text: 'March is counted once.',
    isConflict: true,
    links: [
      { id: 'a01000000000001AAA', name: 'Q1 2026' },
      { id: 'a01000000000002AAA', name: 'March extra' }
    ]
  };
  const of = (about: string) => {
    const element = createElement('c-quota-notes', { is: QuotaNotes });
    Object.assign(element, { notes: [note], words: { ...WORDS, about } });
    document.body.append(element);
    return element.shadowRoot!;
  };
  const names = (root: ShadowRoot) =>
    [...root.querySelectorAll('button')].map(({ textContent }) => textContent?.trim());
  expect(names(of('Dana Whitlock'))).toEqual(['Compare']);
  const root = of('');
  expect(names(root)).toEqual(['Compare', 'Tell an admin']);
  const open = jest.spyOn(LightningPrompt, 'open').mockResolvedValue(' Two quotas, please ');
  (tellAdmin as unknown as jest.Mock).mockResolvedValue('Ana Admin');
  root.querySelectorAll('button')[1]!.click();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(open.mock.calls[0]![0]).toMatchObject({
    defaultValue: 'Two quotas cover 1 to 31 March. March is counted once.'
  });
  expect(tellAdmin).toHaveBeenCalledWith({ subject: 'Two quotas, please' });
  expect(root.querySelector<HTMLElement & { message: string }>('c-undo-note')!.message).toBe('Ana Admin has a task.');
});
