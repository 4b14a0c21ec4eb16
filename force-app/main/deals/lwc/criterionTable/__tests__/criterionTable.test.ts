// Required, this deal, result.
import { createElement } from 'lwc';
import CriterionTable from 'c/criterionTable';
import { evaluate, type Verdict } from 'c/dealEngine';
import { wordsOf } from 'c/dealSentence';
import { plain, type Part } from 'c/phrase';
import { criterion, deal, program } from '../../dealEngine/__tests__/builders';
import { english } from '../../dealLabels/__tests__/english';
import { campus, volume, words as harborviewWords } from '../../dealSentence/__tests__/harborview';

const input = deal({
  facts: { 'account.region': deal().facts['account.region']! },
  programs: [
    program({
      endDate: '2026-06-30',
      criteria: [
        criterion(1, 'account.region', 'equals', 'West'),
        criterion(2, 'partner.tier', 'atLeast', 'Platinum'),
        criterion(3, 'account.segment', 'equals', 'Enterprise')
      ]
    })
  ]
});
const verdict = evaluate(input, input.today).verdicts[0];

const words = wordsOf(input, english, 'en-US');

function render(stacked: boolean, given: Verdict | undefined = verdict) {
  const element = createElement('c-criterion-table', { is: CriterionTable });
  Object.assign(element, { verdict: given, words: given === verdict ? words : harborviewWords, stacked });
  document.body.append(element);
  return element;
}

function rows(element: ReturnType<typeof render>): string[][] {
  return [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => {
      const phrase = cell.querySelector<HTMLElement & { phrase: readonly Part[] }>('c-phrase-text')?.phrase;
      return [cell.textContent?.trim(), phrase && plain(phrase)].filter(Boolean).join(' / ');
    })
  );
}

function icons(element: ReturnType<typeof render>): string[] {
  const found = element.shadowRoot?.querySelectorAll<HTMLElement & { iconName: string }>('lightning-icon');
  return [...(found ?? [])].map((icon) => icon.iconName);
}

function lastCells(element: ReturnType<typeof render>): (string | undefined)[] {
  return rows(element).map((row) => row.at(-1));
}

afterEach(() => {
  document.body.replaceChildren();
});

test('one line a criterion; the result is a word with an icon', () => {
  const element = render(false);
  expect(rows(element).map(([number, required, , result]) => [number, required, result])).toEqual([
    ['', 'Ordered by Jun 30, 2026', 'Met'],
    ['1', 'Region is West', 'Met'],
    ['2', 'Partner tier at least Platinum', 'Not met'],
    ['3', 'Customer segment is Enterprise', 'Not known']
  ]);
  expect(icons(element)).toEqual(['utility:check', 'utility:check', 'utility:close', 'utility:help']);
});

test('narrow: what the deal has stands below what is required', () => {
  const element = render(true);
  expect(rows(element).map((row) => row.length)).toEqual([2, 2, 2, 2]);
  expect(element.shadowRoot?.querySelectorAll('th[scope="row"] c-phrase-text')).toHaveLength(4);
});

test('a near miss shows the cheapest repair, and the dearer one in grey', () => {
  const element = render(false, campus);
  expect(lastCells(element)).toEqual(['Met', 'Add 3, short by 7.5%', 'Or add 4, short by 8.9%']);
  expect(icons(element)).toEqual(['utility:check', 'utility:target_mode', 'utility:dash']);
  expect(element.shadowRoot?.querySelector('thead .result')?.textContent).toBe('Result and cheapest repair');
});

test('what the verdict does not need is not called a failure', () => {
  const element = render(false, volume);
  expect(lastCells(element).at(-1)).toBe('Not needed');
  expect(icons(element).at(-1)).toBe('utility:dash');
});

test('a number that is short says by how much', () => {
  const short = { ...campus, repair: null, criteria: campus.criteria.slice(1, 2) };
  expect(lastCells(render(false, short))).toEqual(['Short by 7.5%']);
});
