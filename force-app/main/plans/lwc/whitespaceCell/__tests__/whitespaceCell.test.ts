// The panel of a cell: what may be done with it, the day that is proposed for its deal, and where the user's quota stands.
import { createElement } from 'lwc';
import loadQuota from '@salesforce/apex/QuotaController.load';
import WhitespaceCell from 'c/whitespaceCell';
import { whitespace, type WhitespaceInput } from 'c/whitespaceEngine';
import { panelOf, wordsOf } from 'c/whitespaceSentence';
import type * as Runner from '@salesforce/sfdx-lwc-jest';
import { english } from '../../whitespaceLabels/__tests__/english';
import { ONE_CELL, record } from '../../whitespaceEngine/__tests__/fixture';
import { closeDateOf } from '../standing';

jest.mock(
  '@salesforce/apex/QuotaController.load',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);

const quotas = loadQuota as unknown as Runner.TestAdapter<object> & { error(body: object): void };
const settled = () => new Promise((resolve) => setTimeout(resolve));

async function render(input: WhitespaceInput = ONE_CELL, given: object = {}) {
  const matrix = whitespace(input);
  const words = wordsOf(input, english, 'en-US');
  const cell = matrix.cells[0]!;
  const element = createElement('c-whitespace-cell', { is: WhitespaceCell });
  const text = panelOf(cell, input, matrix, words);
  Object.assign(element, {
    text,
    words,
    accountId: 'account',
    amount: cell.left ?? 0,
    editable: true,
    canCreate: true
  });
  Object.assign(element, given);
  document.body.append(element);
  await settled();
  const root = element.shadowRoot!;
  const buttons = () =>
    [...root.querySelectorAll<HTMLElement & { label: string }>('.actions lightning-button')].map(({ label }) => label);
  const effect = () =>
    root.querySelector<HTMLElement & { quotaFailed: boolean; closeDate: string }>('c-whitespace-effect')!;
  return { element, root, buttons, effect };
}

afterEach(() => document.body.replaceChildren());

test('asks for the own quota; until it is known the deal closes in a month', async () => {
  const { element, root, effect } = await render();
  expect(quotas.getLastConfig()).toEqual({ quotaId: null });
  expect(effect().closeDate).toBe('2026-03-15');
  const told: unknown[] = [];
  element.addEventListener('create', (event) => told.push((event as CustomEvent).detail));
  root.querySelector<HTMLElement>('.actions lightning-button')!.click();
  expect(told).toEqual([{ closeDate: '2026-03-15' }]);
  quotas.error({ message: 'no' });
  await settled();
  expect(effect().quotaFailed).toBe(true);
});

test('a deal closes by the end of the period that it would count in, unless that has passed', () => {
  const standing = { name: 'Q1', last: '2026-03-31', credited: 0, quota: 1 };
  expect(closeDateOf('2026-02-13', standing)).toBe('2026-03-31');
  expect(closeDateOf('2026-03-31', standing)).toBe('2026-03-31');
  expect(closeDateOf('2026-04-01', standing)).toBe('2026-05-01');
  expect(closeDateOf('2026-02-13', null)).toBe('2026-03-15');
});

test.each([
  ['an open cell', ONE_CELL, {}, ['Create Opportunity', 'Edit', 'Mark Blocked']],
  ['a cell that has a deal', ONE_CELL, { deal: { id: 'deal', name: 'Deal' } }, ['Edit']],
  ['a blocked cell', { ...ONE_CELL, cells: [record({ state: 'Blocked' as const })] }, {}, ['Edit', 'Unblock']],
  ['a cell of a plan that may only be read', ONE_CELL, { editable: false }, []],
  ['a cell of who may not create deals', ONE_CELL, { canCreate: false }, ['Edit', 'Mark Blocked']]
])('of %s may be done what can be done', async (_name, input, given, labels) => {
  const { buttons } = await render(input, given);
  expect(buttons()).toEqual(labels);
});

test('Escape closes it', async () => {
  const { element, root } = await render();
  const closed = jest.fn();
  element.addEventListener('close', closed);
  root.querySelector('section')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(closed).toHaveBeenCalledTimes(1);
});
