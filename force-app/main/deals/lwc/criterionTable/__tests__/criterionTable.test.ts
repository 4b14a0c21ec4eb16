// Required, this deal, result.
import { createElement } from 'lwc';
import CriterionTable from 'c/criterionTable';
import { evaluate } from 'c/dealEngine';
import { wordsOf } from 'c/dealSentence';
import { plain, type Part } from 'c/phrase';
import { criterion, deal, program } from '../../dealEngine/__tests__/builders';
import { english } from '../../dealLabels/__tests__/english';

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

function render(stacked: boolean) {
  const element = createElement('c-criterion-table', { is: CriterionTable });
  const words = wordsOf(input, english, 'en-US');
  Object.assign(element, { criteria: verdict?.criteria, vendorName: verdict?.vendorName, words, stacked });
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
  const icons = [...(element.shadowRoot?.querySelectorAll<HTMLElement & { iconName: string }>('lightning-icon') ?? [])];
  expect(icons.map((icon) => icon.iconName)).toEqual([
    'utility:check',
    'utility:check',
    'utility:close',
    'utility:help'
  ]);
});

test('narrow: what the deal has stands below what is required', () => {
  const element = render(true);
  expect(rows(element).map((row) => row.length)).toEqual([2, 2, 2, 2]);
  expect(element.shadowRoot?.querySelectorAll('th[scope="row"] c-phrase-text')).toHaveLength(4);
});
