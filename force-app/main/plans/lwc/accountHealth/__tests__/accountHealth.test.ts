// The tab of account health: the answer with its reason, what is not known with its step, what a figure is made of, and a
// failure that is shown. The customer is that of the vectors of R14.
import { readFileSync } from 'node:fs';
import { createElement } from 'lwc';
import load from '@salesforce/apex/AccountHealthController.load';
import AccountHealth from 'c/accountHealth';
import HealthBox from 'c/healthBox';
import type { HealthInput } from 'c/healthEngine';
import type { BoxText } from 'c/healthSentence';
import type * as Runner from '@salesforce/sfdx-lwc-jest';
import { pageOf } from '../steps';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn() }), { virtual: true });
jest.mock('c/healthLabels', () =>
  jest.requireActual<{ englishModule: () => object }>('../../healthLabels/__tests__/english').englishModule()
);
jest.mock(
  '@salesforce/apex/AccountHealthController.load',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);

const loads = load as unknown as Runner.TestAdapter<HealthInput>;
const settled = () => new Promise((resolve) => setTimeout(resolve));
const { given } = JSON.parse(readFileSync('vectors/plans/health.json', 'utf8')) as { given: HealthInput };

const NORTHGATE: HealthInput = {
  ...given,
  account: { id: 'a1', name: 'Northgate' },
  sites: given.sites.map(({ id, name }) => ({ id, name: `Northgate - ${name}` }))
};

async function render(input: HealthInput) {
  const element = createElement('c-account-health', { is: AccountHealth });
  document.body.append(element);
  loads.emit(input);
  await settled();
  const part = (name: string, from: ParentNode = element.shadowRoot!) =>
    from.querySelector<HTMLElement>(name)?.shadowRoot ?? null;
  const text = (root: ParentNode | null, selector: string) =>
    [...(root?.querySelectorAll(selector) ?? [])].map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
  return { element, part, text };
}

afterEach(() => {
  document.body.replaceChildren();
  jest.restoreAllMocks();
});

test('the score of what is known comes first, with the reason and its five parts', async () => {
  const { part, text } = await render(NORTHGATE);
  const score = part('c-health-score')!;
  expect(text(score, '.line')[0]).toContain('76.93');
  expect(text(score, '.line')[0]).toContain('of 100, from the 4 parts that are known');
  expect(text(score, '.reason')).toEqual([
    'Dayton is unhappy (7.4). The oldest case is 16 days old. Late orders are not known: no order data since Feb 9.'
  ]);
  const parts = [...score.querySelectorAll('c-health-part')].map((one) => one.shadowRoot!);
  expect(parts.map((one) => [text(one, '.name')[0], text(one, '.sign')[0], text(one, '.points')[0]])).toEqual([
    ['Satisfaction', 'Below standard 8.5', '81.00, Show what Satisfaction is made of'],
    ['Open cases', '1 too old', '75.00, Show what Open cases is made of'],
    ['Late orders', 'Not known', '–, Show what Late orders is made of'],
    ['Relationships', '3 late', '72.73, Show what Relationships is made of'],
    ['Account plan', 'Below standard 80', '75.58, Show what Account plan is made of']
  ]);
  expect(parts.map((one) => text(one, '.note')[1])).toEqual([
    '8.1 of 10 at 3 of 4 sites',
    '3 of 4 within 10 days',
    'Left out, not guessed',
    '8 of 11 contacted in time',
    'Draft, next review Feb 18'
  ]);
});

test('what is not known is listed with the step that would make it known', async () => {
  const { part, text } = await render(NORTHGATE);
  const list = part('c-unknown-list', part('c-health-score')!)!;
  expect(text(list, 'li')).toEqual([
    'Late orders: feed silent 4 days, limit 2Load orders: Late orders: feed silent 4 days, limit 2',
    'Satisfaction, Akron: never askedAsk: Satisfaction, Akron: never asked',
    'Last contact with k11Log touch: Last contact with k11',
    'New date for back orders: 2Enter date: New date for back orders: 2'
  ]);
  const asked: unknown[] = [];
  part('c-health-score')!
    .querySelector('c-unknown-list')!
    .addEventListener('step', (event) => asked.push((event as CustomEvent<unknown>).detail));
  list.querySelectorAll('button')[2]?.click();
  expect(asked).toEqual([{ kind: 'edit', recordId: 'p11' }]);
});

