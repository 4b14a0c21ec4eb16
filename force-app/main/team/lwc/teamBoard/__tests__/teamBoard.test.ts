// The page of the board: the answer, views, filter, comparison, states, and what comes later.
import { createElement } from 'lwc';
import load from '@salesforce/apex/TeamBoardController.load';
import loadDeals from '@salesforce/apex/TeamBoardController.loadDeals';
import loadYear from '@salesforce/apex/TeamBoardController.loadYear';
import TeamBoard from 'c/teamBoard';
import type { TeamBoardLoad } from 'c/teamEngine';
import type * as Runner from '@salesforce/sfdx-lwc-jest';
import type * as English from '../../boardLabels/__tests__/english';
import type * as QuotaEnglish from '../../../../quotas/lwc/quotaLabels/__tests__/english';
import { MARCUS } from '../../teamEngine/__tests__/fixture';

jest.mock('c/boardLabels', () =>
  jest.requireActual<typeof English>('../../boardLabels/__tests__/english').englishModule()
);
jest.mock('c/quotaLabels', () =>
  jest.requireActual<typeof QuotaEnglish>('../../../../quotas/lwc/quotaLabels/__tests__/english').englishModule()
);
jest.mock(
  '@salesforce/apex/TeamBoardController.load',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual<typeof Runner>('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true }
);
jest.mock('@salesforce/apex/TeamBoardController.loadYear', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/TeamBoardController.loadDeals', () => ({ default: jest.fn() }), { virtual: true });

const loads = load as unknown as Runner.TestAdapter<TeamBoardLoad>;
const flush = () => new Promise((resolve) => setTimeout(resolve, 0));

/** The whole page: what is asked for stands in the board's page or in one of its parts. */
function pageOf(root: ShadowRoot) {
  const roots = (): ParentNode[] => {
    const desk = root.querySelector('c-board-desk')?.shadowRoot;
    const tree = desk?.querySelector('c-board-tree')?.shadowRoot;
    return [root, ...(desk ? [desk] : []), ...(tree ? [tree] : [])];
  };
  return {
    querySelector: <Found extends Element = Element>(selector: string): Found | null =>
      roots()
        .map((one) => one.querySelector<Found>(selector))
        .find((one) => one !== null) ?? null,
    querySelectorAll: (selector: string): Element[] => roots().flatMap((one) => [...one.querySelectorAll(selector)])
  };
}

async function render(sent: TeamBoardLoad = MARCUS) {
  const element = createElement('c-team-board', { is: TeamBoard });
  document.body.append(element);
  loads.emit(sent);
  await flush();
  const root = pageOf(element.shadowRoot!);
  const tell = async (selector: string, name: string, detail: unknown) => {
    root.querySelector(selector)!.dispatchEvent(new CustomEvent(name, { detail }));
    await flush();
  };
  const text = (selector: string) => [...root.querySelectorAll(selector)].map((one) => one.textContent).join(' | ');
  const table = () =>
    root.querySelector<HTMLElement & { view: string; listing: { rows: { key: string }[] } }>('c-board-table');
  return { root, tell, text, table, keys: () => table()!.listing.rows.map(({ key }) => key) };
}

beforeEach(() => {
  window.ResizeObserver = class {
    observe() {}
    disconnect() {}
    unobserve() {}
  };
});

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

test('the answer, the tree and the charts', async () => {
  const { root, text, keys } = await render();
  expect(text('.who')).toContain('Marcus Oyelaran · 8 reps · Q1 2026');
  expect(text('h2.title')).toBe('Reps by pace');
  expect(keys()).toHaveLength(11);
  expect(root.querySelector('c-board-charts')).not.toBeNull();
  expect(text('.notes li')).toBe('Chances take open deals as independent of each other.');
});

test('sorting again turns the order round, closing a team hides its reps', async () => {
  const { tell, keys, text } = await render();
  await tell('c-board-table', 'sort', { key: 'gap' });
  expect(text('h2.title')).toBe('Reps by gap');
  const before = keys();
  await tell('c-board-table', 'sort', { key: 'gap' });
  expect(keys()).not.toEqual(before);
  await tell('c-board-table', 'toggle', { key: 'public' });
  expect(keys()).toHaveLength(7);
  await tell('c-board-table', 'toggle', { key: 'public' });
  expect(keys()).toHaveLength(11);
});

test('a filter says how many reps are left, and that none is', async () => {
  const { tell, keys, text, root } = await render();
  root.querySelector<HTMLElement>('lightning-button')!.click();
  await flush();
  await tell('c-board-filter', 'filter', { name: 'dana', team: '', paceUnder: null, chanceUnder: null });
  expect(keys()).toEqual(['east', 'commercial', 'dana']);
  expect(text('[role="status"]')).toContain('1 of 8 reps shown. Totals are of the whole team.');
  await tell('c-board-filter', 'filter', { name: 'nobody', team: '', paceUnder: null, chanceUnder: null });
  expect(text('[role="status"]')).toContain('No rep matches the filter.');
});

test('by month asks for the year once, and says when it cannot have it', async () => {
  const year = { months: MARCUS.months.slice(0, 2), monthRows: MARCUS.monthRows };
  jest.mocked(loadYear).mockResolvedValue(year);
  const { tell, table } = await render();
  await tell('lightning-radio-group', 'change', { value: 'months' });
  expect(table()!.view).toBe('months');
  await tell('lightning-radio-group', 'change', { value: 'board' });
  await tell('lightning-radio-group', 'change', { value: 'months' });
  expect(loadYear).toHaveBeenCalledTimes(1);
  document.body.replaceChildren();
  jest.mocked(loadYear).mockRejectedValue({ body: { message: 'No access' } });
  const other = await render();
  await other.tell('lightning-radio-group', 'change', { value: 'months' });
  expect(other.root.querySelector('c-failure-state')).not.toBeNull();
});

test('compares those furthest behind at first, then whom the user chooses', async () => {
  const { tell, root } = await render();
  await tell('lightning-radio-group', 'change', { value: 'compare' });
  const compare = () => root.querySelector<HTMLElement & { chosen: string[] }>('c-board-compare')!;
  expect(compare().chosen).toEqual(['priya', 'rosa']);
  await tell('c-board-compare', 'choose', { keys: ['dana'] });
  expect(compare().chosen).toEqual(['dana']);
});

test('the panel opens beside the board and gives the keyboard back', async () => {
  const { tell, root } = await render();
  await tell('c-board-table', 'open', { key: 'dana' });
  expect(root.querySelector<HTMLElement & { userId: string }>('c-rep-panel')!.userId).toBe('dana');
  await tell('c-rep-panel', 'close', undefined);
  expect(root.querySelector('c-rep-panel')).toBeNull();
});

test('open deals of a large branch come later, in parts of a hundred', async () => {
  const reps = Array.from({ length: 150 }, (_, place) => ({ id: `r${place}`, name: `Rep ${place}`, team: 'public' }));
  jest.mocked(loadDeals).mockResolvedValue([]);
  const { text } = await render({ ...MARCUS, dealsLater: true, reps: [...MARCUS.reps, ...reps] });
  await flush();
  expect(jest.mocked(loadDeals).mock.calls.map(([{ userIds }]) => userIds.length)).toEqual([100, 58]);
  expect(text('.notes li')).not.toContain('on their way');
});

test.each<[string, TeamBoardLoad, string]>([
  ['nobody below', { ...MARCUS, reps: [], rows: [], monthRows: [] }, 'Nobody is below your role'],
  ['no figures', { ...MARCUS, rows: [], monthRows: [] }, 'No quota of your team is stored for this quarter']
])('%s', async (_name, sent, heading) => {
  const { root } = await render(sent);
  expect(root.querySelector<HTMLElement & { heading: string }>('c-state-message')!.heading).toBe(heading);
  expect(root.querySelector('c-board-table')).toBeNull();
});

test('without View Cost there is no chart of margin, and the page says why', async () => {
  const { text, root } = await render({ ...MARCUS, costVisible: false });
  expect(text('.notes li')).toContain('need the View Cost permission');
  expect(root.querySelector<HTMLElement & { costVisible: boolean }>('c-board-charts')!.costVisible).toBe(false);
});

test('what failed is said, and tried again', async () => {
  const element = createElement('c-team-board', { is: TeamBoard });
  document.body.append(element);
  await flush();
  expect(element.shadowRoot!.querySelector('c-loading-shape')).not.toBeNull();
  loads.error({ message: 'You do not have access to the team board.' });
  await flush();
  expect(element.shadowRoot!.querySelector('c-failure-state')).not.toBeNull();
  element.shadowRoot!.querySelector('c-failure-state')!.dispatchEvent(new CustomEvent('tryagain'));
  loads.emit(MARCUS);
  await flush();
  expect(pageOf(element.shadowRoot!).querySelector('c-board-table')).not.toBeNull();
});
