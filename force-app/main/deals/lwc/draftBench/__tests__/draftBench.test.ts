// When a draft is tested: once its deals are there, after a pause, and only while the rule is valid.
import { createElement } from 'lwc';
import lastDeals from '@salesforce/apex/ProgramAuthoringController.lastDeals';
import DraftBench from 'c/draftBench';
import type { Bench } from 'c/versionComparison';
import { ARCTURON, deal, line, program } from '../../dealEngine/__tests__/builders';
import { words } from '../../programSentence/__tests__/words';
import type * as English from '../../authoringLabels/__tests__/english';

jest.mock('@salesforce/apex/ProgramAuthoringController.lastDeals', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('c/authoringLabels', () =>
  jest.requireActual<typeof English>('../../authoringLabels/__tests__/english').englishModule()
);

const asked = jest.mocked(lastDeals as unknown as (request: object) => Promise<Bench>);
const settled = () => new Promise((resolve) => setTimeout(resolve));
const base = deal();
const BENCH: Bench = {
  vendor: ARCTURON,
  counters: {},
  budgets: {},
  series: 'program',
  deals: [{ input: { ...base, lines: [line('L', { amount: 200_000 })] }, registrations: [], certificateIds: [] }]
};

async function render() {
  const element = createElement('c-draft-bench', { is: DraftBench });
  Object.assign(element, {
    programId: 'a4',
    frame: deal(),
    active: program({ version: 3 }),
    program: program(),
    fault: null,
    words
  });
  document.body.append(element);
  await settled();
  const bench = () => element.shadowRoot!.querySelector<HTMLElement & Record<string, unknown>>('c-test-bench');
  const due = async () => {
    bench()?.dispatchEvent(new CustomEvent('due'));
    await settled();
  };
  return { element, bench, due };
}

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

test('compares with the active version when the pause is over', async () => {
  asked.mockResolvedValue(BENCH);
  const { element, bench, due } = await render();
  expect(asked).toHaveBeenCalledWith({ programId: 'a4' });
  expect(bench()?.['comparison']).toBeUndefined();
  expect(bench()?.['test']).toBeGreaterThan(0);
  await due();
  expect(bench()).toMatchObject({ test: 0, comparison: { deals: 1, same: 1 } });
  element.program = program({ tiers: [{ lower: 0, rate: 40_000 }] });
  await settled();
  expect(bench()?.['test']).toBeGreaterThan(0);
  await due();
  // 4 % instead of 3 % of 2,000.00.
  expect(bench()).toMatchObject({ test: 0, comparison: { gained: 20_00, gainsFrom: { code: 'rate' } } });
});

test('does not test a rule that cannot be judged', async () => {
  asked.mockResolvedValue(BENCH);
  const { element, bench } = await render();
  element.fault = 'Criterion 5 is not used';
  await settled();
  expect(bench()).toMatchObject({ test: 0, obstacle: 'The test runs once the rule is valid.' });
});

test('says that the deals could not be read, and reads them again with the next load', async () => {
  asked.mockRejectedValueOnce(new Error('none'));
  const { element, bench } = await render();
  expect(bench()?.['obstacle']).toEqual(expect.stringMatching(/could not/i));
  asked.mockResolvedValue(BENCH);
  element.frame = deal();
  await settled();
  expect(bench()).toMatchObject({ obstacle: null, deals: 1 });
});