test('a step leads to the record, a new one, or the list', () => {
  expect(pageOf({ kind: 'edit', recordId: 'p11' })).toEqual({
    type: 'standard__recordPage',
    attributes: { recordId: 'p11', actionName: 'edit' }
  });
  expect(pageOf({ kind: 'new', object: 'Case', values: { AccountId: 'a1' } })).toMatchObject({
    type: 'standard__objectPage',
    attributes: { objectApiName: 'Case', actionName: 'new' }
  });
  expect(pageOf({ kind: 'list', object: 'Backlog_Line__c' })).toMatchObject({ attributes: { actionName: 'list' } });
});

test('sites, cases and back orders stand as evidence, and link to their records', async () => {
  const { part, text } = await render(NORTHGATE);
  const sites = part('c-site-satisfaction')!;
  expect(text(sites, 'li .note')).toEqual(['Columbus', 'Dayton', 'Toledo', 'Akron']);
  expect(text(sites, '.sign')).toEqual(['Meets', 'Below', 'Below', 'Not known']);
  expect(text(part('c-case-age'), 'h2')).toEqual(['Open cases (4)']);
  expect(text(part('c-case-age'), '.late')).toEqual(['16 days, too old']);
  const lines = part('c-back-order-table')!;
  expect(text(lines, '.head .sign')).toEqual(['As of Feb 9: feed silent, not counted']);
  expect(text(lines, 'tbody .sign')).toEqual(['27 days late', '14 days late', 'Not known', 'Not known', 'On time']);
});

test('a figure opens to its formula and its records', async () => {
  const opened = jest.spyOn(HealthBox, 'open').mockResolvedValue(undefined);
  const { part } = await render(NORTHGATE);
  const score = part('c-health-score')!;
  score.querySelector<HTMLElement>('.score')?.click();
  const relationships = score.querySelectorAll('c-health-part')[3]!.shadowRoot!;
  relationships.querySelector<HTMLElement>('.points')?.click();
  await settled();
  const boxes = opened.mock.calls.map(([given]) => (given as unknown as { text: BoxText }).text);
  expect(boxes[0]?.formula).toBe('(30 × 81.00 + 20 × 75.00 + 15 × 72.73 + 15 × 75.58) / 80 = 76.93');
  expect(boxes[1]).toMatchObject({ title: 'Relationships', formula: '100 × 8 / 11 = 72.73' });
  expect(boxes[1]?.rows).toHaveLength(12);
  expect(boxes[1]?.rows.find(({ key }) => key === 'p11')).toMatchObject({
    record: [{ text: 'k11', recordId: 'p11' }],
    value: 'Not known'
  });
});

test('of a customer of whom nothing is known no figure is shown', async () => {
  const { part, text } = await render({
    ...NORTHGATE,
    sites: [NORTHGATE.account],
    scores: [],
    cases: [],
    keepsCases: false,
    lines: [],
    feedDay: null,
    stakeholders: [],
    plan: null,
    hasPlan: true
  });
  const score = part('c-health-score')!;
  expect(text(score, '.line')).toEqual(['–Nothing is known yet']);
  expect(text(part('c-unknown-list', score), 'li > span')).toEqual([
    'Late orders: no order data yet',
    'Open cases: none was ever kept here',
    "Account plan: there is one, but it isn't shared with you",
    'Relationships: nobody is known here yet',
    'Satisfaction, Northgate: never asked'
  ]);
  expect(text(part('c-case-age'), '.empty')).toEqual(['No case was ever kept here.']);
  expect(text(part('c-back-order-table'), '.empty')).toEqual(['No back orders.']);
});

test('a failure is said, and the page stays', async () => {
  const element = createElement('c-account-health', { is: AccountHealth });
  document.body.append(element);
  loads.error({ message: 'You need the Quarterdeck Rep permission set.' });
  await settled();
  const failure = element.shadowRoot!.querySelector<HTMLElement & { heading: string }>('c-failure-state')!;
  expect(failure.heading).toBe('Account health did not load. The rest of the page works.');
});
